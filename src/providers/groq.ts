import type { Provider } from './provider';
import { readMember } from './readMember';
import { readVerdict, toWorks } from './readVerdict';

export const groq: Provider = {
  id: 'groq',
  name: 'Groq',
  envNames: ['GROQ_API_KEY'],
  links: {
    create: 'https://console.groq.com/keys',
    revoke: 'https://console.groq.com/keys',
    usage: 'https://console.groq.com/settings/billing',
  },
  howToGet:
    'Click "Create API Key", name it by its purpose, such as "my-blog local", and copy it at once: it is shown only once.',

  liveChecks: [
    {
      request: {
        method: 'GET',
        url: 'https://api.groq.com/openai/v1/models',
        headers: { Authorization: 'Bearer {key}' },
      },
      read: readVerdict({
        works: json => (Array.isArray(readMember(json, 'data')) ? toWorks() : undefined),
      }),
    },
  ],
  rules: [
    {
      id: 'groq-api-key',
      name: 'Groq API key',
      opens: 'use Groq at your cost',
      kind: 'secret',
      keywords: { distinctive: ['gsk_'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>gsk_[A-Za-z0-9]{52})(?![\w-])/g,
      shape: /^gsk_[A-Za-z0-9]{20}WGdyb3FY[A-Za-z0-9]{24}$/,
      prefix: 'gsk_',
      confidence: 'medium',
      entropyBits: 128,
    },
  ],
};
