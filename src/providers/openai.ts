import { refuseUnmixed } from '../detect/mixedText';
import { toFact } from './facts';
import type { KeyVerdict } from './liveCheck';
import type { Provider } from './provider';
import { readMember, readText } from './readMember';
import { readVerdict, toLimited, toUnanswered, toWorks } from './readVerdict';

const readAnswer = readVerdict({
  works: (json, { headers }) =>
    Array.isArray(readMember(json, 'data'))
      ? toWorks(toFact('Organization', headers['openai-organization']))
      : undefined,
  otherwise: (json, { status }) => readLimit(json, status),
});

/** A restricted key is real, but may not list models. Some countries are refused whatever the key. */
function readLimit(json: unknown, status: number): KeyVerdict | undefined {
  const code = readText(json, 'error', 'code');
  // No longer than a sentence: it is searched.
  const message = readText(json, 'error', 'message').slice(0, 500);
  if (code.startsWith('unsupported_country')) {
    return toUnanswered({ status }, 'OpenAI does not answer to this country or network.');
  }
  if (code === 'incorrect_hostname') {
    return toUnanswered(
      { status },
      'It belongs to another region of OpenAI, which Keyward does not ask.',
    );
  }
  const [, scopes] = /Missing scopes: ([\w-]+(?:[., ]+[\w-]+)*?)(?:\. |\.?$)/.exec(message) ?? [];
  if (code === 'missing_scope' || scopes !== undefined) {
    return toLimited(`the right ${scopes ?? 'to list models'}`);
  }
  return status === 403 && readMember(json, 'error') !== undefined
    ? toLimited('the right that this check needs')
    : undefined;
}

export const openai: Provider = {
  id: 'openai',
  name: 'OpenAI',
  products: 'ChatGPT, Codex',
  envNames: ['OPENAI_API_KEY', 'OPENAI_ADMIN_KEY', 'OPENAI_WEBHOOK_SECRET'],
  links: {
    create: 'https://platform.openai.com/api-keys',
    revoke: 'https://platform.openai.com/api-keys',
    usage: 'https://platform.openai.com/settings/organization/limits',
  },
  howToGet:
    'Click "Create new secret key", name it by its purpose, such as "my-blog local", and copy it at once: it is shown only once.',

  liveChecks: [
    {
      rules: ['openai-admin-key'],
      request: {
        method: 'GET',
        url: 'https://api.openai.com/v1/organization/projects?limit=1',
        headers: { Authorization: 'Bearer {key}' },
      },
      read: readAnswer,
    },
    {
      rules: ['openai-api-key', 'openai-service-account-key', 'openai-legacy-key'],
      takesUnknown: true,
      starts: ['sk-'],
      request: {
        method: 'GET',
        url: 'https://api.openai.com/v1/models',
        headers: { Authorization: 'Bearer {key}' },
      },
      read: readAnswer,
    },
  ],
  rules: [
    {
      id: 'openai-api-key',
      name: 'OpenAI API key',
      opens: 'use OpenAI at your cost',
      kind: 'secret',
      keywords: { distinctive: ['sk-proj-', 'sk-None-'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>sk-(?:proj|None)-[\w-]{40,200})(?![\w-])/g,
      shape:
        /^sk-(?:proj|None)-(?:[\w-]{74}|[\w-]{58}|[\w-]{20})T3BlbkFJ(?:[\w-]{74}|[\w-]{58}|[\w-]{20})$/,
      shortest: 56,
      prefix: 'sk-proj-',
      confidence: 'medium',
      entropyBits: 128,
    },
    {
      id: 'openai-service-account-key',
      name: 'OpenAI service account key',
      opens: 'use OpenAI at your cost',
      kind: 'secret',
      keywords: { distinctive: ['sk-svcacct-', 'sk-service-'] },
      pattern:
        /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>sk-(?:svcacct|service)-[\w-]{40,200})(?![\w-])/g,
      shape:
        /^sk-(?:svcacct|service)-(?:[\w-]{74}|[\w-]{58}|[\w-]{20})T3BlbkFJ(?:[\w-]{74}|[\w-]{58}|[\w-]{20})$/,
      shortest: 59,
      prefix: 'sk-svcacct-',
      confidence: 'medium',
      entropyBits: 128,
    },
    {
      id: 'openai-admin-key',
      name: 'OpenAI admin key',
      opens: 'manage the keys, members and projects of your organization',
      kind: 'secret',
      keywords: { distinctive: ['sk-admin-'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>sk-admin-[\w-]{40,200})(?![\w-])/g,
      shape:
        /^sk-admin-(?:[\w-]{74}|[\w-]{58}|[\w-]{20})T3BlbkFJ(?:[\w-]{74}|[\w-]{58}|[\w-]{20})$/,
      shortest: 57,
      prefix: 'sk-admin-',
      confidence: 'medium',
      entropyBits: 128,
    },
    {
      id: 'openai-legacy-key',
      name: 'OpenAI API key (legacy)',
      opens: 'use OpenAI at your cost',
      kind: 'secret',
      keywords: { distinctive: ['sk-'] },
      pattern:
        /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20})(?![\w-])/g,
      prefix: 'sk-',
      confidence: 'high',
      entropyBits: 128,
    },
    {
      id: 'openai-session-key',
      name: 'OpenAI session key',
      opens: 'use the OpenAI site as you',
      kind: 'secret',
      keywords: { distinctive: ['sess-'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>sess-[A-Za-z0-9]{40})(?![\w-])/g,
      prefix: 'sess-',
      validate: refuseUnmixed,
      confidence: 'medium',
      entropyBits: 128,
    },
  ],
};
