import type { KeyTemplate } from './keyTemplate';

const high = 'high';
const medium = 'medium';

export const signIn: Readonly<Record<string, KeyTemplate>> = {
  'persona-production-key': {
    key: 'persona_production_{base64url:36}',
    confidence: medium,
    nearMiss: 'persona_production_{base64url:20}',
  },
  'persona-sandbox-key': {
    key: 'persona_sandbox_{base64url:36}',
    confidence: medium,
    nearMiss: 'persona_sandbox_{base64url:20}',
  },
  'authress-access-key': {
    key: 'sc_{base36:20}.{base36:4}.acc_{base36:16}.{base64:60}',
    confidence: medium,
    nearMiss: 'sc_{base36:20}.{base36:4}.acc_{base36:16}.{base64:20}',
  },
  'zitadel-token': { key: '{base64url:71}', around: 'ZITADEL_TOKEN=<key>', confidence: medium },
  'permit-api-key': {
    key: 'permit_key_{base62:90}',
    confidence: medium,
    nearMiss: 'permit_key_{base62:30}',
  },
  'teleport-join-token': {
    key: '{hex:32}',
    around: 'TELEPORT_JOIN_TOKEN=<key>',
    confidence: medium,
  },
  'ory-token': { key: 'ory_pat_{base62:32}', confidence: medium, nearMiss: 'ory_pat_{base62:20}' },
  'stack-auth-secret-key': {
    key: 'ssk_{base36:52}',
    confidence: medium,
    nearMiss: 'ssk_{base36:20}',
  },
  'supertokens-api-key': {
    key: '{base62:30}',
    around: 'SUPERTOKENS_API_KEY=<key>',
    confidence: medium,
  },
  'logto-secret': { key: '{base62:32}', around: 'LOGTO_APP_SECRET=<key>', confidence: medium },
  'casdoor-client-secret': {
    key: '{hex:40}',
    around: 'CASDOOR_CLIENT_SECRET=<key>',
    confidence: medium,
  },
  'asgardeo-client-secret': {
    key: '{base62:43}',
    around: 'ASGARDEO_CLIENT_SECRET=<key>',
    confidence: medium,
  },
  'passage-api-key': {
    key: '{base62:24}.{base62:86}',
    around: 'PASSAGE_API_KEY=<key>',
    confidence: medium,
    nearMiss: '{base62:24}.{base62:20}',
  },
  'hcaptcha-secret': { key: 'ES_{hex:32}', confidence: high },
  'hcaptcha-legacy-secret': {
    key: '0x{hex:40}',
    around: 'HCAPTCHA_SECRET=<key>',
    confidence: medium,
  },
  'recaptcha-secret': {
    key: '6L{base64url:38}',
    around: 'RECAPTCHA_SECRET_KEY=<key>',
    confidence: medium,
  },
};
