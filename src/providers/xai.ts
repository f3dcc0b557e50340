import { toFact, toListFact } from './facts';
import type { KeyVerdict } from './liveCheck';
import type { Provider } from './provider';
import { readMember } from './readMember';
import { readVerdict, toRefused, toWorks } from './readVerdict';

const blocks: readonly (readonly [string, string])[] = [
  ['api_key_blocked', 'xAI has blocked it.'],
  ['api_key_disabled', 'It is switched off in the console.'],
  ['team_blocked', 'xAI has blocked the team that it belongs to.'],
];

function readKey(json: unknown): KeyVerdict | undefined {
  const [, block] = blocks.find(([name]) => readMember(json, name) === true) ?? [];
  if (block !== undefined) {
    return toRefused(block);
  }
  return readMember(json, 'team_id') === undefined
    ? undefined
    : toWorks([
        ...toFact('Name', readMember(json, 'name')),
        ...toListFact('Rights', readMember(json, 'acls')),
      ]);
}

export const xai: Provider = {
  id: 'xai',
  name: 'xAI',
  products: 'Grok',
  envNames: ['XAI_API_KEY'],
  links: {
    create: 'https://console.x.ai',
    revoke: 'https://console.x.ai',
    usage: 'https://console.x.ai',
  },
  howToGet:
    'Open "API Keys", create one, name it by its purpose, such as "my-blog local", and copy it at once: it is shown only once.',

  liveChecks: [
    {
      rules: ['xai-api-key'],
      takesUnknown: true,
      request: {
        method: 'GET',
        url: 'https://api.x.ai/v1/api-key',
        headers: { Authorization: 'Bearer {key}' },
      },
      read: readVerdict({
        works: readKey,
        otherwise: (_, { status, text }) =>
          status === 400 && /api[ _-]?key/i.test(text) ? toRefused() : undefined,
      }),
    },
  ],
  rules: [
    {
      id: 'xai-api-key',
      name: 'xAI API key',
      opens: 'use Grok at your cost',
      kind: 'secret',
      keywords: { distinctive: ['xai-'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>xai-(?!token-)[\w-]{70,120})(?![\w-])/g,
      shape: /^xai-\w{80}$/,
      shortest: 84,
      prefix: 'xai-',
      confidence: 'medium',
      entropyBits: 128,
    },
    {
      id: 'xai-management-key',
      name: 'xAI management key',
      opens: 'manage the keys of your team',
      kind: 'secret',
      keywords: { distinctive: ['xai-token-'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>xai-token-[\w-]{60,120})(?![\w-])/g,
      prefix: 'xai-token-',
      confidence: 'medium',
      entropyBits: 128,
    },
  ],
};
