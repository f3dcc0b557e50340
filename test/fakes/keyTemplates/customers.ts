import type { KeyTemplate } from './keyTemplate';

const high = 'high';
const medium = 'medium';
const low = 'low';
const uuid = '{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}';

export const customers: Readonly<Record<string, KeyTemplate>> = {
  'hubspot-access-token': { key: `pat-na1-${uuid}`, confidence: high },
  'hubspot-api-key': { key: uuid, around: 'HUBSPOT_API_KEY=<key>', confidence: medium },
  'salesforce-access-token': {
    key: '00D{base62:12}!AQ{base62:94}',
    confidence: high,
    nearMiss: '00D{base62:12}!{base62:79}',
  },
  'salesforce-refresh-token': {
    key: '5Aep861{base62:80}',
    confidence: medium,
    nearMiss: '5Aep861{base62:69}',
  },
  'salesforce-client-secret': {
    key: '{upperHex:64}',
    around: 'SALESFORCE_CLIENT_SECRET=<key>',
    confidence: medium,
  },
  'salesforce-client-id': { key: '3MVG9{base62:80}', confidence: low },
  'pipedrive-api-token': {
    key: '{hex:40}',
    around: 'PIPEDRIVE_API_TOKEN=<key>',
    confidence: medium,
  },
  'close-api-key': { key: 'api_{base62:22}.{base62:22}', confidence: high },
  'intercom-access-token': {
    key: 'dG9rO{base62:54}=',
    confidence: medium,
    nearMiss: 'dG9rO{base62:49}',
  },
  'intercom-legacy-key': {
    key: '{base64url:60}',
    around: 'INTERCOM_API_KEY=<key>',
    confidence: medium,
  },
  'zendesk-api-token': {
    key: '{base62:40}',
    around: 'ZENDESK_API_TOKEN=<key>',
    confidence: medium,
  },
  'zendesk-oauth-token': {
    key: '{hex:64}',
    around: 'ZENDESK_CLIENT_SECRET=<key>',
    confidence: medium,
  },
  'freshdesk-api-key': {
    key: '{base62:19}7',
    around: 'FRESHDESK_API_KEY=<key>',
    confidence: medium,
  },
  'crisp-token-key': { key: '{hex:64}', around: 'CRISP_TOKEN_KEY=<key>', confidence: medium },
  'drift-access-token': {
    key: '{base62:32}',
    around: 'DRIFT_ACCESS_TOKEN=<key>',
    confidence: medium,
  },
  'chatwoot-access-token': {
    key: '{base62:24}',
    around: 'CHATWOOT_ACCESS_TOKEN=<key>',
    confidence: medium,
  },
  'attio-api-key': { key: '{hex:64}', around: 'ATTIO_API_KEY=<key>', confidence: medium },
  'clearbit-api-key': { key: 'sk_{hex:32}', around: 'CLEARBIT_API_KEY=<key>', confidence: medium },
  'apollo-io-api-key': {
    key: '{base64url:22}',
    around: 'APOLLO_API_KEY=<key>',
    confidence: medium,
  },
};
