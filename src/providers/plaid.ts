import type { Provider } from './provider';

export const plaid: Provider = {
  id: 'plaid',
  name: 'Plaid',
  envNames: ['PLAID_ACCESS_TOKEN', 'PLAID_SECRET'],
  links: {},
  rules: [
    {
      id: 'plaid-access-token',
      name: 'Plaid access token',
      opens: 'read the bank account it belongs to',
      kind: 'secret',
      keywords: { distinctive: ['access-sandbox-', 'access-development-', 'access-production-'] },
      pattern:
        /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>access-(?:sandbox|development|production)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![\w-])/g,
      prefix: 'access-',
      confidence: 'high',
      entropyBits: 122,
    },
  ],
};
