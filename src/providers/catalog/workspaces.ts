import { refuseUnmixed } from '../../detect/mixedText';
import type { CatalogIssuer } from './toProvider';

/** Twelve digits and a colon in base64. */
const digitsAndColon = /^(?:[MNO][DTjz][AEIMQUYcgk][w-z0-5]){4}O/;

/** Workspaces of developers. */
export const workspaces: readonly CatalogIssuer[] = [
  {
    id: 'codesandbox',
    name: 'CodeSandbox',
    envNames: ['CSB_API_KEY'],
    keys: [
      {
        id: 'codesandbox-api-key',
        name: 'CodeSandbox API key',
        opens: 'run code in your sandboxes at your cost',
        prefix: 'csb_v1_',
        body: /[\w-]{43}/,
        exact: true,
        validate: refuseUnmixed,
      },
    ],
  },
  {
    id: 'daytona',
    name: 'Daytona',
    envNames: ['DAYTONA_API_KEY'],
    keys: [
      {
        id: 'daytona-api-key',
        name: 'Daytona API key',
        opens: 'run code in your sandboxes at your cost',
        prefix: 'dtn_',
        body: /[0-9a-f]{64}/,
        exact: true,
      },
    ],
  },
  {
    id: 'gitpod',
    name: 'Gitpod',
    envNames: ['GITPOD_TOKEN'],
    keys: [
      {
        id: 'gitpod-access-token',
        name: 'Gitpod access token',
        opens: 'open your workspaces',
        prefix: 'gitpod_pat_',
        body: /[\w.-]{40,120}/,
      },
    ],
  },
  {
    id: 'coder',
    name: 'Coder',
    envNames: ['CODER_SESSION_TOKEN'],
    keys: [
      {
        id: 'coder-session-token',
        name: 'Coder session token',
        opens: 'open your workspaces',
        beside: ['coder_session', 'coder_token', 'coder-session'],
        body: /[A-Za-z0-9]{10}-[A-Za-z0-9]{22}/,
      },
    ],
  },
  {
    id: 'wakatime',
    name: 'WakaTime',
    envNames: ['WAKATIME_API_KEY'],
    keys: [
      {
        id: 'wakatime-api-key',
        name: 'WakaTime API key',
        opens: 'read what you worked on',
        prefix: 'waka_',
        body: /[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|[a-z0-9]{36,64}/,
      },
      {
        id: 'wakatime-legacy-key',
        name: 'WakaTime API key (legacy)',
        opens: 'read what you worked on',
        beside: ['wakatime', 'waka_time', 'waka-time'],
        body: /[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}/,
      },
    ],
  },
  {
    id: 'jetbrains',
    name: 'JetBrains',
    envNames: ['YOUTRACK_TOKEN', 'SPACE_TOKEN'],
    keys: [
      {
        id: 'jetbrains-permanent-token',
        name: 'JetBrains permanent token',
        opens: 'use YouTrack or Hub as you',
        prefix: ['perm:', 'perm-'],
        body: /[A-Za-z0-9+/]{4,60}={0,2}\.[A-Za-z0-9+/]{4,60}={0,2}\.[A-Za-z0-9]{30,32}/,
        exact: true,
      },
    ],
  },
  {
    id: 'atlassian',
    name: 'Atlassian (Jira, Confluence)',
    envNames: ['ATLASSIAN_API_TOKEN', 'JIRA_API_TOKEN', 'CONFLUENCE_API_TOKEN'],
    keys: [
      {
        id: 'atlassian-api-token',
        name: 'Atlassian API token',
        opens: 'read and change what you can at Jira and Confluence',
        prefix: 'ATATT3',
        body: /[\w-]{150,260}(?:=[0-9A-F]{8})?/,
        shape: /^ATATT3[\w-]{150,260}=[0-9A-F]{8}$/,
      },
      {
        id: 'atlassian-service-token',
        name: 'Atlassian service account token',
        opens: 'manage what it was made for at Atlassian',
        prefix: 'ATSTT3',
        body: /[\w-]{120,260}(?:=[0-9A-F]{8})?/,
        shape: /=[0-9A-F]{8}$/,
      },
      {
        id: 'atlassian-server-token',
        name: 'Access token of Jira, Confluence or Bitbucket Data Center',
        opens: 'read and change what you can on that server',
        beside: ['atlassian', 'jira', 'confluence', 'wiki', 'bitbucket'],
        near: /key|token|secret|auth|cred|passw|api|pat\b/i,
        body: /[MNO][A-Za-z0-9+/]{15}O[g-v][A-Za-z0-9+/]{26}/,
        assess: ({ value }) => (digitsAndColon.test(value) ? 'high' : 'medium'),
      },
      {
        id: 'atlassian-legacy-token',
        name: 'Atlassian API token (older form)',
        opens: 'read and change what you can at Jira and Confluence',
        beside: ['atlassian', 'jira', 'confluence'],
        body: /[A-Za-z0-9]{24}/,
      },
    ],
  },
];
