import type { Provider } from './provider';

export const perplexity: Provider = {
  id: 'perplexity',
  name: 'Perplexity',
  envNames: ['PERPLEXITY_API_KEY', 'PPLX_API_KEY'],
  links: {
    create: 'https://console.perplexity.ai',
    revoke: 'https://console.perplexity.ai',
    usage: 'https://console.perplexity.ai',
  },
  howToGet:
    'Open "API Keys", create one, name it by its purpose, such as "my-blog local", and copy it at once: it is shown only once.',
  rules: [
    {
      id: 'perplexity-api-key',
      name: 'Perplexity API key',
      opens: 'use Perplexity at your cost',
      kind: 'secret',
      keywords: { distinctive: ['pplx-'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>pplx-[A-Za-z0-9]{48})(?![\w-])/g,
      prefix: 'pplx-',
      confidence: 'medium',
      entropyBits: 128,
    },
  ],
};
