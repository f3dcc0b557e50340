import type { Provider } from './provider';

export const heroku: Provider = {
  id: 'heroku',
  name: 'Heroku',
  envNames: ['HEROKU_API_KEY'],
  links: {},
  rules: [
    {
      id: 'heroku-api-key',
      name: 'Heroku API key',
      opens: 'change and read your apps',
      kind: 'secret',
      keywords: { distinctive: ['HRKU-AA'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>HRKU-AA[\w-]{58})(?![\w-])/g,
      prefix: 'HRKU-',
      confidence: 'high',
      entropyBits: 128,
    },
  ],
};
