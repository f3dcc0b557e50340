import type { KeyTemplate } from './keyTemplate';

const high = 'high';
const medium = 'medium';

export const domains: Readonly<Record<string, KeyTemplate>> = {
  'godaddy-api-key': {
    key: '{base62:13}_{base62:22}',
    around: 'GODADDY_API_KEY=<key>',
    confidence: medium,
    nearMiss: '{base62:13}_{base62:10}',
  },
  'godaddy-api-secret': {
    key: '{base62:22}',
    around: 'GODADDY_API_SECRET=<key>',
    confidence: medium,
  },
  'namecheap-api-key': { key: '{hex:32}', around: 'NAMECHEAP_API_KEY=<key>', confidence: medium },
  'gandi-api-key': { key: '{base62:24}', around: 'GANDI_API_KEY=<key>', confidence: medium },
  'dnsimple-token': { key: '{base62:32}', around: 'DNSIMPLE_TOKEN=<key>', confidence: medium },
  'dnsimple-prefixed-token': { key: 'dnsimple_a_{base62:32}', confidence: high },
  'ns1-api-key': { key: '7{base62:19}', around: 'NS1_API_KEY=<key>', confidence: medium },
  'porkbun-secret-key': { key: 'sk1_{hex:64}', confidence: high },
  'porkbun-api-key': { key: 'pk1_{hex:64}', confidence: high },
  'desec-token': { key: '{base64url:28}', around: 'DESEC_TOKEN=<key>', confidence: medium },
  'duckdns-token': {
    key: '{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}',
    around: 'DUCKDNS_TOKEN=<key>',
    confidence: medium,
  },
  'name-com-token': { key: '{hex:40}', around: 'NAMECOM_TOKEN=<key>', confidence: medium },
};
