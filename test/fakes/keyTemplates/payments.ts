import type { KeyTemplate } from './keyTemplate';

const high = 'high';
const medium = 'medium';
const low = 'low';
const uuid = '{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}';

export const payments: Readonly<Record<string, KeyTemplate>> = {
  'paypal-client-secret': {
    key: 'E{base64url:79}',
    around: 'PAYPAL_CLIENT_SECRET=<key>',
    confidence: medium,
  },
  'paypal-client-id': { key: 'A{base64url:79}', around: 'PAYPAL_CLIENT_ID=<key>', confidence: low },
  'braintree-access-token': {
    key: 'access_token$production${base36:16}${hex:32}',
    confidence: high,
  },
  'braintree-private-key': {
    key: '{hex:32}',
    around: 'BRAINTREE_PRIVATE_KEY=<key>',
    confidence: medium,
  },
  'braintree-tokenization-key': { key: 'production_{base36:8}_{base36:16}', confidence: low },
  'adyen-api-key': { key: 'AQE{base64:100}==-{base64:43}=-{base62:16}', confidence: high },
  'adyen-client-key': { key: 'live_{upper36:32}', confidence: low },
  'checkout-com-secret-key': { key: 'sk_{base32lower:27}', confidence: high },
  'checkout-com-legacy-secret-key': { key: `sk_${uuid}`, confidence: high },
  'mollie-api-key': {
    key: 'live_{base62:30}',
    around: "mollie({ apiKey: '<key>' })",
    confidence: medium,
  },
  'mollie-access-token': {
    key: 'access_{base62:40}',
    around: 'MOLLIE_ACCESS_TOKEN=<key>',
    confidence: medium,
  },
  'gocardless-access-token': {
    key: 'live_{base64url:40}',
    around: 'GOCARDLESS_ACCESS_TOKEN=<key>',
    confidence: medium,
  },
  'klarna-api-key': {
    key: 'klarna_live_api_{base64url:60}',
    confidence: medium,
    nearMiss: 'klarna_live_api_{base62:31}',
  },
  'square-client-secret': { key: 'sq0csp-{base64url:43}', confidence: high },
  'square-sandbox-token': { key: 'sandbox-sq0atb-{base64url:22}', confidence: high },
  'square-application-id': { key: 'sq0idp-{base64url:22}', confidence: low },
  'braintree-access-token-of-test-account': {
    key: 'access_token$sandbox${base36:16}${hex:32}',
    confidence: high,
  },
  'checkout-com-secret-key-of-test-account': {
    key: 'sk_sbox_{base32lower:27}',
    confidence: high,
  },
  'checkout-com-legacy-secret-key-of-test-account': { key: `sk_test_${uuid}`, confidence: high },
  'mollie-api-key-of-test-account': {
    key: 'test_{base62:30}',
    around: "mollie({ apiKey: '<key>' })",
    confidence: medium,
  },
  'gocardless-access-token-of-test-account': {
    key: 'sandbox_{base64url:40}',
    around: 'GOCARDLESS_ACCESS_TOKEN=<key>',
    confidence: medium,
  },
  'klarna-api-key-of-test-account': {
    key: 'klarna_test_api_{base64url:60}',
    confidence: medium,
    nearMiss: 'klarna_test_api_{base62:31}',
  },
};
