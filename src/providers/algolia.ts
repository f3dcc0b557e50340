import type { Provider } from './provider';

export const algolia: Provider = {
  id: 'algolia',
  name: 'Algolia',
  envNames: ['ALGOLIA_API_KEY', 'ALGOLIA_ADMIN_KEY'],
  links: {},
  rules: [
    {
      id: 'algolia-api-key',
      name: 'Algolia API key',
      opens: 'read or change your search indexes',
      kind: 'secret',
      keywords: { contextual: ['algolia'] },
      beside: /admin|write|secret|private|(?<!search[ _-]?(?:only[ _-]?)?)(?:api)[ _-]?key/i,
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>[a-f0-9]{32})(?![\w-])/g,
      confidence: 'medium',
      entropyBits: 128,
    },
  ],
};
