import type { KeyTemplate } from './keyTemplate';

const high = 'high';
const medium = 'medium';

export const buildServers: Readonly<Record<string, KeyTemplate>> = {
  'buildkite-user-token': { key: 'bkua_{base36:40}', confidence: high },
  'buildkite-agent-token': { key: 'bkct_{base64url:73}', confidence: high },
  'buildkite-job-token': { key: 'bkaj_{base64url:333}', confidence: high },
  'buildkite-package-token': { key: 'bkpt_{base64url:199}', confidence: high },
  'buildkite-service-token': { key: 'bkps_{base64url:64}', confidence: high },
  'buildkite-legacy-token': {
    key: '{base62:50}',
    around: 'BUILDKITE_AGENT_TOKEN=<key>',
    confidence: medium,
  },
  'circleci-personal-token': { key: 'CCIPAT_{base62:22}_{hex:40}', confidence: high },
  'circleci-project-token': { key: 'CCIPRJ_{base62:22}_{hex:40}', confidence: high },
  'circleci-legacy-token': { key: '{hex:40}', around: 'CIRCLECI_TOKEN=<key>', confidence: medium },
  'travis-access-token': {
    key: '{base62:22}',
    around: 'TRAVIS_API_TOKEN=<key>',
    confidence: medium,
  },
  'drone-access-token': { key: '{base62:32}', around: 'DRONE_TOKEN=<key>', confidence: medium },
  'bitrise-access-token': {
    key: '{base64url:120}',
    around: 'BITRISE_TOKEN=<key>',
    confidence: medium,
    nearMiss: '{base64url:59}',
  },
  'jenkins-api-token': {
    key: '11{hex:32}',
    around: 'JENKINS_TOKEN=<key>',
    confidence: medium,
    nearMiss: '11{hex:29}',
  },
  'teamcity-access-token': {
    key: 'eyJ0eXAiOiAiVENWMiJ9.{base62:36}.{base62:48}',
    confidence: high,
  },
  'harness-api-key': { key: 'pat.{base62:22}.{hex:24}.{base62:20}', confidence: high },
  'octopus-deploy-api-key': {
    key: 'API-{upper36:26}',
    confidence: medium,
    nearMiss: 'API-{upper36:24}',
  },
  'jenkins-initial-password': {
    key: '{hex:32}',
    around: 'Please use the following password to proceed to installation:\n\n<key>\n',
    confidence: high,
  },
};
