import type { Provider } from './provider';

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
