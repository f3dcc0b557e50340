import { toFact } from './facts';
import type { KeyVerdict } from './liveCheck';
import type { Provider } from './provider';
import { readMember, readText } from './readMember';
import { readVerdict, toLimited, toWorks } from './readVerdict';

function readBalance(json: unknown): KeyVerdict | undefined {
  const isAvailable = readMember(json, 'is_available');
  if (typeof isAvailable !== 'boolean') {
    return undefined;
  }
  const total = readText(json, 'balance_infos', '0', 'total_balance');
  const currency = readText(json, 'balance_infos', '0', 'currency');
  const facts = toFact('Balance', `${total} ${currency}`);
  return isAvailable ? toWorks(facts) : { ...toLimited('credit: its balance is used up'), facts };
}

export const deepseek: Provider = {
  id: 'deepseek',
  name: 'DeepSeek',
  envNames: ['DEEPSEEK_API_KEY'],
  links: {
    create: 'https://platform.deepseek.com/api_keys',
    revoke: 'https://platform.deepseek.com/api_keys',
    usage: 'https://platform.deepseek.com/usage',
  },
  howToGet:
    'Click "Create new API key", name it by its purpose, such as "my-blog local", and copy it at once: it is shown only once.',

  liveChecks: [
    {
      request: {
        method: 'GET',
        url: 'https://api.deepseek.com/user/balance',
        headers: { Authorization: 'Bearer {key}' },
      },
      read: readVerdict({ works: readBalance }),
    },
  ],
  rules: [
    {
      id: 'deepseek-api-key',
      name: 'DeepSeek API key',
      opens: 'use DeepSeek at your cost',
      kind: 'secret',
      keywords: { contextual: ['deepseek'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>sk-[a-z0-9]{32})(?![\w-])/g,
      prefix: 'sk-',
      confidence: 'medium',
      entropyBits: 128,
    },
  ],
};
