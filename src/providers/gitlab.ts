import type { Provider } from './provider';

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
  rules: [
    {
      id: 'gitlab-personal-access-token',
      name: 'GitLab access token',
      opens: 'read and change your projects at GitLab',
      kind: 'secret',
      keywords: { distinctive: ['glpat-'] },
      pattern:
        /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>glpat-[\w=-]{20,300}(?:\.[0-9a-z]{2}\.?[0-9a-z]{7,9})?)(?![\w-])/g,
      shape: /^glpat-(?:[\w-]{20}|[\w=-]{27,300}\.[0-9a-z]{2}\.?[0-9a-z]{7,9})$/,
      prefix: 'glpat-',
      confidence: 'medium',
      entropyBits: 128,
    },
    {
      id: 'gitlab-runner-token',
      name: 'GitLab runner token',
      opens: 'run jobs and read what they are given',
      kind: 'secret',
      keywords: { distinctive: ['glrt-'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>glrt-[\w.-]{20,300})(?![\w-])/g,
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
      id: 'gitlab-token',
      name: 'GitLab token',
      opens: 'read and change your projects at GitLab',
      kind: 'secret',
      keywords: {
        distinctive: [
          'gloas-',
          'gldt-',
          'glft-',
          'glsoat-',
          'glcbt-',
          'glimt-',
          'glagent-',
          'glffct-',
        ],
      },
      pattern:
        /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>gl(?:oas|dt|ft|soat|cbt|imt|agent|ffct)-[\w.-]{20,300})(?![\w-])/g,
      prefix: 'gl',
      confidence: 'medium',
      entropyBits: 128,
    },
  ],
};
