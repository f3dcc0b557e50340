import type { KeyTemplate } from './keyTemplate';

const high = 'high';
const medium = 'medium';

export const artifactStores: Readonly<Record<string, KeyTemplate>> = {
  'artifactory-api-key': { key: 'AKCp{base62:69}', confidence: high, nearMiss: 'AKCp{base62:67}' },
  'artifactory-reference-token': { key: 'cmVmdGtu{base62:56}', confidence: high },
  'artifactory-legacy-key': {
    key: '{base62:73}',
    around: 'X-JFrog-Art-Api: <key>',
    confidence: medium,
  },
  'cloudsmith-api-key': { key: 'csa_{hex:30}{base62:6}', confidence: high },
  'cloudsmith-legacy-key': {
    key: '{hex:40}',
    around: 'CLOUDSMITH_API_KEY=<key>',
    confidence: medium,
  },
  'gemfury-token': {
    key: '{base62:19}{digits:1}',
    around: 'GEMFURY_TOKEN=<key>',
    confidence: medium,
  },
  'packagecloud-token': { key: '{hex:48}', around: 'PACKAGECLOUD_TOKEN=<key>', confidence: medium },
  'quay-robot-token': { key: '{upper36:64}', around: 'QUAY_ROBOT_TOKEN=<key>', confidence: medium },
  'buf-token': { key: '{hex:64}', around: 'BUF_TOKEN=<key>', confidence: medium },
  'anaconda-api-token': {
    key: 'xx-{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}',
    around: 'ANACONDA_API_TOKEN=<key>',
    confidence: medium,
  },
  'gradle-publish-secret': {
    key: '{base62:32}',
    around: 'gradle.publish.secret=<key>',
    confidence: medium,
  },
};
