import type { KeyTemplate } from './keyTemplate';

const high = 'high';
const medium = 'medium';

export const scanners: Readonly<Record<string, KeyTemplate>> = {
  'semgrep-token': { key: '{hex:64}', around: 'SEMGREP_APP_TOKEN=<key>', confidence: medium },
  'socket-api-token': {
    key: 'sktsec_{base64url:43}_api',
    confidence: medium,
    nearMiss: 'sktsec_{base64url:20}',
  },
  'dependency-track-key': { key: 'odt_{base62:32}', confidence: high },
  'phylum-token': { key: 'ph0_{base64url:43}', confidence: high },
  'arcjet-key': { key: 'ajkey_{base36:26}', confidence: high },
  'fossa-api-key': { key: '{hex:32}', around: 'FOSSA_API_KEY=<key>', confidence: medium },
  'wpscan-api-token': { key: '{base62:43}', around: 'WPSCAN_API_TOKEN=<key>', confidence: medium },
  'tenable-key': { key: '{hex:64}', around: 'TENABLE_SECRET_KEY=<key>', confidence: medium },
  'rapid7-api-key': {
    key: '{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}',
    around: 'RAPID7_API_KEY=<key>',
    confidence: medium,
  },
  'crowdstrike-client-secret': {
    key: '{base62:40}',
    around: 'FALCON_CLIENT_SECRET=<key>',
    confidence: medium,
  },
  'sentinelone-token': {
    key: '{base62:80}',
    around: 'SENTINELONE_API_TOKEN=<key>',
    confidence: medium,
  },
  'wiz-client-secret': {
    key: '{base62:64}',
    around: 'WIZ_CLIENT_SECRET=<key>',
    confidence: medium,
  },
  'lacework-api-secret': { key: '_{hex:32}', around: 'LW_API_SECRET=<key>', confidence: medium },
  'hackerone-api-token': {
    key: '{base64:43}=',
    around: 'HACKERONE_API_TOKEN="<key>"',
    confidence: medium,
  },
  'truenas-api-key': {
    key: '8-{base62:64}',
    around: '"method": "auth.login_with_api_key", "params": ["<key>"]',
    confidence: medium,
  },
  'cloudmersive-api-key': {
    key: '{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}',
    around: 'CLOUDMERSIVE_API_KEY=<key>',
    confidence: medium,
  },
};
