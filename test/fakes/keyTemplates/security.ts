import type { KeyTemplate } from './keyTemplate';

const high = 'high';
const medium = 'medium';
const low = 'low';

export const security: Readonly<Record<string, KeyTemplate>> = {
  'snyk-token': {
    key: 'snyk_uat.{base62:32}.{base62:43}',
    confidence: medium,
    nearMiss: 'snyk_uat.{base62:10}',
  },
  'snyk-api-key': {
    key: '{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}',
    around: 'SNYK_TOKEN=<key>',
    confidence: medium,
  },
  'aikido-client-secret': { key: 'AIK_SECRET_{base62:64}', confidence: high },
  'aikido-ci-token': {
    key: 'AIK_CI_{base62:32}',
    confidence: medium,
    nearMiss: 'AIK_CI_{base62:12}',
  },
  'aikido-client-id': { key: 'AIK_CLIENT_{base62:24}', confidence: low },
  'stackhawk-api-key': { key: 'hawk.{base62:20}.{base62:20}', confidence: high },
  'endor-labs-key': { key: 'endr+{base62:16}', confidence: high },
  'sonatype-token': { key: '{hex:40}', around: 'OSSINDEX_TOKEN=<key>', confidence: medium },
  'veracode-api-secret': {
    key: '{hex:128}',
    around: 'VERACODE_API_KEY_SECRET=<key>',
    confidence: medium,
  },
  'veracode-api-id': { key: '{hex:32}', around: 'VERACODE_API_KEY_ID=<key>', confidence: low },
  'sslmate-api-key': { key: '{base62:36}', around: 'SSLMATE_API_KEY=<key>', confidence: medium },
  'gitguardian-api-key': {
    key: '{base62:72}',
    around: 'GITGUARDIAN_API_KEY=<key>',
    confidence: medium,
  },
};
