import type { KeyTemplate } from './keyTemplate';

const high = 'high';
const medium = 'medium';
const low = 'low';

export const identity: Readonly<Record<string, KeyTemplate>> = {
  'okta-api-token': {
    key: '00{base64url:40}',
    around: 'OKTA_API_TOKEN="<key>"',
    confidence: medium,
  },
  'okta-client-secret': {
    key: '{base64url:64}',
    around: 'OKTA_CLIENT_SECRET=<key>',
    confidence: medium,
  },
  'auth0-client-secret': {
    key: '{base64url:64}',
    around: 'AUTH0_CLIENT_SECRET=<key>',
    confidence: medium,
  },
  'auth0-client-id': { key: '{base62:32}', around: 'AUTH0_CLIENT_ID=<key>', confidence: low },
  'clerk-secret-key': { key: 'sk_live_{base62:42}', confidence: high },
  'clerk-test-key': { key: 'sk_test_{base62:42}', confidence: high },
  'workos-api-key': {
    key: 'sk_live_a2V5XzAx{base62:60}',
    confidence: high,
    nearMiss: 'sk_live_a2V5XzAx{base62:30}',
  },
  'stytch-secret': { key: 'secret-live-{base64url:36}', confidence: high },
  'descope-management-key': {
    key: 'K2{base62:66}',
    around: 'DESCOPE_MANAGEMENT_KEY=<key>',
    confidence: medium,
    nearMiss: 'K2{base62:20}',
  },
  'fusionauth-api-key': {
    key: '{base64url:64}',
    around: 'FUSIONAUTH_API_KEY=<key>',
    confidence: medium,
  },
  'keycloak-client-secret': {
    key: '{base62:32}',
    around: 'KEYCLOAK_CLIENT_SECRET=<key>',
    confidence: medium,
  },
  'frontegg-api-key': {
    key: '{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}',
    around: 'FRONTEGG_API_KEY=<key>',
    confidence: medium,
  },
  'kinde-client-secret': {
    key: '{base62:50}',
    around: 'KINDE_CLIENT_SECRET=<key>',
    confidence: medium,
    nearMiss: '{base62:30}',
  },
  'onelogin-client-secret': {
    key: '{hex:64}',
    around: 'ONELOGIN_CLIENT_SECRET=<key>',
    confidence: medium,
  },
  'jumpcloud-api-key': { key: 'jca_{base62:36}', confidence: high },
  'jumpcloud-legacy-key': {
    key: '{base36:40}',
    around: 'JUMPCLOUD_API_KEY=<key>',
    confidence: medium,
  },
  'duo-secret-key': { key: '{base62:40}', around: 'DUO_SECRET_KEY="<key>"', confidence: medium },
};
