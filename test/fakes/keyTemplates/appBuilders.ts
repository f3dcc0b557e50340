import type { KeyTemplate } from './keyTemplate';

const medium = 'medium';

export const appBuilders: Readonly<Record<string, KeyTemplate>> = {
  'depot-token': {
    key: 'depot_project_{hex:64}',
    confidence: medium,
    nearMiss: 'depot_project_{hex:39}',
  },
  'nx-cloud-access-token': {
    key: '{base64:64}',
    around: 'NX_CLOUD_ACCESS_TOKEN=<key>',
    confidence: medium,
    nearMiss: '{base64:53}',
  },
  'cypress-record-key': {
    key: '{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}',
    around: 'CYPRESS_RECORD_KEY=<key>',
    confidence: medium,
  },
  'codemagic-api-token': {
    key: '{base62:43}',
    around: 'CODEMAGIC_API_TOKEN=<key>',
    confidence: medium,
  },
  'appcenter-api-token': {
    key: '{hex:40}',
    around: 'APPCENTER_ACCESS_TOKEN=<key>',
    confidence: medium,
  },
  'expo-access-token': { key: '{base62:40}', around: 'EXPO_TOKEN=<key>', confidence: medium },
  'semaphore-api-token': {
    key: '{base62:19}{digits:1}',
    around: 'SEMAPHORE_API_TOKEN=<key>',
    confidence: medium,
  },
  'appveyor-api-token': {
    key: 'v2.{base36:19}{digits:1}',
    around: 'APPVEYOR_API_TOKEN=<key>',
    confidence: medium,
  },
  'gocd-access-token': { key: '{hex:40}', around: 'GOCD_ACCESS_TOKEN=<key>', confidence: medium },
  'bamboo-access-token': { key: '{base64:44}', around: 'BAMBOO_TOKEN="<key>"', confidence: medium },
  'shippable-api-token': {
    key: '{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}',
    around: 'SHIPPABLE_API_TOKEN=<key>',
    confidence: medium,
  },
  'buddy-access-token': {
    key: '{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}',
    around: 'BUDDY_TOKEN=<key>',
    confidence: medium,
  },
  'ionic-access-token': { key: 'ion_{base62:42}', around: 'IONIC_TOKEN=<key>', confidence: medium },
};
