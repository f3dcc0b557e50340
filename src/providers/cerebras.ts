import type { Provider } from './provider';

export const cerebras: Provider = {
  id: 'cerebras',
  name: 'Cerebras',
  envNames: ['CEREBRAS_API_KEY'],
  links: {},
  rules: [
    {
      id: 'cerebras-api-key',
      name: 'Cerebras API key',
      opens: 'use Cerebras at your cost',
      kind: 'secret',
      keywords: { distinctive: ['csk-'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>csk-[a-z0-9]{48})(?![\w-])/g,
      prefix: 'csk-',
      confidence: 'medium',
      entropyBits: 128,
    },
  ],
};
