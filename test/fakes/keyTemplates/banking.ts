import type { KeyTemplate } from './keyTemplate';

const high = 'high';
const medium = 'medium';
const low = 'low';
const uuid = '{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}';

export const banking: Readonly<Record<string, KeyTemplate>> = {
  'highnote-secret-key': {
    key: 'sk_live_a2V5{base64:76}',
    confidence: medium,
    nearMiss: 'sk_live_a2V5{base62:49}',
  },
  'ramp-client-secret': { key: 'ramp_sec_{base62:48}', confidence: high },
  'ramp-client-id': { key: 'ramp_id_{base62:40}', confidence: low },
  'rainforest-pay-api-key': { key: 'apikey_{hex:64}', confidence: high },
  'mercury-api-token': {
    key: 'secret-token:mercury_production_wma_{base62:43}_yrucrem',
    confidence: high,
    nearMiss: 'secret-token:mercury_production_wma_{base62:43}_yrucr',
  },
  'wise-api-token': { key: uuid, around: 'WISE_API_TOKEN=<key>', confidence: medium },
  'brex-user-token': { key: 'bxt_{base62:36}', confidence: medium },
  'finicity-app-key': { key: '{hex:32}', around: 'FINICITY_APP_KEY=<key>', confidence: medium },
  'finicity-partner-secret': {
    key: '{base36:20}',
    around: 'FINICITY_PARTNER_SECRET=<key>',
    confidence: medium,
  },
  'proof-api-key': { key: 'prf_{base64url:36}', confidence: high },
  'plaid-secret': { key: '{hex:30}', around: 'PLAID_SECRET=<key>', confidence: medium },
  'plaid-client-id': { key: '{hex:24}', around: 'PLAID_CLIENT_ID=<key>', confidence: low },
  'plaid-public-token': { key: `public-production-${uuid}`, confidence: low },
  'highnote-secret-key-of-test-account': {
    key: 'sk_test_a2V5{base64:76}',
    confidence: medium,
    nearMiss: 'sk_test_a2V5{base62:49}',
  },
  'rainforest-pay-api-key-of-test-account': { key: 'sbx_apikey_{hex:64}', confidence: high },
  'mercury-api-token-of-test-account': {
    key: 'secret-token:mercury_sandbox_wma_{base62:43}_yrucrem',
    confidence: high,
    nearMiss: 'secret-token:mercury_sandbox_wma_{base62:43}_yrucr',
  },
};
