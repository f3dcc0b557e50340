import type { CatalogIssuer } from './toProvider';

const users = 'read and change your users and sign in as them';
const uuid = /[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}/;

export const identity: readonly CatalogIssuer[] = [
  {
    id: 'okta',
    name: 'Okta',
    envNames: ['OKTA_API_TOKEN', 'OKTA_CLIENT_TOKEN'],
    keys: [
      {
        id: 'okta-api-token',
        name: 'Okta API token',
        opens: users,
        prefix: '00',
        beside: ['okta', 'authorization'],
        near: /okta[\s\S]{0,100}(?:token|key|auth|api|secret)|ssws/i,
        body: /[\w-]{40}/,
      },
      {
        id: 'okta-client-secret',
        name: 'Okta client secret',
        opens: 'pretend to be your app when people sign in',
        beside: ['okta'],
        near: /secret/i,
        body: /[\w-]{64}|[\w-]{40}/,
      },
    ],
  },
  {
    id: 'auth0',
    name: 'Auth0',
    envNames: ['AUTH0_CLIENT_SECRET'],
    keys: [
      {
        id: 'auth0-client-secret',
        name: 'Auth0 client secret',
        opens: 'pretend to be your app when people sign in',
        beside: ['auth0'],
        near: /secret/i,
        body: /[\w-]{64}/,
      },
      {
        id: 'auth0-client-id',
        name: 'Auth0 client id',
        opens: 'tell which app it is, and needs the secret beside it to do more',
        kind: 'public',
        beside: ['auth0'],
        near: /client[ _-]?id/i,
        body: /[A-Za-z0-9]{32}/,
      },
    ],
  },
  {
    id: 'clerk',
    name: 'Clerk',
    envNames: ['CLERK_SECRET_KEY'],
    keys: [
      {
        id: 'clerk-secret-key',
        name: 'Clerk secret key',
        opens: users,
        prefix: 'sk_live_',
        body: /[A-Za-z0-9]{42}/,
        exact: true,
      },
      {
        id: 'clerk-test-key',
        name: 'Clerk test secret key',
        opens: 'read and change the users of your test app',
        kind: 'test',
        prefix: 'sk_test_',
        body: /[A-Za-z0-9]{42}/,
        exact: true,
      },
    ],
  },
  {
    id: 'workos',
    name: 'WorkOS',
    envNames: ['WORKOS_API_KEY'],
    keys: [
      {
        id: 'workos-api-key',
        name: 'WorkOS API key',
        opens: users,
        prefix: ['sk_live_a2V5XzAx', 'sk_test_a2V5XzAx'],
        body: /[A-Za-z0-9]{40,120}/,
        exact: true,
      },
    ],
  },
  {
    id: 'stytch',
    name: 'Stytch',
    envNames: ['STYTCH_SECRET'],
    keys: [
      {
        id: 'stytch-secret',
        name: 'Stytch secret',
        opens: users,
        prefix: ['secret-live-', 'secret-test-'],
        body: /[\w-]{35}[\w=-]/,
        exact: true,
      },
    ],
  },
  {
    id: 'descope',
    name: 'Descope',
    envNames: ['DESCOPE_MANAGEMENT_KEY'],
    keys: [
      {
        id: 'descope-management-key',
        name: 'Descope management key',
        opens: users,
        prefix: 'K2',
        beside: ['descope'],
        near: /key/i,
        body: /[A-Za-z0-9]{26,120}/,
      },
    ],
  },
  {
    id: 'fusionauth',
    name: 'FusionAuth',
    keys: [
      {
        id: 'fusionauth-api-key',
        name: 'FusionAuth API key',
        opens: users,
        beside: ['fusionauth'],
        near: /api[ _-]?key|token/i,
        body: /[\w-]{64}|[\w-]{86}|[\w-]{44}/,
      },
    ],
  },
  {
    id: 'keycloak',
    name: 'Keycloak',
    keys: [
      {
        id: 'keycloak-client-secret',
        name: 'Keycloak client secret',
        opens: 'pretend to be your app when people sign in',
        beside: ['keycloak'],
        near: /secret/i,
        body: /[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}|[A-Za-z0-9]{32}/,
        assess: ({ value }) => (/\d/.test(value) ? 'medium' : undefined),
      },
    ],
  },
  {
    id: 'frontegg',
    name: 'Frontegg',
    keys: [
      {
        id: 'frontegg-api-key',
        name: 'Frontegg API key',
        opens: users,
        beside: ['frontegg'],
        near: /key|secret/i,
        body: uuid,
      },
    ],
  },
  {
    id: 'kinde',
    name: 'Kinde',
    keys: [
      {
        id: 'kinde-client-secret',
        name: 'Kinde client secret',
        opens: 'pretend to be your app when people sign in',
        beside: ['kinde'],
        near: /secret/i,
        body: /[A-Za-z0-9]{48}|[A-Za-z0-9]{50}|[A-Za-z0-9]{52}/,
      },
    ],
  },
  {
    id: 'onelogin',
    name: 'OneLogin',
    keys: [
      {
        id: 'onelogin-client-secret',
        name: 'OneLogin client secret',
        opens: users,
        beside: ['onelogin'],
        near: /secret/i,
        body: /[a-f0-9]{64}/,
      },
    ],
  },
  {
    id: 'jumpcloud',
    name: 'JumpCloud',
    envNames: ['JUMPCLOUD_API_KEY'],
    keys: [
      {
        id: 'jumpcloud-api-key',
        name: 'JumpCloud API key',
        opens: users,
        prefix: 'jca_',
        body: /[A-Za-z0-9]{36}/,
        exact: true,
      },
      {
        id: 'jumpcloud-legacy-key',
        name: 'JumpCloud API key (legacy)',
        opens: users,
        beside: ['jumpcloud'],
        body: /[a-z0-9]{40}/,
      },
    ],
  },
  {
    id: 'duo',
    name: 'Duo Security',
    keys: [
      {
        id: 'duo-secret-key',
        name: 'Duo secret key',
        opens: 'let anybody pass the second factor',
        beside: ['duo_', 'duo-', 'duo_secret', 'duosecurity'],
        near: /s(?:ecret)?[ _-]?key|secret/i,
        body: /[A-Za-z0-9]{40}/,
      },
    ],
  },
];
