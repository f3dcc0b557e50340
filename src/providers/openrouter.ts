import type { Provider } from './provider';

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
