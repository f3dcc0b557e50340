import type { KeyTemplate } from './keyTemplate';

const high = 'high';
const medium = 'medium';
const low = 'low';

export const developerTools: Readonly<Record<string, KeyTemplate>> = {
  'postman-api-key': { key: 'PMAK-{hex:24}-{hex:34}', confidence: high },
  'postman-collection-key': { key: 'PMAT-{upper36:26}', confidence: high },
  'readme-api-key': { key: 'rdme_{base36:70}', confidence: high, nearMiss: 'rdme_{base36:59}' },
  'rapidapi-key': {
    key: '{hex:10}msh{hex:15}p1{hex:5}jsn{hex:12}',
    around: "'X-RapidAPI-Key': '<key>'",
    confidence: medium,
  },
  'unkey-root-key': { key: 'unkey_{base62:28}', confidence: medium, nearMiss: 'unkey_{base62:19}' },
  'zuplo-api-key': { key: 'zpka_{hex:32}_{hex:8}', confidence: high },
  'settlemint-personal-token': { key: 'sm_pat_{base62:16}', confidence: high },
  'settlemint-application-token': { key: 'sm_aat_{base62:16}', confidence: high },
  'settlemint-service-token': { key: 'sm_sat_{base62:16}', confidence: high },
  'swaggerhub-api-key': {
    key: '{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}',
    around: 'SWAGGERHUB_API_KEY=<key>',
    confidence: medium,
  },
  'inngest-signing-key': {
    key: 'signkey-prod-{hex:64}',
    confidence: high,
    nearMiss: 'signkey-prod-{hex:31}',
  },
  'trigger-dev-secret-key': {
    key: 'tr_prod_{base62:20}',
    confidence: medium,
    nearMiss: 'tr_prod_{base62:19}',
  },
  'liveblocks-secret-key': { key: 'sk_prod_{base64url:64}', confidence: high },
  'liveblocks-public-key': { key: 'pk_prod_{base64url:64}', confidence: low },
};
