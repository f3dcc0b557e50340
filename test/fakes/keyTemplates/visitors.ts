import type { KeyTemplate } from './keyTemplate';

const medium = 'medium';

export const visitors: Readonly<Record<string, KeyTemplate>> = {
  'positionstack-access-key': {
    key: '{hex:32}',
    around: 'POSITIONSTACK_API_KEY=<key>',
    confidence: medium,
  },
  'ipstack-access-key': { key: '{hex:32}', around: 'IPSTACK_API_KEY=<key>', confidence: medium },
  'ipgeolocation-api-key': {
    key: '{hex:32}',
    around: 'IPGEOLOCATION_API_KEY=<key>',
    confidence: medium,
  },
  'ipinfo-token': { key: '{hex:14}', around: 'IPINFO_TOKEN=<key>', confidence: medium },
  'maxmind-license-key': {
    key: '{base62:6}_{base62:29}_mmk',
    around: 'MAXMIND_LICENSE_KEY=<key>',
    confidence: medium,
  },
};
