import { toFact } from './facts';
import type { KeyVerdict } from './liveCheck';
import type { Provider } from './provider';
import { readMember, readText } from './readMember';
import { readVerdict, toLimited, toWorks } from './readVerdict';

const headers = { 'x-api-key': '{key}', 'anthropic-version': '2023-06-01' } as const;
/** An organization that has not paid yet is not found. */
const refused = [401, 404] as const;
const refusal =
  'It is wrong, revoked or expired. If it is new, billing may not be active yet: look at Billing in the Console.';

/** What has no such type is Anthropic's answer to a country or a network, not to a key. */
function readLimit(json: unknown): KeyVerdict | undefined {
  return readText(json, 'error', 'type') === 'permission_error'
    ? toLimited('the right that this check needs')
    : undefined;
}

export const anthropic: Provider = {
  id: 'anthropic',
  name: 'Anthropic',
  products: 'Claude',
  envNames: ['ANTHROPIC_API_KEY', 'ANTHROPIC_AUTH_TOKEN', 'ANTHROPIC_ADMIN_KEY'],
  links: {
    create: 'https://platform.claude.com/settings/keys',
    revoke: 'https://platform.claude.com/settings/keys',
    usage: 'https://platform.claude.com/settings/limits',
  },
  howToGet:
    'Click "Create Key", name it by its purpose, such as "my-blog local", and copy it at once: it is shown only once.',

  liveChecks: [
    {
      rules: ['anthropic-admin-key'],
      request: { method: 'GET', url: 'https://api.anthropic.com/v1/organizations/me', headers },
      read: readVerdict({
        works: json =>
          readText(json, 'type') === 'organization'
            ? toWorks(toFact('Organization', readText(json, 'name')))
            : undefined,
        otherwise: readLimit,
        refused,
        refusal,
      }),
    },
    {
      rules: ['anthropic-api-key'],
      takesUnknown: true,
      request: { method: 'GET', url: 'https://api.anthropic.com/v1/models?limit=1', headers },
      read: readVerdict({
        works: json => (Array.isArray(readMember(json, 'data')) ? toWorks() : undefined),
        otherwise: readLimit,
        refused,
        refusal,
      }),
    },
  ],
  rules: [
    {
      id: 'anthropic-api-key',
      name: 'Anthropic API key',
      opens: 'use Claude at your cost',
      kind: 'secret',
      keywords: { distinctive: ['sk-ant-api'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>sk-ant-api\d{2}-[\w-]{32,200})(?![\w-])/g,
      shape: /^sk-ant-api03-[\w-]{93}AA$/,
      shortest: 108,
      prefix: 'sk-ant-api03-',
      confidence: 'medium',
      entropyBits: 128,
    },
    {
      id: 'anthropic-admin-key',
      name: 'Anthropic admin key',
      opens: 'manage the keys, members and workspaces of your organization',
      kind: 'secret',
      keywords: { distinctive: ['sk-ant-admin'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>sk-ant-admin\d{2}-[\w-]{32,200})(?![\w-])/g,
      shape: /^sk-ant-admin01-[\w-]{93}AA$/,
      shortest: 110,
      prefix: 'sk-ant-admin01-',
      confidence: 'medium',
      entropyBits: 128,
    },
    {
      id: 'anthropic-oauth-token',
      name: 'Claude Code login token',
      opens: 'use Claude as you',
      kind: 'secret',
      keywords: { distinctive: ['sk-ant-oat01-'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>sk-ant-oat01-[\w-]{40,200})(?![\w-])/g,
      prefix: 'sk-ant-oat01-',
      confidence: 'medium',
      entropyBits: 128,
    },
    {
      id: 'anthropic-refresh-token',
      name: 'Claude Code refresh token',
      opens: 'make new login tokens and use Claude as you',
      kind: 'secret',
      keywords: { distinctive: ['sk-ant-ort01-'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>sk-ant-ort01-[\w-]{40,200})(?![\w-])/g,
      prefix: 'sk-ant-ort01-',
      confidence: 'medium',
      entropyBits: 128,
    },
  ],
};
