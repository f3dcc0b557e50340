import { assessMixed } from '../detect/mixedText';
import type { Provider } from './provider';
import { readMember } from './readMember';
import { readVerdict, toWorks } from './readVerdict';

export const mistral: Provider = {
  id: 'mistral',
  name: 'Mistral',
  envNames: ['MISTRAL_API_KEY', 'CODESTRAL_API_KEY'],
  links: {
    create: 'https://console.mistral.ai/api-keys',
    revoke: 'https://console.mistral.ai/api-keys',
    usage: 'https://console.mistral.ai/usage',
  },
  howToGet:
    'Click "Create new key", name it by its purpose, such as "my-blog local", and copy it at once: it is shown only once.',

  liveChecks: [
    {
      request: {
        method: 'GET',
        url: 'https://api.mistral.ai/v1/models',
        headers: { Authorization: 'Bearer {key}' },
      },
      read: readVerdict({
        works: json => (Array.isArray(readMember(json, 'data')) ? toWorks() : undefined),
        refusal:
          'It is wrong, revoked or expired. A key for Codestral alone is refused here too, though it may work there.',
      }),
    },
  ],
  rules: [
    {
      id: 'mistral-api-key',
      name: 'Mistral API key',
      opens: 'use Mistral at your cost',
      kind: 'secret',
      keywords: { contextual: ['mistral'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>[A-Za-z0-9]{32})(?![\w-])/g,
      assess: assessMixed,
      confidence: 'medium',
      entropyBits: 190,
    },
  ],
};
