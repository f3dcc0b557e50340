import type { KeyTemplate } from './keyTemplate';

const high = 'high';
const medium = 'medium';
const low = 'low';
const uuid = '{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}';

export const localPayments: Readonly<Record<string, KeyTemplate>> = {
  'razorpay-key-secret': {
    key: '{base62:24}',
    around: 'RAZORPAY_KEY_SECRET="<key>"',
    confidence: medium,
  },
  'razorpay-key-id': { key: 'rzp_live_{base62:14}', confidence: low },
  'paystack-secret-key': { key: 'sk_live_{hex:40}', confidence: high },
  'paystack-test-key': { key: 'sk_test_{hex:40}', confidence: high },
  'flutterwave-secret-key': { key: 'FLWSECK-{hex:32}-X', confidence: high },
  'flutterwave-encryption-key': { key: 'FLWSECK_TEST{hex:12}', confidence: high },
  'flutterwave-public-key': { key: 'FLWPUBK-{hex:32}-X', confidence: low },
  'midtrans-server-key': {
    key: 'Mid-server-{base64url:24}',
    confidence: medium,
    nearMiss: 'Mid-server-{base62:15}',
  },
  'midtrans-client-key': { key: 'Mid-client-{base64url:16}', confidence: low },
  'xendit-secret-key': {
    key: 'xnd_production_{base62:60}',
    confidence: medium,
    nearMiss: 'xnd_production_{base62:39}',
  },
  'asaas-api-key': {
    key: 'aact_prod_{base62:120}',
    confidence: medium,
    nearMiss: 'aact_{base62:29}',
  },
  'mercado-pago-access-token': {
    key: 'APP_USR-{digits:16}-{digits:6}-{hex:32}-{digits:9}',
    confidence: high,
    nearMiss: 'APP_USR-{digits:16}-{digits:6}-{hex:31}-{digits:9}',
  },
  'mercado-pago-public-key': { key: `APP_USR-${uuid}`, confidence: low },
  'sumup-secret-key': { key: 'sup_sk_{base62:32}', confidence: medium },
  'cashfree-secret-key': { key: 'cfsk_ma_prod_{hex:32}_{hex:8}', confidence: high },
  'omise-secret-key': { key: 'skey_{base36:19}', confidence: high },
  'flutterwave-secret-key-of-test-account': { key: 'FLWSECK_TEST-{hex:32}-X', confidence: high },
  'midtrans-server-key-of-test-account': {
    key: 'SB-Mid-server-{base64url:24}',
    confidence: medium,
    nearMiss: 'SB-Mid-server-{base62:15}',
  },
  'xendit-secret-key-of-test-account': {
    key: 'xnd_development_{base62:60}',
    confidence: medium,
    nearMiss: 'xnd_development_{base62:39}',
  },
  'mercado-pago-access-token-of-test-account': {
    key: 'TEST-{digits:16}-{digits:6}-{hex:32}-{digits:9}',
    confidence: high,
    nearMiss: 'TEST-{digits:16}-{digits:6}-{hex:31}-{digits:9}',
  },
  'cashfree-secret-key-of-test-account': { key: 'cfsk_ma_test_{hex:32}_{hex:8}', confidence: high },
  'omise-secret-key-of-test-account': { key: 'skey_test_{base36:19}', confidence: high },
  'cielo-secret': { key: '{base62:32}', around: 'CIELO_CLIENT_SECRET=<key>', confidence: 'medium' },
};
