import { refuseSingleCase } from '../detect/mixedText';
import { toFact } from './facts';
import type { Provider } from './provider';
import { readText } from './readMember';
import { readVerdict, toWorks } from './readVerdict';

export const replicate: Provider = {
  id: 'replicate',
  name: 'Replicate',
  envNames: ['REPLICATE_API_TOKEN'],
  links: {
    create: 'https://replicate.com/account/api-tokens',
    revoke: 'https://replicate.com/account/api-tokens',
    usage: 'https://replicate.com/account/billing',
  },
  howToGet:
    'Type a name that says its purpose, such as "my-blog local", click "Create token", and copy the token.',

  liveChecks: [
    {
      request: {
        method: 'GET',
        url: 'https://api.replicate.com/v1/account',
        headers: { Authorization: 'Bearer {key}' },
      },
      read: readVerdict({
        works: json =>
          readText(json, 'username') === ''
            ? undefined
            : toWorks(toFact('Account', readText(json, 'username'))),
      }),
    },
  ],
  rules: [
    {
      id: 'replicate-api-token',
      name: 'Replicate API token',
      opens: 'use Replicate at your cost',
      kind: 'secret',
      keywords: { distinctive: ['r8_'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>r8_[\w-]{37})(?![\w-])/g,
      prefix: 'r8_',
      validate: refuseSingleCase,
      confidence: 'medium',
      entropyBits: 128,
    },
  ],
};
