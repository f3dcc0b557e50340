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
    {
      id: 'algolia-search-key',
      name: 'Algolia search key',
      opens: 'search, which is what it is for',
      kind: 'public',
      keywords: { contextual: ['algolia'] },
      beside: /search[ _-]?(?:only[ _-]?)?(?:api[ _-]?)?key/i,
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>[0-9a-f]{32})(?![\w-])/g,
      confidence: 'medium',
      entropyBits: 128,
    },
    {
      id: 'algolia-application-id',
      name: 'Algolia application ID',
      opens: 'name your app, which needs a key too',
      kind: 'public',
      keywords: { contextual: ['algolia'] },
      beside: /app/i,
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>(?=[A-Z]{0,9}\d)[A-Z0-9]{10})(?![\w-])/g,
      confidence: 'medium',
      entropyBits: 0,
    },
  ],
};
