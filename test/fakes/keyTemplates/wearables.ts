import type { KeyTemplate } from './keyTemplate';

const medium = 'medium';

export const wearables: Readonly<Record<string, KeyTemplate>> = {
  'strava-token': { key: '{hex:40}', around: 'STRAVA_CLIENT_SECRET=<key>', confidence: medium },
  'fitbit-client-secret': {
    key: '{hex:32}',
    around: 'FITBIT_CLIENT_SECRET=<key>',
    confidence: medium,
  },
  'oura-access-token': {
    key: '{upper36:32}',
    around: 'OURA_ACCESS_TOKEN=<key>',
    confidence: medium,
  },
  'withings-client-secret': {
    key: '{hex:64}',
    around: 'WITHINGS_CLIENT_SECRET=<key>',
    confidence: medium,
  },
  'balena-api-key': { key: '{base62:32}', around: 'BALENA_API_KEY=<key>', confidence: medium },
  'losant-access-secret': {
    key: '{hex:64}',
    around: 'LOSANT_ACCESS_SECRET=<key>',
    confidence: medium,
  },
  'memfault-project-key': {
    key: '{base62:32}',
    around: 'MEMFAULT_PROJECT_KEY=<key>',
    confidence: medium,
  },
};
