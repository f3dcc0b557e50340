import { toFact, toInstant } from './facts';
import type { KeyVerdict } from './liveCheck';
import type { Provider } from './provider';
import { readMember } from './readMember';
import { readVerdict, toLimited, toWorks } from './readVerdict';

/** Its "label" is a piece of the key, and is left alone. */
function readKey(json: unknown): KeyVerdict | undefined {
  const data = readMember(json, 'data');
  if (typeof data !== 'object' || data === null) {
    return undefined;
  }
  const left = readMember(data, 'limit_remaining');
  const facts = [
    ...toFact('Credit left of its limit', typeof left === 'number' ? left.toFixed(2) : undefined),
    ...(readMember(data, 'is_free_tier') === true ? ['Free tier'] : []),
  ];
  if (typeof left === 'number' && left <= 0) {
    return { ...toLimited('credit: its limit is used up'), facts };
  }
  return toWorks(facts, { expires: toInstant(readMember(data, 'expires_at')) });
}

export const openrouter: Provider = {
  id: 'openrouter',
  name: 'OpenRouter',
  envNames: ['OPENROUTER_API_KEY'],
  links: {
    create: 'https://openrouter.ai/settings/keys',
    revoke: 'https://openrouter.ai/settings/keys',
    usage: 'https://openrouter.ai/activity',
  },
  howToGet:
    'Click "Create Key", name it by its purpose, such as "my-blog local", set a credit limit, and copy it at once: it is shown only once.',

  liveChecks: [
    {
      request: {
        method: 'GET',
        url: 'https://openrouter.ai/api/v1/key',
        headers: { Authorization: 'Bearer {key}' },
      },
      read: readVerdict({ works: readKey }),
    },
  ],
  rules: [
    {
      id: 'openrouter-api-key',
      name: 'OpenRouter API key',
      opens: 'use OpenRouter at your cost',
      kind: 'secret',
      keywords: { distinctive: ['sk-or-v1-'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>sk-or-v1-[0-9a-f]{64})(?![\w-])/g,
      prefix: 'sk-or-v1-',
      confidence: 'high',
      entropyBits: 128,
    },
  ],
};
