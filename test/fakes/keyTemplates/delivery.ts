import type { KeyTemplate } from './keyTemplate';

const high = 'high';
const medium = 'medium';
const low = 'low';

export const delivery: Readonly<Record<string, KeyTemplate>> = {
  'lob-api-key': { key: 'live_{hex:35}', confidence: high },
  'lob-publishable-key': { key: 'test_pub_{hex:31}', confidence: low },
  'easypost-api-key': { key: 'EZAK{base62:54}', confidence: high },
  'easypost-test-key': { key: 'EZTK{base62:54}', confidence: high },
  'shippo-api-token': { key: 'shippo_live_{hex:40}', confidence: high },
  'shipstation-api-key': {
    key: '{hex:32}',
    around: 'SHIPSTATION_API_SECRET=<key>',
    confidence: medium,
  },
  'shipengine-api-key': {
    key: '{base64:43}',
    around: 'SHIPENGINE_API_KEY=<key>',
    confidence: medium,
  },
  'aftership-api-key': { key: 'asat_{hex:32}', confidence: high },
  'doordash-signing-secret': {
    key: '{base64url:43}',
    around: 'DOORDASH_SIGNING_SECRET=<key>',
    confidence: medium,
  },
  'instacart-api-key': {
    key: 'keys.{base64url:48}',
    around: 'INSTACART_API_KEY=<key>',
    confidence: medium,
    nearMiss: 'keys.{base62:39}',
  },
  'sendle-api-key': { key: '{base62:24}', around: 'SENDLE_API_KEY=<key>', confidence: medium },
  'onfleet-api-key': { key: '{hex:32}', around: 'ONFLEET_API_KEY=<key>', confidence: medium },
  'lob-api-key-of-test-account': { key: 'test_{hex:35}', confidence: high },
  'shippo-api-token-of-test-account': { key: 'shippo_test_{hex:40}', confidence: high },
};
