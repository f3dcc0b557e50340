import { refuseWords } from './refuseWords';
import type { CatalogIssuer } from './toProvider';

export const codeHosting: readonly CatalogIssuer[] = [
  {
    id: 'bitbucket',
    name: 'Bitbucket',
    envNames: ['BITBUCKET_TOKEN', 'BITBUCKET_APP_PASSWORD'],
    keys: [
      {
        id: 'bitbucket-app-password',
        name: 'Bitbucket app password',
        opens: 'read and change your repositories',
        prefix: 'ATBB',
        body: /[A-Za-z0-9]{24}[0-9A-F]{8}/,
        exact: true,
      },
      {
        id: 'bitbucket-access-token',
        name: 'Bitbucket access token',
        opens: 'read and change the repositories it was made for',
        prefix: 'ATCTT3',
        body: /[\w-]{120,260}=[0-9A-F]{8}/,
        exact: true,
      },
      {
        id: 'bitbucket-client-secret',
        name: 'Bitbucket client secret',
        opens: 'read and change repositories as your app',
        beside: ['bitbucket'],
        near: /secret|password|token|auth|client/i,
        body: /[\w-]{32}|[\w=-]{64}/,
      },
      {
        id: 'bitbucket-client-id',
        name: 'Bitbucket client id',
        opens: 'name your app, which opens nothing without its secret',
        kind: 'public',
        beside: ['bitbucket'],
        near: /client|consumer|_id|key|api/i,
        body: /[A-Za-z0-9]{18}|[A-Za-z0-9]{32}/,
      },
    ],
  },
  {
    id: 'gitea',
    name: 'Gitea',
    envNames: ['GITEA_TOKEN'],
    keys: [
      {
        id: 'gitea-access-token',
        name: 'Gitea access token',
        opens: 'read and change your repositories',
        beside: ['gitea'],
        body: /[0-9a-f]{40}/,
      },
    ],
  },
  {
    id: 'forgejo',
    name: 'Forgejo',
    envNames: ['FORGEJO_TOKEN'],
    keys: [
      {
        id: 'forgejo-access-token',
        name: 'Forgejo access token',
        opens: 'read and change your repositories',
        beside: ['forgejo'],
        body: /[0-9a-f]{40}/,
      },
    ],
  },
  {
    id: 'codeberg',
    name: 'Codeberg',
    envNames: ['CODEBERG_TOKEN'],
    keys: [
      {
        id: 'codeberg-access-token',
        name: 'Codeberg access token',
        opens: 'read and change your repositories',
        beside: ['codeberg'],
        near: /key|token|secret|auth|cred|passw/i,
        body: /[0-9a-f]{40}/,
      },
    ],
  },
  {
    id: 'sourcehut',
    name: 'SourceHut',
    envNames: ['SRHT_TOKEN'],
    keys: [
      {
        id: 'sourcehut-access-token',
        name: 'SourceHut access token',
        opens: 'read and change your repositories and start builds',
        beside: ['srht', 'sourcehut', 'sr.ht'],
        near: /key|token|secret|auth|cred|passw/i,
        body: /[A-Za-z0-9+/]{50,90}={0,2}/,
      },
    ],
  },
  {
    id: 'gogs',
    name: 'Gogs',
    envNames: ['GOGS_TOKEN'],
    keys: [
      {
        id: 'gogs-access-token',
        name: 'Gogs access token',
        opens: 'read and change your repositories',
        beside: ['gogs'],
        body: /[0-9a-f]{40}/,
      },
    ],
  },
  {
    id: 'gitee',
    name: 'Gitee',
    envNames: ['GITEE_TOKEN'],
    keys: [
      {
        id: 'gitee-access-token',
        name: 'Gitee access token',
        opens: 'read and change your repositories',
        beside: ['gitee'],
        body: /[0-9a-f]{32}|[0-9a-f]{64}/,
      },
    ],
  },
  {
    id: 'gitalk',
    name: 'Gitalk',
    keys: [
      {
        id: 'gitalk-client-secret',
        name: 'Gitalk client secret',
        opens: 'act at GitHub as the app behind your comments',
        beside: ['gitalk', 'gitment'],
        near: /secret/i,
        body: /[0-9a-f]{40}/,
      },
    ],
  },
  {
    id: 'phabricator',
    name: 'Phabricator',
    keys: [
      {
        id: 'phabricator-api-token',
        name: 'Phabricator API token',
        opens: 'read and change your revisions and repositories',
        prefix: ['cli-', 'api-'],
        body: /[a-z0-9]{28}/,
        validate: refuseWords,
      },
    ],
  },
  {
    id: 'azure-devops',
    name: 'Azure DevOps',
    envNames: ['AZURE_DEVOPS_EXT_PAT'],
    keys: [
      {
        id: 'azure-devops-legacy-token',
        name: 'Azure DevOps access token (legacy)',
        opens: 'read and change your repositories and pipelines',
        beside: [
          'azure_devops',
          'azure-devops',
          'azuredevops',
          'azure devops',
          'azdo',
          'ado_',
          'vsts',
          'visualstudio',
          'dev.azure',
          'vsce',
        ],
        near: /key|token|secret|auth|cred|passw|\bpat\b|_pat|pat_|vsce publish/i,
        body: /[a-z2-7]{52}/,
      },
    ],
    rules: [
      {
        id: 'azure-devops-token',
        name: 'Azure DevOps access token',
        opens: 'read and change your repositories and pipelines',
        kind: 'secret',
        keywords: { distinctive: ['AZDO'] },
        lead: 76,
        pattern:
          /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4})(?![A-Za-z0-9])/g,
        confidence: 'high',
        entropyBits: 128,
      },
    ],
  },
];
