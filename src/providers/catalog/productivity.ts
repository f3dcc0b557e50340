import type { CatalogIssuer } from './toProvider';

/** Tasks, notes, files and calendars. */
export const productivity: readonly CatalogIssuer[] = [
  {
    id: 'asana',
    name: 'Asana',
    envNames: ['ASANA_ACCESS_TOKEN'],
    keys: [
      {
        id: 'asana-access-token',
        name: 'Asana access token',
        opens: 'read and change your tasks',
        beside: ['asana', 'bearer', 'access_token'],
        near: /asana|token|bearer/i,
        body: /[012]\/\d{13,17}(?:\/\d{13,17})?:[0-9a-f]{32}/,
      },
      {
        id: 'asana-legacy-token',
        name: 'Asana access token (older form)',
        opens: 'read and change your tasks',
        beside: ['asana'],
        body: /0\/[0-9a-f]{32}/,
      },
      {
        id: 'asana-client-secret',
        name: 'Asana client secret',
        opens: 'act as your app at Asana',
        beside: ['asana'],
        body: /[a-z0-9]{32}/,
        assess: () => 'medium',
      },
      {
        id: 'asana-client-id',
        name: 'Asana client ID',
        opens: 'name your app, which needs its secret too',
        kind: 'public',
        beside: ['asana'],
        near: /client|_id|id\b/i,
        body: /\d{16}/,
      },
    ],
  },
  {
    id: 'trello',
    name: 'Trello',
    envNames: ['TRELLO_TOKEN', 'TRELLO_API_KEY'],
    keys: [
      {
        id: 'trello-token',
        name: 'Trello token',
        opens: 'read and change your boards',
        prefix: 'ATTA',
        body: /[0-9a-fA-F]{64,72}/,
      },
      {
        id: 'trello-legacy-token',
        name: 'Trello token or secret (older form)',
        opens: 'read and change your boards',
        beside: ['trello'],
        near: /token|secret/i,
        body: /[0-9a-f]{64}/,
      },
      {
        id: 'trello-api-key',
        name: 'Trello API key',
        opens: 'name your app, which needs a token too',
        kind: 'public',
        beside: ['trello'],
        near: /key/i,
        body: /[0-9a-f]{32}/,
      },
    ],
  },
  {
    id: 'clickup',
    name: 'ClickUp',
    envNames: ['CLICKUP_API_TOKEN', 'CLICKUP_TOKEN'],
    keys: [
      {
        id: 'clickup-api-token',
        name: 'ClickUp API token',
        opens: 'read and change your tasks',
        prefix: 'pk_',
        body: /\d{5,10}_[A-Z0-9]{32}/,
        exact: true,
      },
    ],
  },
  {
    id: 'todoist',
    name: 'Todoist',
    envNames: ['TODOIST_API_TOKEN'],
    keys: [
      {
        id: 'todoist-api-token',
        name: 'Todoist API token',
        opens: 'read and change your tasks',
        beside: ['todoist'],
        body: /[0-9a-f]{40}/,
      },
    ],
  },
  {
    id: 'dropbox',
    name: 'Dropbox',
    envNames: ['DROPBOX_ACCESS_TOKEN', 'DROPBOX_APP_SECRET'],
    keys: [
      {
        id: 'dropbox-access-token',
        name: 'Dropbox access token',
        opens: 'read and change your files, for four hours',
        prefix: ['sl.', 'sl.u.'],
        body: /(?=[\w-]{0,134}\d)[\w-]{130,1400}={0,2}/,
      },
      {
        id: 'dropbox-long-lived-token',
        name: 'Dropbox access token (older form)',
        opens: 'read and change your files',
        beside: ['dropbox'],
        body: /[\w-]{11}A{10}[\w-]{43}/,
        secretPart: key => key.slice(21),
      },
      {
        id: 'dropbox-app-secret',
        name: 'Dropbox app key or secret',
        opens: 'act as your app at Dropbox',
        beside: ['dropbox'],
        near: /secret|key|token/i,
        body: /[a-z0-9]{15}/,
        assess: ({ value }) => (/\d/.test(value) && /[a-z]/.test(value) ? 'medium' : undefined),
      },
    ],
  },
  {
    id: 'box',
    name: 'Box',
    envNames: ['BOX_CLIENT_SECRET', 'BOX_DEVELOPER_TOKEN'],
    keys: [
      {
        id: 'box-client-secret',
        name: 'Box client secret or developer token',
        opens: 'read and change your files',
        beside: [
          'box_client',
          'box_dev',
          'box_token',
          'box_access',
          'boxclient',
          'boxsdk',
          'box.com',
          'boxappsettings',
        ],
        near: /secret|token/i,
        body: /[A-Za-z0-9]{32}/,
      },
    ],
  },
  {
    id: 'evernote',
    name: 'Evernote',
    keys: [
      {
        id: 'evernote-developer-token',
        name: 'Evernote developer token',
        opens: 'read and change your notes',
        prefix: 'S=s',
        body: /\d{1,4}:U=[0-9a-f]{1,8}:E=[0-9a-f]{11}:C=[0-9a-f]{11}:P=[0-9a-f]{1,4}:A=[\w-]{1,40}:V=2:H=[0-9a-f]{32}/,
        exact: true,
      },
    ],
  },
  {
    id: 'coda',
    name: 'Coda',
    envNames: ['CODA_API_TOKEN'],
    keys: [
      {
        id: 'coda-api-token',
        name: 'Coda API token',
        opens: 'read and change your documents',
        beside: ['coda_', 'coda.io', 'codaapi', 'codatoken'],
        body: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
      },
    ],
  },
  {
    id: 'smartsheet',
    name: 'Smartsheet',
    envNames: ['SMARTSHEET_ACCESS_TOKEN'],
    keys: [
      {
        id: 'smartsheet-access-token',
        name: 'Smartsheet access token',
        opens: 'read and change your sheets',
        beside: ['smartsheet'],
        body: /[A-Za-z0-9]{37}|[a-z0-9]{26}/,
      },
    ],
  },
  {
    id: 'zoho',
    name: 'Zoho',
    envNames: ['ZOHO_REFRESH_TOKEN', 'ZOHO_CLIENT_SECRET'],
    keys: [
      {
        id: 'zoho-token',
        name: 'Zoho access or refresh token',
        opens: 'read and change what it was made for at Zoho',
        prefix: '1000.',
        body: /[0-9a-f]{32}\.[0-9a-f]{32}/,
        exact: true,
      },
      {
        id: 'zoho-client-secret',
        name: 'Zoho client secret',
        opens: 'act as your app at Zoho',
        beside: ['zoho'],
        near: /secret/i,
        body: /[0-9a-f]{42}/,
      },
    ],
  },
];
