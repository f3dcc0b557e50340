import type { KeyTemplate } from './keyTemplate';

const high = 'high';
const medium = 'medium';
const low = 'low';

export const analytics: Readonly<Record<string, KeyTemplate>> = {
  'segment-api-token': { key: 'sgp_{base62:64}', confidence: high },
  'segment-write-key': {
    key: '{base62:32}',
    around: 'SEGMENT_WRITE_KEY=<key>',
    confidence: medium,
  },
  'amplitude-key': { key: '{hex:32}', around: 'AMPLITUDE_SECRET_KEY=<key>', confidence: medium },
  'mixpanel-secret': { key: '{hex:32}', around: 'MIXPANEL_API_SECRET=<key>', confidence: medium },
  'mixpanel-service-account-secret': {
    key: '{base62:32}',
    around: 'MIXPANEL_SERVICE_ACCOUNT_SECRET=<key>',
    confidence: medium,
  },
  'mixpanel-project-token': { key: '{hex:32}', around: 'mixpanel.init("<key>")', confidence: low },
  'posthog-personal-key': {
    key: 'phx_{base64url:47}',
    confidence: medium,
    nearMiss: 'phx_{base64url:30}',
  },
  'posthog-project-key': {
    key: 'phc_{base64url:43}',
    confidence: low,
    nearMiss: 'phc_{base64url:30}',
  },
  'fullstory-api-key': {
    key: 'na1.{base62:60}',
    around: 'FULLSTORY_API_KEY=<key>',
    confidence: medium,
    nearMiss: 'na1.{base62:20}',
  },
  'rudderstack-write-key': {
    key: '{base62:27}',
    around: 'RUDDERSTACK_WRITE_KEY=<key>',
    confidence: medium,
  },
  'chartmogul-api-key': {
    key: '{base36:32}',
    around: 'CHARTMOGUL_API_KEY=<key>',
    confidence: medium,
  },
  'baremetrics-api-key': {
    key: 'lk_{base62:24}',
    around: 'BAREMETRICS_API_KEY=<key>',
    nearMiss: 'lk_{base62:12}',
    confidence: medium,
  },
  'delighted-api-key': {
    key: '{base62:40}',
    around: 'DELIGHTED_API_KEY=<key>',
    nearMiss: '{base62:15}',
    confidence: medium,
  },
};
