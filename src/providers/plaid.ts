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
    {
      id: 'plaid-secret',
      name: 'Plaid secret',
      opens: 'read the bank accounts of your customers',
      kind: 'secret',
      keywords: { contextual: ['plaid'] },
      beside: /secret|token|key/i,
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>[0-9a-f]{30})(?![\w-])/g,
      confidence: 'medium',
      entropyBits: 128,
    },
    {
      id: 'plaid-client-id',
      name: 'Plaid client ID',
      opens: 'name your app, which needs its secret too',
      kind: 'public',
      keywords: { contextual: ['plaid'] },
      beside: /client|id/i,
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>[0-9a-f]{24})(?![\w-])/g,
      confidence: 'medium',
      entropyBits: 96,
    },
    {
      id: 'plaid-public-token',
      name: 'Plaid link or public token',
      opens: 'start to connect a bank account, for 30 minutes',
      kind: 'public',
      keywords: {
        distinctive: ['public-production-', 'public-sandbox-', 'link-production-', 'link-sandbox-'],
      },
      pattern:
        /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>(?:public|link)-(?:production|sandbox)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![\w-])/g,
      confidence: 'high',
      entropyBits: 128,
    },
  ],
};
