import type { KeyTemplate } from './keyTemplate';

const high = 'high';
const medium = 'medium';
const low = 'low';

export const accounting: Readonly<Record<string, KeyTemplate>> = {
  'freshbooks-access-token': {
    key: '{base36:64}',
    around: 'FRESHBOOKS_ACCESS_TOKEN=<key>',
    confidence: medium,
  },
  'quickbooks-client-secret': {
    key: '{base62:40}',
    around: 'QUICKBOOKS_CLIENT_SECRET=<key>',
    confidence: medium,
  },
  'quickbooks-client-id': {
    key: 'AB{base62:48}',
    around: 'QUICKBOOKS_CLIENT_ID=<key>',
    confidence: low,
  },
  'xero-client-secret': {
    key: '{base64url:48}',
    around: 'XERO_CLIENT_SECRET=<key>',
    confidence: medium,
  },
  'harvest-access-token': {
    key: '{digits:7}.pt.{base64url:86}',
    around: 'HARVEST_ACCESS_TOKEN=<key>',
    confidence: medium,
  },
  'toggl-api-token': { key: '{hex:32}', around: 'TOGGL_API_TOKEN=<key>', confidence: medium },
  'clockify-api-key': { key: '{base64:48}', around: 'CLOCKIFY_API_KEY=<key>', confidence: medium },
  'gusto-client-secret': {
    key: '{base64url:43}',
    around: 'GUSTO_CLIENT_SECRET=<key>',
    confidence: medium,
  },
  'greenhouse-api-key': {
    key: '{hex:32}-{digits:1}',
    around: 'GREENHOUSE_API_KEY=<key>',
    confidence: medium,
  },
  'bamboohr-api-key': { key: '{hex:40}', around: 'BAMBOOHR_API_KEY=<key>', confidence: medium },
  'lever-api-key': { key: '{base64:48}', around: 'LEVER_API_KEY=<key>', confidence: medium },
  'intra-42-client-secret': { key: 's-s4t2ud-{hex:64}', confidence: high },
  'intra-42-client-id': { key: 'u-s4t2ud-{hex:64}', confidence: low },
  'samsara-api-token': { key: 'samsara_api_{base62:30}', confidence: high },
};
