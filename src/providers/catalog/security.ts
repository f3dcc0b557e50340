import type { CatalogIssuer } from './toProvider';

const reports = 'read where your code can be broken into';

export const security: readonly CatalogIssuer[] = [
  {
    id: 'snyk',
    name: 'Snyk',
    envNames: ['SNYK_TOKEN'],
    keys: [
      {
        id: 'snyk-token',
        name: 'Snyk token',
        opens: reports,
        prefix: ['snyk_uat.', 'snyk_sat.', 'snyk_rat.'],
        body: /[\w-]{20,60}\.[\w-]{20,200}(?:\.[\w-]{20,100})?/,
      },
      {
        id: 'snyk-api-key',
        name: 'Snyk API token',
        opens: reports,
        beside: ['snyk'],
        body: /[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}/,
      },
    ],
  },
  {
    id: 'aikido',
    name: 'Aikido',
    keys: [
      {
        id: 'aikido-client-secret',
        name: 'Aikido client secret',
        opens: reports,
        prefix: 'AIK_SECRET_',
        body: /[A-Za-z0-9]{64}/,
        exact: true,
      },
      {
        id: 'aikido-ci-token',
        name: 'Aikido CI token',
        opens: 'start checks in your account',
        prefix: 'AIK_CI_',
        body: /[A-Za-z0-9]{20,44}/,
      },
      {
        id: 'aikido-client-id',
        name: 'Aikido client id',
        opens: 'tell which client it is, and needs the secret beside it to do more',
        kind: 'public',
        prefix: 'AIK_CLIENT_',
        body: /[A-Za-z0-9]{24}/,
      },
    ],
  },
  {
    id: 'stackhawk',
    name: 'StackHawk',
    envNames: ['HAWK_API_KEY'],
    keys: [
      {
        id: 'stackhawk-api-key',
        name: 'StackHawk API key',
        opens: reports,
        prefix: 'hawk.',
        body: /[\w-]{20}\.[\w-]{20}/,
        exact: true,
      },
    ],
  },
  {
    id: 'endor-labs',
    name: 'Endor Labs',
    envNames: ['ENDOR_API_CREDENTIALS_KEY', 'ENDOR_API_CREDENTIALS_SECRET'],
    keys: [
      {
        id: 'endor-labs-key',
        name: 'Endor Labs key',
        opens: reports,
        prefix: 'endr+',
        body: /[\w-]{16}/,
        exact: true,
      },
    ],
  },
  {
    id: 'sonatype',
    name: 'Sonatype',
    keys: [
      {
        id: 'sonatype-token',
        name: 'Sonatype token',
        opens: reports,
        beside: ['ossindex', 'oss_index', 'sonatype'],
        body: /[A-Za-z0-9]{44}|[a-f0-9]{40}/,
        assess: ({ value }) => (/\d/.test(value) ? 'medium' : undefined),
      },
    ],
  },
  {
    id: 'veracode',
    name: 'Veracode',
    keys: [
      {
        id: 'veracode-api-secret',
        name: 'Veracode API secret',
        opens: reports,
        beside: ['veracode'],
        body: /(?:vera01[ei]s-)?[a-f0-9]{128}/,
      },
      {
        id: 'veracode-api-id',
        name: 'Veracode API id',
        opens: 'use your account once the secret beside it is known too',
        kind: 'public',
        beside: ['veracode'],
        near: /api[ _-]?(?:key[ _-]?)?id/i,
        body: /(?:vera01[ei]i-)?[a-f0-9]{32}/,
      },
    ],
  },
  {
    id: 'sslmate',
    name: 'SSLMate',
    keys: [
      {
        id: 'sslmate-api-key',
        name: 'SSLMate API key',
        opens: 'buy and list certificates in your name',
        beside: ['sslmate'],
        body: /[A-Za-z0-9]{36}/,
      },
    ],
  },
  {
    id: 'gitguardian',
    name: 'GitGuardian',
    envNames: ['GITGUARDIAN_API_KEY'],
    keys: [
      {
        id: 'gitguardian-api-key',
        name: 'GitGuardian API key',
        opens: reports,
        beside: ['gitguardian'],
        body: /[A-Fa-f0-9]{71}|[A-Za-z0-9]{72}/,
        assess: ({ value }) => (/\d/.test(value) ? 'medium' : undefined),
      },
    ],
  },
];
