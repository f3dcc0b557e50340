import type { KeyTemplate } from './keyTemplate';

const medium = 'medium';

export const threatData: Readonly<Record<string, KeyTemplate>> = {
  'virustotal-api-key': { key: '{hex:64}', around: 'VIRUSTOTAL_API_KEY=<key>', confidence: medium },
  'shodan-api-key': { key: '{base62:32}', around: 'SHODAN_API_KEY=<key>', confidence: medium },
  'have-i-been-pwned-key': { key: '{hex:32}', around: 'HIBP_API_KEY=<key>', confidence: medium },
  'securitytrails-api-key': {
    key: '{base62:32}',
    around: 'SECURITYTRAILS_API_KEY=<key>',
    confidence: medium,
  },
  'urlscan-api-key': {
    key: '{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}',
    around: 'URLSCAN_API_KEY=<key>',
    confidence: medium,
  },
  'abuseipdb-api-key': { key: '{hex:80}', around: 'ABUSEIPDB_API_KEY=<key>', confidence: medium },
  'alienvault-api-key': { key: '{hex:64}', around: 'OTX_API_KEY=<key>', confidence: medium },
  'censys-secret': { key: '{base62:32}', around: 'CENSYS_API_SECRET=<key>', confidence: medium },
  'greynoise-api-key': {
    key: '{base62:64}',
    around: 'GREYNOISE_API_KEY=<key>',
    confidence: medium,
  },
};
