import type { KeyTemplate } from './keyTemplate';

const high = 'high';
const medium = 'medium';
const low = 'low';
const uuid = '{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}';

export const productivity: Readonly<Record<string, KeyTemplate>> = {
  'airtable-legacy-key': {
    key: 'key{base62:13}7',
    around: 'AIRTABLE_API_KEY=<key>',
    confidence: medium,
  },
  'airtable-oauth-token': {
    key: 'APP{upper36:13}.v1.{base64url:30}.{hex:64}',
    around: 'airtable_oauth_token = "<key>"',
    confidence: medium,
    nearMiss: 'APP{upper36:13}.v2.{base64url:30}.{hex:64}',
  },
  'asana-access-token': {
    key: '1/{digits:16}:{hex:32}',
    around: 'ASANA_ACCESS_TOKEN=<key>',
    confidence: medium,
  },
  'asana-legacy-token': { key: '0/{hex:32}', around: 'ASANA_TOKEN=<key>', confidence: medium },
  'asana-client-secret': {
    key: '{hex:32}',
    around: 'ASANA_CLIENT_SECRET=<key>',
    confidence: medium,
  },
  'asana-client-id': { key: '{digits:16}', around: 'ASANA_CLIENT_ID=<key>', confidence: low },
  'atlassian-api-token': {
    key: 'ATATT3xFfGF0{base64url:180}={upperHex:8}',
    confidence: high,
    nearMiss: 'ATATT3{base62:149}',
  },
  'atlassian-service-token': {
    key: 'ATSTT3xFfGN0{base64url:160}={upperHex:8}',
    confidence: high,
    nearMiss: 'ATSTT3{base62:119}',
  },
  'atlassian-server-token': {
    key: 'MDM5NDcxODI1NjMwOk{base62:26}',
    around: 'JIRA_PAT=<key>',
    confidence: 'high',
  },
  'atlassian-legacy-token': {
    key: '{base62:24}',
    around: 'JIRA_API_TOKEN=<key>',
    confidence: medium,
  },
  'trello-token': { key: 'ATTA{hex:72}', confidence: medium, nearMiss: 'ATTA{hex:63}' },
  'trello-legacy-token': { key: '{hex:64}', around: 'TRELLO_TOKEN=<key>', confidence: medium },
  'trello-api-key': { key: '{hex:32}', around: 'TRELLO_API_KEY=<key>', confidence: low },
  'clickup-api-token': { key: 'pk_{digits:8}_{upper36:32}', confidence: high },
  'todoist-api-token': { key: '{hex:40}', around: 'TODOIST_API_TOKEN=<key>', confidence: medium },
  'dropbox-access-token': {
    key: 'sl.{base64url:136}',
    confidence: medium,
    nearMiss: 'sl.{base62:129}',
  },
  'dropbox-long-lived-token': {
    key: '{base64url:11}AAAAAAAAAA{base64url:43}',
    around: 'DROPBOX_ACCESS_TOKEN=<key>',
    confidence: medium,
  },
  'dropbox-app-secret': {
    key: '{base36:15}',
    around: 'DROPBOX_APP_SECRET=<key>',
    confidence: medium,
  },
  'box-client-secret': {
    key: '{base62:32}',
    around: 'BOX_CLIENT_SECRET=<key>',
    confidence: medium,
  },
  'evernote-developer-token': {
    key: 'S=s1:U={hex:5}:E={hex:11}:C={hex:11}:P={hex:3}:A=en-devtoken:V=2:H={hex:32}',
    confidence: high,
  },
  'coda-api-token': { key: uuid, around: 'CODA_API_TOKEN=<key>', confidence: medium },
  'smartsheet-access-token': {
    key: '{base62:37}',
    around: 'SMARTSHEET_ACCESS_TOKEN=<key>',
    confidence: medium,
  },
  'zoho-token': { key: '1000.{hex:32}.{hex:32}', confidence: high },
  'zoho-client-secret': { key: '{hex:42}', around: 'ZOHO_CLIENT_SECRET=<key>', confidence: medium },
};
