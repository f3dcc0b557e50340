import type { KeyTemplate } from './keyTemplate';

const high = 'high';
const medium = 'medium';
const low = 'low';

export const featureFlags: Readonly<Record<string, KeyTemplate>> = {
  'launchdarkly-access-token': {
    key: 'api-{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}',
    confidence: medium,
  },
  'launchdarkly-sdk-key': {
    key: 'sdk-{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}',
    confidence: medium,
  },
  'launchdarkly-relay-key': {
    key: 'rel-{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}',
    around: 'LD_RELAY_AUTO_CONFIG_KEY=<key>',
    confidence: medium,
  },
  'launchdarkly-mobile-key': {
    key: 'mob-{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}',
    confidence: low,
  },
  'launchdarkly-legacy-token': {
    key: '{base64url:40}',
    around: 'LAUNCHDARKLY_TOKEN="<key>"',
    confidence: medium,
  },
  'configcat-sdk-key': { key: 'configcat-sdk-1/{base64url:22}/{base64url:22}', confidence: high },
  'configcat-legacy-sdk-key': {
    key: '{base64url:22}/{base64url:22}',
    around: 'CONFIGCAT_SDK_KEY=<key>',
    confidence: medium,
  },
  'devcycle-server-key': {
    key: 'dvc_server_{base36:24}_{hex:7}',
    confidence: medium,
    nearMiss: 'dvc_server_{base36:10}',
  },
  'devcycle-client-key': {
    key: 'dvc_client_{base36:24}',
    confidence: low,
    nearMiss: 'dvc_client_{base36:10}',
  },
  'devcycle-mobile-key': {
    key: 'dvc_mobile_{base36:24}',
    confidence: low,
    nearMiss: 'dvc_mobile_{base36:10}',
  },
  'flagsmith-server-key': {
    key: 'ser.{base62:22}',
    around: 'FLAGSMITH_ENVIRONMENT_KEY=<key>',
    confidence: medium,
  },
  'flagsmith-token': { key: '{hex:40}', around: 'FLAGSMITH_API_TOKEN=<key>', confidence: medium },
  'split-api-key': {
    key: '{base36:52}',
    around: 'SPLIT_API_KEY=<key>',
    confidence: medium,
    nearMiss: '{base36:20}',
  },
  'statsig-secret-key': {
    key: 'secret-{base62:43}',
    confidence: medium,
    nearMiss: 'secret-{base62:20}',
  },
  'statsig-console-key': {
    key: 'console-{base62:43}',
    confidence: medium,
    nearMiss: 'console-{base62:20}',
  },
  'statsig-client-key': {
    key: 'client-{base62:43}',
    confidence: low,
    nearMiss: 'client-{base62:20}',
  },
  'growthbook-secret-key': {
    key: 'secret_user_{base62:43}',
    around: 'GROWTHBOOK_SECRET_KEY=<key>',
    confidence: medium,
    nearMiss: 'secret_user_{base62:10}',
  },
  'growthbook-client-key': {
    key: 'sdk-{base62:14}',
    around: 'GROWTHBOOK_CLIENT_KEY=<key>',
    confidence: low,
    nearMiss: 'sdk-{base62:8}',
  },
  'unleash-api-token': {
    key: 'default:production.{hex:56}',
    around: 'UNLEASH_API_TOKEN="<key>"',
    confidence: medium,
    nearMiss: 'default:production.{hex:30}',
  },
  'optimizely-token': {
    key: '2:{base64url:50}',
    around: 'OPTIMIZELY_ACCESS_TOKEN="<key>"',
    confidence: medium,
    nearMiss: '2:{base64url:20}',
  },
  'optimizely-sdk-key': { key: '{base62:21}', around: 'OPTIMIZELY_SDK_KEY=<key>', confidence: low },
};
