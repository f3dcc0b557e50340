import { changeRate } from '../detect/entropy';
import { assessMixed } from '../detect/mixedText';
import type { IssuerAnswer } from './issuerRequest';
import type { Provider } from './provider';
import { readMember, readRevocationStatus } from './readRevocation';
import type { RevocationVerdict } from './revocation';

export const gitlab: Provider = {
  id: 'gitlab',
  name: 'GitLab',
  envNames: ['GITLAB_TOKEN', 'GITLAB_PRIVATE_TOKEN'],
  links: {
    create: 'https://gitlab.com/-/user_settings/personal_access_tokens',
    revoke: 'https://gitlab.com/-/user_settings/personal_access_tokens',
  },
  howToGet:
    'Click "Add new token", name it by its purpose, choose an expiry and only the scopes it needs, and copy it at once: it is shown only once.',
  selfRevocations: [
    {
      rules: ['gitlab-personal-access-token'],
      request: {
        method: 'DELETE',
        url: 'https://gitlab.com/api/v4/personal_access_tokens/self',
        headers: { 'PRIVATE-TOKEN': '{key}' },
      },
      read: readRevocation,
    },
  ],
  rules: [
    {
      id: 'gitlab-personal-access-token',
      name: 'GitLab access token',
      opens: 'read and change your projects at GitLab',
      kind: 'secret',
      keywords: { distinctive: ['glpat-'] },
      pattern:
        /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>glpat-[\w=-]{20,160}(?:\.[0-9a-z]{2}\.?[0-9a-z]{7,9})?)(?![\w-])/g,
      shape: /^glpat-(?:[\w-]{20}|[\w=-]{27,160}\.[0-9a-z]{2}\.?[0-9a-z]{7,9})$/,
      prefix: 'glpat-',
      confidence: 'medium',
      entropyBits: 128,
    },
    {
      id: 'gitlab-runner-token',
      name: 'GitLab runner token',
      opens: 'run jobs and read what they are given',
      kind: 'secret',
      keywords: { distinctive: ['glrt-', 'glrtr-'] },
      pattern:
        /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>(?:glrt-|glrtr-)(?:t\d_)?[\w-]{20,160}(?:\.[0-9a-z]{2}\.?[0-9a-z]{7,9})?)(?![\w-])/g,
      shape: /^glrtr?-(?:[\w-]{20}|t\d_[\w-]{27,160}\.[0-9a-z]{2}\.?[0-9a-z]{7,9})$/,
      prefix: 'glrt-',
      confidence: 'medium',
      entropyBits: 128,
    },
    {
      id: 'gitlab-pipeline-trigger-token',
      name: 'GitLab pipeline trigger token',
      opens: 'start your pipelines',
      kind: 'secret',
      keywords: { distinctive: ['glptt-'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>glptt-[0-9a-f]{40})(?![\w-])/g,
      prefix: 'glptt-',
      confidence: 'high',
      entropyBits: 128,
    },
    {
      id: 'gitlab-deploy-token',
      name: 'GitLab deploy token',
      opens: 'read your repositories, packages and images',
      kind: 'secret',
      keywords: { distinctive: ['gldt-'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>gldt-[\w-]{20})(?![\w-])/g,
      prefix: 'gldt-',
      confidence: 'high',
      entropyBits: 100,
    },
    {
      id: 'gitlab-feed-token',
      name: 'GitLab feed token',
      opens: 'read your activity and calendar',
      kind: 'secret',
      keywords: { distinctive: ['glft-'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>glft-[\w-]{20}(?:[\w-]{44,60})?)(?![\w-])/g,
      prefix: 'glft-',
      confidence: 'high',
      entropyBits: 100,
    },
    {
      id: 'gitlab-incoming-mail-token',
      name: 'GitLab incoming mail token',
      opens: 'write issues and merge requests as you by mail',
      kind: 'secret',
      keywords: { distinctive: ['glimt-'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>glimt-[\w-]{25})(?![\w-])/g,
      prefix: 'glimt-',
      confidence: 'high',
      entropyBits: 128,
    },
    {
      id: 'gitlab-agent-token',
      name: 'GitLab agent token',
      opens: 'reach the clusters of the agent',
      kind: 'secret',
      keywords: { distinctive: ['glagent-'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>glagent-[\w-]{50})(?![\w-])/g,
      prefix: 'glagent-',
      confidence: 'high',
      entropyBits: 128,
    },
    {
      id: 'gitlab-oauth-application-secret',
      name: 'GitLab application secret',
      opens: 'sign in users as your application',
      kind: 'secret',
      keywords: { distinctive: ['gloas-'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>gloas-[\w-]{64})(?![\w-])/g,
      prefix: 'gloas-',
      confidence: 'high',
      entropyBits: 128,
    },
    {
      id: 'gitlab-scim-token',
      name: 'GitLab SCIM token',
      opens: 'add and remove the members of your group',
      kind: 'secret',
      keywords: { distinctive: ['glsoat-'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>glsoat-[\w-]{20})(?![\w-])/g,
      prefix: 'glsoat-',
      confidence: 'high',
      entropyBits: 100,
    },
    {
      id: 'gitlab-ci-job-token',
      name: 'GitLab CI job token',
      opens: 'read your projects while the job runs',
      kind: 'secret',
      keywords: { distinctive: ['glcbt-'] },
      pattern:
        /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>glcbt-[0-9A-Za-z]{1,5}_[\w-]{20})(?![\w-])/g,
      prefix: 'glcbt-',
      confidence: 'high',
      entropyBits: 100,
    },
    {
      id: 'gitlab-feature-flag-token',
      name: 'GitLab feature flags token',
      opens: 'read your feature flags',
      kind: 'secret',
      keywords: { distinctive: ['glffct-'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>glffct-[\w-]{20})(?![\w-])/g,
      prefix: 'glffct-',
      confidence: 'high',
      entropyBits: 100,
    },
    {
      id: 'gitlab-workspace-token',
      name: 'GitLab workspace token',
      opens: 'reach your workspace',
      kind: 'secret',
      keywords: { distinctive: ['glwt-'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>glwt-[\w-]{20})(?![\w-])/g,
      prefix: 'glwt-',
      confidence: 'high',
      entropyBits: 100,
    },
    {
      id: 'gitlab-runner-registration-token',
      name: 'GitLab runner registration token',
      opens: 'add runners that are given your jobs',
      kind: 'secret',
      keywords: { distinctive: ['GR1348941'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>GR1348941[\w-]{20})(?![\w-])/g,
      prefix: 'GR1348941',
      confidence: 'high',
      entropyBits: 100,
    },
    {
      id: 'gitlab-session-cookie',
      name: 'GitLab session cookie',
      opens: 'use GitLab as you until you sign out',
      kind: 'secret',
      keywords: { distinctive: ['_gitlab_session='] },
      pattern: /_gitlab_session=(?<key>[0-9a-z]{32})(?![\w-])/g,
      confidence: 'medium',
      entropyBits: 128,
    },
    {
      id: 'gitlab-legacy-token',
      name: 'GitLab access token (legacy)',
      opens: 'read and change your projects at GitLab',
      kind: 'secret',
      keywords: { contextual: ['gitlab', 'private-token', 'private_token'] },
      beside: /gitlab[\s\S]{0,24}?(?:token|secret|pat\b|password)|private[-_]token/i,
      pattern: /(?:(?<![\w./+-])|(?<=\\[nrt]))(?<key>[A-Za-z0-9][\w-]{18}[A-Za-z0-9])(?![\w-])/g,
      assess: assignment =>
        changeRate(assignment.value) < 0.3 ? undefined : assessMixed(assignment),
      confidence: 'medium',
      entropyBits: 100,
    },
  ],
};

/** A host that never knew the key answers 401 too; it may still be valid at another GitLab. */
function readRevocation(answer: IssuerAnswer): RevocationVerdict {
  if (answer.status === 401 && readMember(answer.json, 'error') !== 'invalid_token') {
    return {
      result: 'refused',
      reason:
        'It does not know this key. For a GitLab of your own, set keyward.check.gitlabHost and try again.',
    };
  }
  return readRevocationStatus(answer, { revoked: [204], gone: [401] });
}
