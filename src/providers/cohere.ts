import { assessMixed } from '../detect/mixedText';
import type { Provider } from './provider';
import { readMember } from './readMember';
import { readVerdict, toRefused, toWorks } from './readVerdict';

export const cohere: Provider = {
  id: 'cohere',
  name: 'Cohere',
  envNames: ['CO_API_KEY', 'COHERE_API_KEY'],
  links: {
    create: 'https://dashboard.cohere.com/api-keys',
    revoke: 'https://dashboard.cohere.com/api-keys',
    usage: 'https://dashboard.cohere.com/billing',
  },
  howToGet:
    'Create a trial key, name it by its purpose, such as "my-blog local", and copy it at once: it is shown only once.',

  liveChecks: [
    {
      request: {
        method: 'POST',
        url: 'https://api.cohere.com/v1/check-api-key',
        headers: { Authorization: 'Bearer {key}' },
      },
      read: readVerdict({
        works: json => {
          const valid = readMember(json, 'valid');
          if (valid === false) {
            return toRefused();
          }
          return valid === true ? toWorks() : undefined;
        },
      }),
    },
  ],
  rules: [
    {
      id: 'cohere-api-key',
      name: 'Cohere API key',
      opens: 'use Cohere at your cost',
      kind: 'secret',
      keywords: { contextual: ['cohere', 'co_api_key'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>[A-Za-z0-9]{40})(?![\w-])/g,
      assess: assessMixed,
      confidence: 'medium',
      entropyBits: 238,
    },
  ],
};
