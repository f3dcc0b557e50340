import type { CatalogIssuer } from './toProvider';

/** Links into apps, messages to customers, and lists of them. */
export const outreach: readonly CatalogIssuer[] = [
  {
    id: 'branch',
    name: 'Branch',
    envNames: ['BRANCH_SECRET', 'BRANCH_KEY'],
    keys: [
      {
        id: 'branch-secret',
        name: 'Branch secret',
        opens: 'read and change the links and the data of your app',
        prefix: 'secret_live_',
        testPrefix: 'secret_test_',
        body: /[A-Za-z0-9]{32}/,
        exact: true,
      },
      {
        id: 'branch-plain-secret',
        name: 'Branch secret',
        opens: 'read and change the links and the data of your app',
        beside: ['branch_secret', 'branch_key_secret', 'branch_access_token'],
        body: /[A-Za-z0-9]{40,64}/,
      },
      {
        id: 'branch-key',
        name: 'Branch key',
        opens: 'make links to your app, which is what it is for',
        kind: 'public',
        prefix: ['key_live_', 'key_test_'],
        body: /[A-Za-z0-9]{32}/,
        exact: true,
      },
    ],
  },
  {
    id: 'courier',
    name: 'Courier',
    envNames: ['COURIER_AUTH_TOKEN'],
    keys: [
      {
        id: 'courier-auth-token',
        name: 'Courier auth token',
        opens: 'send messages to your customers',
        prefix: ['pk_prod_', 'dk_prod_'],
        testPrefix: ['pk_test_', 'dk_test_'],
        beside: ['courier'],
        body: /(?=[A-Za-z]{0,39}\d)[A-Za-z0-9]{24,40}/,
      },
    ],
  },
  {
    id: 'clockwork-sms',
    name: 'Clockwork SMS',
    keys: [
      {
        id: 'clockwork-sms-api-key',
        name: 'Clockwork SMS API key',
        opens: 'send texts at your cost',
        beside: ['clockworksms', 'clockwork_sms', 'clockwork_'],
        body: /[0-9a-f]{40}/,
      },
    ],
  },
  {
    id: 'clay',
    name: 'Clay',
    envNames: ['CLAY_API_KEY'],
    keys: [
      {
        id: 'clay-api-key',
        name: 'Clay API key',
        opens: 'read and change your tables at your cost',
        beside: ['clay_', 'clay key', 'clay.com'],
        body: /[0-9a-f]{20}/,
      },
    ],
  },
  {
    id: 'demandbase',
    name: 'Demandbase',
    keys: [
      {
        id: 'demandbase-api-key',
        name: 'Demandbase API key',
        opens: 'look companies up at your cost',
        beside: ['demandbase'],
        body: /[A-Za-z0-9]{40}/,
      },
    ],
  },
  {
    id: 'ayrshare',
    name: 'Ayrshare',
    envNames: ['AYRSHARE_API_KEY'],
    keys: [
      {
        id: 'ayrshare-api-key',
        name: 'Ayrshare API key',
        opens: 'post in your social media accounts',
        beside: ['ayrshare'],
        body: /[0-9A-F]{8}(?:-[0-9A-F]{8}){3}|[0-9A-Z]{7,8}(?:-[0-9A-Z]{7,8}){3}/,
      },
    ],
  },
  {
    id: 'bannerbear',
    name: 'Bannerbear',
    envNames: ['BANNERBEAR_API_KEY'],
    keys: [
      {
        id: 'bannerbear-api-key',
        name: 'Bannerbear API key',
        opens: 'make images at your cost',
        prefix: ['bb_pr_', 'bb_ma_'],
        body: /[0-9a-f]{30}/,
        exact: true,
      },
      {
        id: 'bannerbear-legacy-key',
        name: 'Bannerbear API key (older form)',
        opens: 'make images at your cost',
        beside: ['bannerbear'],
        body: /[0-9A-Za-z]{22}tt/,
      },
    ],
  },
];
