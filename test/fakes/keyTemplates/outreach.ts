import type { KeyTemplate } from './keyTemplate';

const medium = 'medium';

export const outreach: Readonly<Record<string, KeyTemplate>> = {
  'branch-secret': { key: 'secret_live_{base62:32}', confidence: 'high' },
  'branch-secret-of-test-account': { key: 'secret_test_{base62:32}', confidence: 'high' },
  'branch-plain-secret': {
    key: '{base62:64}',
    around: 'BRANCH_SECRET=<key>',
    nearMiss: '{base62:39}',
    confidence: medium,
  },
  'branch-key': { key: 'key_live_{base62:32}', confidence: 'low' },
  'courier-auth-token': {
    key: 'pk_prod_{upper36:28}',
    around: 'COURIER_AUTH_TOKEN=<key>',
    nearMiss: 'pk_prod_{upper36:12}',
    confidence: medium,
  },
  'courier-auth-token-of-test-account': {
    key: 'dk_test_{upper36:28}',
    around: 'COURIER_AUTH_TOKEN=<key>',
    nearMiss: 'dk_test_{upper36:12}',
    confidence: medium,
  },
  'clockwork-sms-api-key': {
    key: '{hex:40}',
    around: 'CLOCKWORKSMS_API_KEY=<key>',
    confidence: medium,
  },
  'clay-api-key': { key: '{hex:20}', around: 'CLAY_API_KEY=<key>', confidence: medium },
  'demandbase-api-key': { key: '{base62:40}', around: 'DEMANDBASE_KEY=<key>', confidence: medium },
  'ayrshare-api-key': {
    key: '{upperHex:8}-{upperHex:8}-{upperHex:8}-{upperHex:8}',
    around: 'AYRSHARE_API_KEY=<key>',
    nearMiss: '{upperHex:8}-{upperHex:8}-{upperHex:8}',
    confidence: medium,
  },
  'bannerbear-api-key': { key: 'bb_pr_{hex:30}', confidence: 'high' },
  'bannerbear-legacy-key': {
    key: '{base62:22}tt',
    around: 'BANNERBEAR_API_KEY=<key>',
    confidence: medium,
  },
};
