import type { KeyTemplate } from './keyTemplate';

const high = 'high';
const medium = 'medium';
const low = 'low';
const uuid = '{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}';

export const billing: Readonly<Record<string, KeyTemplate>> = {
  'paddle-api-key': { key: 'pdl_live_apikey_{base36:26}_{base62:22}_{base62:3}', confidence: high },
  'paddle-webhook-secret': { key: 'pdl_ntfset_{base36:26}_{base64:32}', confidence: high },
  'paddle-client-token': { key: 'live_{hex:27}', confidence: low },
  'gumroad-access-token': {
    key: '{hex:64}',
    around: 'gumroad_access_token: <key>',
    confidence: medium,
  },
  'gumroad-oauth-token': {
    key: '{base64url:43}',
    around: 'gumroad_access_token: <key>',
    confidence: medium,
  },
  'freemius-secret-key': {
    key: 'sk_{base62:12}&{base62:8}@{base62:7}',
    around: "'secret_key' => '<key>'",
    confidence: medium,
  },
  'chargebee-api-key': {
    key: 'live_{base62:32}',
    around: 'CHARGEBEE_API_KEY=<key>',
    confidence: medium,
    nearMiss: 'live_{base62:19}',
  },
  'recurly-private-key': {
    key: '{hex:32}',
    around: 'recurly.api_key = "<key>"',
    confidence: medium,
  },
  'recurly-public-key': { key: 'ewr1-{base62:22}', confidence: low },
  'revenuecat-secret-key': {
    key: 'sk_{letters:30}',
    around: 'REVENUECAT_SECRET_KEY=<key>',
    confidence: medium,
    nearMiss: 'sk_{letters:27}',
  },
  'revenuecat-public-key': {
    key: 'appl_{letters:26}',
    around: 'Purchases.configure({ apiKey: "<key>" })',
    confidence: low,
  },
  'polar-access-token': {
    key: 'polar_oat_{base62:43}',
    confidence: medium,
    nearMiss: 'polar_oat_{base62:31}',
  },
  'polar-webhook-secret': {
    key: 'polar_whs_{base62:43}',
    confidence: medium,
    nearMiss: 'polar_whs_{base62:31}',
  },
  'lemon-squeezy-license-key': {
    key: uuid,
    around: 'LEMONSQUEEZY_LICENSE_KEY=<key>',
    confidence: medium,
  },
  'paddle-api-key-of-test-account': {
    key: 'pdl_sdbx_apikey_{base36:26}_{base62:22}_{base62:3}',
    confidence: high,
  },
  'chargebee-api-key-of-test-account': {
    key: 'test_{base62:32}',
    around: 'CHARGEBEE_API_KEY=<key>',
    confidence: medium,
    nearMiss: 'test_{base62:19}',
  },
};
