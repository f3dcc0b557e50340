import type { CatalogIssuer } from './toProvider';

/** Books, hours, wages and hiring. */
export const accounting: readonly CatalogIssuer[] = [
  {
    id: 'freshbooks',
    name: 'FreshBooks',
    envNames: ['FRESHBOOKS_ACCESS_TOKEN'],
    keys: [
      {
        id: 'freshbooks-access-token',
        name: 'FreshBooks access token or secret',
        opens: 'read and change your books',
        beside: ['freshbooks'],
        body: /[a-z0-9]{64}/,
        assess: ({ value }) => (/\d/.test(value) ? 'medium' : undefined),
      },
    ],
  },
  {
    id: 'quickbooks',
    name: 'QuickBooks',
    envNames: ['QUICKBOOKS_CLIENT_SECRET', 'QBO_CLIENT_SECRET'],
    keys: [
      {
        id: 'quickbooks-client-secret',
        name: 'QuickBooks client secret',
        opens: 'act as your app at QuickBooks',
        beside: ['quickbooks', 'intuit', 'qbo_'],
        near: /secret/i,
        body: /[A-Za-z0-9]{40}/,
      },
      {
        id: 'quickbooks-client-id',
        name: 'QuickBooks client ID',
        opens: 'name your app, which needs its secret too',
        kind: 'public',
        prefix: 'AB',
        beside: ['quickbooks', 'intuit', 'qbo_'],
        near: /id|key/i,
        body: /[A-Za-z0-9]{48}/,
      },
    ],
  },
  {
    id: 'xero',
    name: 'Xero',
    envNames: ['XERO_CLIENT_SECRET'],
    keys: [
      {
        id: 'xero-client-secret',
        name: 'Xero client secret',
        opens: 'act as your app at Xero',
        beside: ['xero_', 'xeroclient', 'xero.com', 'xero-'],
        near: /secret/i,
        body: /[\w-]{48}/,
      },
    ],
  },
  {
    id: 'harvest',
    name: 'Harvest',
    envNames: ['HARVEST_ACCESS_TOKEN'],
    keys: [
      {
        id: 'harvest-access-token',
        name: 'Harvest access token',
        opens: 'read and change your hours and invoices',
        beside: ['harvest'],
        body: /\d{5,9}\.(?:pt|at)\.[\w-]{86}/,
      },
    ],
  },
  {
    id: 'toggl',
    name: 'Toggl',
    envNames: ['TOGGL_API_TOKEN'],
    keys: [
      {
        id: 'toggl-api-token',
        name: 'Toggl API token',
        opens: 'read and change your hours',
        beside: ['toggl_', 'toggl.com', 'toggltrack', 'togglapi', 'toggltoken', 'toggl '],
        body: /[0-9a-f]{32}/,
      },
    ],
  },
  {
    id: 'clockify',
    name: 'Clockify',
    envNames: ['CLOCKIFY_API_KEY'],
    keys: [
      {
        id: 'clockify-api-key',
        name: 'Clockify API key',
        opens: 'read and change your hours',
        beside: ['clockify'],
        body: /[A-Za-z0-9+/]{48}/,
      },
    ],
  },
  {
    id: 'gusto',
    name: 'Gusto',
    keys: [
      {
        id: 'gusto-client-secret',
        name: 'Gusto client secret',
        opens: 'act as your app at Gusto',
        beside: ['gusto_', 'gusto.com', 'gustoclient'],
        near: /secret|token/i,
        body: /[\w-]{43}/,
      },
    ],
  },
  {
    id: 'greenhouse',
    name: 'Greenhouse',
    envNames: ['GREENHOUSE_API_KEY'],
    keys: [
      {
        id: 'greenhouse-api-key',
        name: 'Greenhouse API key',
        opens: 'read and change your applicants',
        beside: ['greenhouse'],
        body: /[0-9a-f]{32}-\d/,
      },
    ],
  },
  {
    id: 'bamboohr',
    name: 'BambooHR',
    envNames: ['BAMBOOHR_API_KEY'],
    keys: [
      {
        id: 'bamboohr-api-key',
        name: 'BambooHR API key',
        opens: 'read and change the data of your people',
        beside: ['bamboohr', 'bamboo_hr'],
        body: /[0-9a-f]{40}/,
      },
    ],
  },
  {
    id: 'lever',
    name: 'Lever',
    keys: [
      {
        id: 'lever-api-key',
        name: 'Lever API key',
        opens: 'read and change your applicants',
        beside: ['lever_api', 'lever.co', 'leverapi', 'lever_key'],
        body: /[A-Za-z0-9+/]{48}/,
      },
    ],
  },
  {
    id: 'intra-42',
    name: '42 Intra',
    keys: [
      {
        id: 'intra-42-client-secret',
        name: '42 Intra client secret',
        opens: 'act as your app at 42',
        prefix: ['s-s4t2ud-', 's-s4t2af-'],
        body: /[0-9a-f]{64}/,
        exact: true,
      },
      {
        id: 'intra-42-client-id',
        name: '42 Intra client ID',
        opens: 'name your app, which needs its secret too',
        kind: 'public',
        prefix: ['u-s4t2ud-', 'u-s4t2af-'],
        body: /[0-9a-f]{64}/,
        exact: true,
      },
    ],
  },
  {
    id: 'samsara',
    name: 'Samsara',
    envNames: ['SAMSARA_API_TOKEN'],
    keys: [
      {
        id: 'samsara-api-token',
        name: 'Samsara API token',
        opens: 'read and change your vehicles',
        prefix: 'samsara_api_',
        body: /[A-Za-z0-9]{30}/,
        exact: true,
      },
    ],
  },
];
