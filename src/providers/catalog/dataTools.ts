import type { CatalogIssuer } from './toProvider';

const opens = 'read and change your data';

/** What moves, watches and shows data. */
export const dataTools: readonly CatalogIssuer[] = [
  {
    id: 'dagster',
    name: 'Dagster',
    envNames: ['DAGSTER_CLOUD_API_TOKEN'],
    keys: [
      {
        id: 'dagster-token',
        name: 'Dagster token',
        opens: 'run and change your jobs',
        beside: ['dagster'],
        body: /(?:user|agent):[\w.-]{2,40}:[a-f0-9]{32}|[a-f0-9]{32}/,
        assess: () => 'medium',
      },
    ],
  },
  {
    id: 'workato',
    name: 'Workato',
    keys: [
      {
        id: 'workato-api-token',
        name: 'Workato API token',
        opens: 'run and change your recipes',
        prefix: [
          'wrka-eyJ',
          'wrkaus-eyJ',
          'wrkaeu-eyJ',
          'wrkajp-eyJ',
          'wrkasg-eyJ',
          'wrkaau-eyJ',
          'wrkail-eyJ',
        ],
        body: /[\w-]{10,300}\.[\w-]{10,900}\.[\w-]{20,600}/,
      },
    ],
  },
  {
    id: 'hightouch',
    name: 'Hightouch',
    keys: [
      {
        id: 'hightouch-api-key',
        name: 'Hightouch API key',
        opens: 'run and change your syncs',
        beside: ['hightouch'],
        body: /[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}/,
      },
    ],
  },
  {
    id: 'metabase',
    name: 'Metabase',
    keys: [
      {
        id: 'metabase-api-key',
        name: 'Metabase API key',
        opens: opens,
        prefix: 'mb_',
        body: /[A-Za-z0-9+/]{43}=/,
        exact: true,
      },
    ],
  },
  {
    id: 'hex-notebooks',
    name: 'Hex (notebooks)',
    keys: [
      {
        id: 'hex-api-token',
        name: 'Hex API token',
        opens: 'run your notebooks',
        prefix: ['hxtp_', 'hxtw_'],
        body: /[a-f0-9]{64,128}/,
      },
    ],
  },
  {
    id: 'retool',
    name: 'Retool',
    keys: [
      {
        id: 'retool-api-token',
        name: 'Retool API token',
        opens: 'read and change your apps and their data',
        prefix: 'retool_01',
        body: /[A-Za-z0-9]{26,64}/,
        validate: key => (/\d.*\d.*\d/.test(key) ? undefined : false),
      },
    ],
  },
  {
    id: 'keboola',
    name: 'Keboola',
    keys: [
      {
        id: 'keboola-token',
        name: 'Keboola storage token',
        opens: opens,
        beside: ['keboola', 'kbc', 'storageapi'],
        body: /\d{1,6}-\d{2,8}-[A-Za-z0-9]{40}/,
      },
    ],
  },
  {
    id: 'redash',
    name: 'Redash',
    keys: [
      {
        id: 'redash-api-key',
        name: 'Redash API key',
        opens: 'read your queries and their data',
        beside: ['redash'],
        body: /[A-Za-z0-9]{40}/,
      },
    ],
  },
  {
    id: 'airbyte',
    name: 'Airbyte',
    keys: [
      {
        id: 'airbyte-client-secret',
        name: 'Airbyte client secret',
        opens: 'read and change your connections',
        beside: ['airbyte'],
        near: /secret|token/i,
        body: /[A-Za-z0-9]{32}/,
      },
    ],
  },
  {
    id: 'apache-superset',
    name: 'Apache Superset',
    keys: [
      {
        id: 'superset-secret-key',
        name: 'Superset secret key',
        opens: 'sign in as anybody',
        beside: ['superset'],
        near: /secret[ _-]?key/i,
        body: /[A-Za-z0-9+/]{56}|[A-Za-z0-9+/]{42,55}={1,2}/,
      },
    ],
  },
  {
    id: 'apache-airflow',
    name: 'Apache Airflow',
    keys: [
      {
        id: 'airflow-encryption-key',
        name: 'Airflow encryption key',
        opens: 'read the passwords of your connections',
        beside: ['fernet', 'airflow'],
        near: /fernet[ _-]?key/i,
        body: /[\w-]{43}=/,
        assess: () => 'medium',
      },
    ],
  },
  {
    id: 'census',
    name: 'Census',
    keys: [
      {
        id: 'census-api-token',
        name: 'Census API token',
        opens: 'run and change your syncs',
        beside: ['census'],
        body: /secret-token:[A-Za-z0-9_-]{20,80}/,
        assess: () => 'medium',
      },
    ],
  },
  {
    id: 'pipedream',
    name: 'Pipedream',
    keys: [
      {
        id: 'pipedream-api-key',
        name: 'Pipedream API key',
        opens: 'run and change your workflows',
        beside: ['pipedream'],
        body: /[a-f0-9]{32}/,
      },
    ],
  },
  {
    id: 'n8n',
    name: 'n8n',
    keys: [
      {
        id: 'n8n-encryption-key',
        name: 'n8n encryption key',
        opens: 'read the passwords of your workflows',
        beside: ['n8n'],
        near: /encryption[ _-]?key/i,
        body: /[A-Za-z0-9+/]{32}/,
      },
    ],
  },
];
