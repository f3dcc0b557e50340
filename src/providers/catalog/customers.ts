import type { CatalogIssuer } from './toProvider';

/** Selling to customers and helping them. */
export const customers: readonly CatalogIssuer[] = [
  {
    id: 'hubspot',
    name: 'HubSpot',
    envNames: ['HUBSPOT_ACCESS_TOKEN', 'HUBSPOT_API_KEY'],
    keys: [
      {
        id: 'hubspot-access-token',
        name: 'HubSpot private app token',
        opens: 'read and change the data of your customers',
        prefix: ['pat-na1-', 'pat-na2-', 'pat-na3-', 'pat-eu1-', 'pat-ap1-'],
        body: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
        exact: true,
      },
      {
        id: 'hubspot-api-key',
        name: 'HubSpot API key or client secret',
        opens: 'read and change the data of your customers',
        beside: ['hubspot', 'hapikey'],
        near: /key|token|secret|auth/i,
        body: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
      },
    ],
  },
  {
    id: 'salesforce',
    name: 'Salesforce',
    envNames: ['SALESFORCE_ACCESS_TOKEN', 'SALESFORCE_CLIENT_SECRET'],
    keys: [
      {
        id: 'salesforce-access-token',
        name: 'Salesforce access token',
        opens: 'read and change the data of your customers',
        prefix: '00D',
        body: /[A-Za-z0-9]{12,15}![A-Za-z0-9._-]{80,140}/,
        exact: true,
        secretPart: key => key.slice(key.indexOf('!') + 1),
      },
      {
        id: 'salesforce-refresh-token',
        name: 'Salesforce refresh token',
        opens: 'read and change the data of your customers',
        prefix: '5Aep861',
        body: /[A-Za-z0-9._]{70,90}/,
      },
      {
        id: 'salesforce-client-secret',
        name: 'Salesforce consumer secret',
        opens: 'act as your app at Salesforce',
        beside: ['salesforce', 'sfdc', 'sf_client', 'sf_consumer', 'consumer_secret'],
        near: /secret/i,
        body: /[0-9A-F]{64}/,
      },
      {
        id: 'salesforce-client-id',
        name: 'Salesforce consumer key',
        opens: 'name your app, which needs its secret too',
        kind: 'public',
        prefix: '3MVG9',
        body: /[A-Za-z0-9._]{80,100}/,
      },
    ],
  },
  {
    id: 'pipedrive',
    name: 'Pipedrive',
    envNames: ['PIPEDRIVE_API_TOKEN'],
    keys: [
      {
        id: 'pipedrive-api-token',
        name: 'Pipedrive API token',
        opens: 'read and change the data of your customers',
        beside: ['pipedrive'],
        body: /[0-9a-f]{40}/,
      },
    ],
  },
  {
    id: 'close',
    name: 'Close',
    envNames: ['CLOSE_API_KEY'],
    keys: [
      {
        id: 'close-api-key',
        name: 'Close API key',
        opens: 'read and change the data of your customers',
        prefix: 'api_',
        body: /[A-Za-z0-9]{21,22}\.[A-Za-z0-9]{22}/,
        exact: true,
      },
    ],
  },
  {
    id: 'intercom',
    name: 'Intercom',
    envNames: ['INTERCOM_ACCESS_TOKEN'],
    keys: [
      {
        id: 'intercom-access-token',
        name: 'Intercom access token',
        opens: 'read and answer the messages of your customers',
        prefix: 'dG9rO',
        body: /[A-Za-z0-9+/]{50,58}={0,2}/,
      },
      {
        id: 'intercom-legacy-key',
        name: 'Intercom API key',
        opens: 'read and answer the messages of your customers',
        beside: ['intercom'],
        body: /[A-Za-z0-9_-]{60}/,
      },
    ],
  },
  {
    id: 'zendesk',
    name: 'Zendesk',
    envNames: ['ZENDESK_API_TOKEN', 'ZENDESK_TOKEN'],
    keys: [
      {
        id: 'zendesk-api-token',
        name: 'Zendesk API token or secret',
        opens: 'read and answer the messages of your customers',
        beside: ['zendesk'],
        body: /[A-Za-z0-9]{40}/,
      },
      {
        id: 'zendesk-oauth-token',
        name: 'Zendesk OAuth token or secret',
        opens: 'read and answer the messages of your customers',
        beside: ['zendesk'],
        body: /[0-9a-f]{64}/,
      },
    ],
  },
  {
    id: 'freshdesk',
    name: 'Freshdesk',
    envNames: ['FRESHDESK_API_KEY'],
    keys: [
      {
        id: 'freshdesk-api-key',
        name: 'Freshdesk API key',
        opens: 'read and answer the messages of your customers',
        beside: ['freshdesk', 'freshservice', 'freshworks', 'freshsales'],
        body: /[A-Za-z0-9]{20}/,
      },
    ],
  },
  {
    id: 'crisp',
    name: 'Crisp',
    keys: [
      {
        id: 'crisp-token-key',
        name: 'Crisp token key',
        opens: 'read and answer the messages of your customers',
        beside: ['crisp'],
        body: /[0-9a-f]{64}/,
      },
    ],
  },
  {
    id: 'drift',
    name: 'Drift',
    keys: [
      {
        id: 'drift-access-token',
        name: 'Drift access token',
        opens: 'read and answer the messages of your customers',
        beside: ['drift_', 'driftapi', 'driftaccess', 'drift.com', 'drift.access', '"drift"'],
        near: /token|secret|api_?key/i,
        body: /[A-Za-z0-9]{32}/,
      },
    ],
  },
  {
    id: 'chatwoot',
    name: 'Chatwoot',
    keys: [
      {
        id: 'chatwoot-access-token',
        name: 'Chatwoot access token',
        opens: 'read and answer the messages of your customers',
        beside: ['chatwoot', 'api_access_token'],
        body: /[A-Za-z0-9]{24}/,
      },
    ],
  },
  {
    id: 'attio',
    name: 'Attio',
    envNames: ['ATTIO_API_KEY'],
    keys: [
      {
        id: 'attio-api-key',
        name: 'Attio API key',
        opens: 'read and change the data of your customers',
        beside: ['attio'],
        body: /[0-9a-f]{64}/,
      },
    ],
  },
  {
    id: 'clearbit',
    name: 'Clearbit',
    envNames: ['CLEARBIT_API_KEY'],
    keys: [
      {
        id: 'clearbit-api-key',
        name: 'Clearbit API key',
        opens: 'look people and companies up at your cost',
        prefix: 'sk_',
        beside: ['clearbit'],
        body: /[0-9a-f]{32}/,
      },
    ],
  },
  {
    id: 'apollo-io',
    name: 'Apollo.io',
    keys: [
      {
        id: 'apollo-io-api-key',
        name: 'Apollo.io API key',
        opens: 'look people and companies up at your cost',
        beside: ['apollo.io', 'apollo_api', 'apolloio', 'apollo_io', 'apollo_key'],
        body: /[\w-]{22}/,
      },
    ],
  },
];
