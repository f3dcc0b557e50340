import type { KeyTemplate } from './keyTemplate';

const high = 'high';
const medium = 'medium';

export const codeQuality: Readonly<Record<string, KeyTemplate>> = {
  'sourcegraph-access-token': {
    key: 'sgp_{hex:16}_{hex:40}',
    confidence: high,
    nearMiss: 'sgp_{hex:16}_{hex:39}',
  },
  'sourcegraph-gateway-key': { key: 'slk_{hex:64}', confidence: high },
  'sonarqube-token': { key: 'squ_{hex:40}', confidence: high },
  'sonarqube-legacy-token': { key: '{hex:40}', around: 'sonar.login=<key>', confidence: medium },
  'codacy-api-token': {
    key: '{base62:19}{digits:1}',
    around: 'CODACY_API_TOKEN=<key>',
    confidence: medium,
  },
  'code-climate-token': {
    key: '{hex:64}',
    around: 'CC_TEST_REPORTER_ID=<key>',
    confidence: medium,
  },
  'codecov-token': {
    key: '{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}',
    around: 'CODECOV_TOKEN=<key>',
    confidence: medium,
  },
  'coveralls-repo-token': {
    key: '{base62:33}',
    around: 'COVERALLS_REPO_TOKEN=<key>',
    confidence: medium,
    nearMiss: '{base62:31}',
  },
  'mergify-application-key': {
    key: 'mergify_application_key_{base62:64}',
    confidence: medium,
    nearMiss: 'mergify_application_key_{base62:39}',
  },
  'deepsource-access-token': { key: 'dsp_{hex:40}', confidence: medium },
  'browserstack-access-key': {
    key: '{base62:19}{digits:1}',
    around: 'BROWSERSTACK_ACCESS_KEY=<key>',
    confidence: medium,
  },
  'sauce-labs-access-key': {
    key: '{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}',
    around: 'SAUCE_ACCESS_KEY=<key>',
    confidence: medium,
  },
  'lambdatest-access-key': { key: 'LT_{base62:47}', confidence: high },
  'lambdatest-legacy-key': {
    key: '{base62:50}',
    around: 'LT_ACCESS_KEY=<key>',
    confidence: medium,
  },
  'percy-token': { key: 'web_{hex:64}', confidence: high },
  'chromatic-project-token': {
    key: 'chpt_{hex:16}',
    confidence: medium,
    nearMiss: 'chpt_{hex:11}',
  },
  'applitools-api-key': {
    key: '{base62:120}',
    around: 'APPLITOOLS_API_KEY=<key>',
    confidence: medium,
    nearMiss: '{base62:39}',
  },
};
