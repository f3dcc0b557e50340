import type { Provider } from './provider';

export const linear: Provider = {
  id: 'linear',
  name: 'Linear',
  envNames: ['LINEAR_API_KEY'],
  links: {},
  rules: [
    {
      id: 'linear-api-key',
      name: 'Linear API key',
      opens: 'read and change your issues',
      kind: 'secret',
      keywords: { distinctive: ['lin_api_'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>lin_api_[A-Za-z0-9]{40})(?![\w-])/g,
      prefix: 'lin_api_',
      confidence: 'high',
      entropyBits: 128,
    },
  ],
};
