import type { Provider } from './provider';

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
