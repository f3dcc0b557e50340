import type { KeyTemplate } from './keyTemplate';

const high = 'high';
const medium = 'medium';
const low = 'low';
const uuid = '{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}';

export const design: Readonly<Record<string, KeyTemplate>> = {
  'figma-access-token': {
    key: 'figd_{base64url:40}',
    confidence: medium,
    nearMiss: 'figd_{base62:37}',
  },
  'figma-legacy-token': {
    key: `{digits:5}-${uuid}`,
    around: "'X-Figma-Token': '<key>'",
    confidence: medium,
  },
  'canva-client-secret': { key: 'cnvca{base64url:51}', confidence: high },
  'canva-client-id': { key: 'OC-{base64url:11}', around: 'CANVA_CLIENT_ID=<key>', confidence: low },
  'adobe-client-secret': { key: 'p8e-{base64url:32}', confidence: high },
  'adobe-client-id': { key: '{hex:32}', around: 'ADOBE_CLIENT_ID=<key>', confidence: low },
  'miro-access-token': { key: 'eyJtaXJvLm9yaWdpbiI6{base62:10}_{base64url:27}', confidence: high },
  'frame-io-api-token': { key: 'fio-u-{base64url:64}', confidence: high },
  'remove-bg-api-key': {
    key: '{base62:24}',
    around: 'REMOVE_BG_API_KEY=<key>',
    confidence: medium,
  },
  'webflow-api-token': { key: '{hex:64}', around: 'WEBFLOW_API_TOKEN=<key>', confidence: medium },
  'tinypng-api-key': { key: '{base62:32}', around: 'TINYPNG_API_KEY=<key>', confidence: medium },
};
