import type { KeyTemplate } from './keyTemplate';

const high = 'high';
const medium = 'medium';
const low = 'low';

export const codeHosting: Readonly<Record<string, KeyTemplate>> = {
  'bitbucket-app-password': { key: 'ATBB{base62:24}{upperHex:8}', confidence: high },
  'bitbucket-access-token': { key: 'ATCTT3xFfGN0{base64url:165}={upperHex:8}', confidence: high },
  'bitbucket-client-secret': {
    key: '{base62:64}',
    around: 'BITBUCKET_CLIENT_SECRET=<key>',
    confidence: medium,
  },
  'bitbucket-client-id': {
    key: '{base62:18}',
    around: 'BITBUCKET_CLIENT_ID=<key>',
    confidence: low,
  },
  'gitea-access-token': { key: '{hex:40}', around: 'GITEA_TOKEN=<key>', confidence: medium },
  'forgejo-access-token': { key: '{hex:40}', around: 'FORGEJO_TOKEN=<key>', confidence: medium },
  'codeberg-access-token': { key: '{hex:40}', around: 'CODEBERG_TOKEN=<key>', confidence: medium },
  'sourcehut-access-token': {
    key: '{base64:90}',
    around: 'SRHT_TOKEN=<key>',
    confidence: medium,
    nearMiss: '{base64:49}',
  },
  'gogs-access-token': { key: '{hex:40}', around: 'GOGS_TOKEN=<key>', confidence: medium },
  'gitee-access-token': { key: '{hex:32}', around: 'GITEE_TOKEN=<key>', confidence: medium },
  'gitalk-client-secret': {
    key: '{hex:40}',
    around: "gitalk: { clientSecret: '<key>' }",
    confidence: medium,
  },
  'phabricator-api-token': { key: 'cli-{base36:28}', confidence: medium },
  'azure-devops-legacy-token': {
    key: '{lower32:52}',
    around: 'AZURE_DEVOPS_EXT_PAT=<key>',
    confidence: medium,
  },
  'gitlab-runner-token': { key: 'glrt-{base64url:20}', confidence: high },
  'gitlab-pipeline-trigger-token': { key: 'glptt-{hex:40}', confidence: high },
  'gitlab-deploy-token': { key: 'gldt-{base64url:20}', confidence: high },
  'gitlab-feed-token': { key: 'glft-{base64url:20}', confidence: high },
  'gitlab-incoming-mail-token': { key: 'glimt-{base64url:25}', confidence: high },
  'gitlab-agent-token': { key: 'glagent-{base64url:50}', confidence: high },
  'gitlab-oauth-application-secret': { key: 'gloas-{hex:64}', confidence: high },
  'gitlab-scim-token': { key: 'glsoat-{base64url:20}', confidence: high },
  'gitlab-ci-job-token': { key: 'glcbt-64_{base62:20}', confidence: high },
  'gitlab-feature-flag-token': { key: 'glffct-{base64url:20}', confidence: high },
  'gitlab-workspace-token': { key: 'glwt-{base64url:20}', confidence: high },
  'gitlab-runner-registration-token': { key: 'GR1348941{base64url:20}', confidence: high },
  'gitlab-legacy-token': {
    key: '{base62:18}{digits:1}{lower:1}',
    around: 'PRIVATE-TOKEN: <key>',
    confidence: medium,
  },
  'gitlab-session-cookie': {
    key: '{base36:32}',
    around: 'Cookie: _gitlab_session=<key>',
    confidence: medium,
  },
  'github-oauth-token': { key: 'gho_{base62:36}', confidence: medium },
  'github-app-user-token': { key: 'ghu_{base62:36}', confidence: medium },
  'github-app-installation-token': { key: 'ghs_{base62:36}', confidence: medium },
  'github-refresh-token': {
    key: 'ghr_{base62:76}',
    confidence: medium,
    nearMiss: 'ghr_{base62:35}',
  },
  'github-client-id': { key: 'Ov23li{base62:14}', confidence: low },
  'github-legacy-secret': {
    key: '{hex:40}',
    around: 'GITHUB_CLIENT_SECRET=<key>',
    confidence: medium,
  },
  'azure-devops-token': { key: '{base62:76}AZDO{base62:4}', confidence: high },
};
