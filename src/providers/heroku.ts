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
    {
      id: 'heroku-uuid-key',
      name: 'Heroku API key (UUID)',
      opens: 'change and read your apps',
      kind: 'secret',
      keywords: { distinctive: ['HRKU-'] },
      pattern:
        /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>HRKU-[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})(?![\w-])/g,
      prefix: 'HRKU-',
      confidence: 'high',
      entropyBits: 128,
    },
    {
      id: 'heroku-legacy-key',
      name: 'Heroku API key (legacy)',
      opens: 'change and read your apps',
      kind: 'secret',
      keywords: { contextual: ['heroku'] },
      beside: /heroku[\s\S]{0,24}?(?:key|token|secret|auth|password)|api[_-]?key|password/i,
      pattern:
        /(?:(?<![\w./+-])|(?<=\\[nrt]))(?<key>[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})(?![\w-])/g,
      confidence: 'medium',
      entropyBits: 128,
    },
  ],
};
