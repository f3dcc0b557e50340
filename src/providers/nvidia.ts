import type { Provider } from './provider';

export const nvidia: Provider = {
  id: 'nvidia',
  name: 'NVIDIA',
  envNames: ['NVIDIA_API_KEY'],
  links: {},
  rules: [
    {
      id: 'nvidia-api-key',
      name: 'NVIDIA API key',
      opens: 'use NVIDIA at your cost',
      kind: 'secret',
      keywords: { distinctive: ['nvapi-'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>nvapi-[\w-]{60,70})(?![\w-])/g,
      prefix: 'nvapi-',
      confidence: 'medium',
      entropyBits: 128,
    },
  ],
};
