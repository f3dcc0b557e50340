import { refuseUnmixed } from '../../detect/mixedText';
import { snowflakeAccount, tableauServer } from './publicHosts';
import type { CatalogIssuer } from './toProvider';

const opens = 'read and change your data';

export const dataPlatforms: readonly CatalogIssuer[] = [
  {
    id: 'databricks',
    name: 'Databricks',
    envNames: ['DATABRICKS_TOKEN'],
    keys: [
      {
        id: 'databricks-token',
        name: 'Databricks access token',
        opens: 'read and change your data and jobs',
        prefix: 'dapi',
        body: /[a-f0-9]{32}(?:-\d)?/,
        exact: true,
      },
      {
        id: 'databricks-oauth-secret',
        name: 'Databricks OAuth secret',
        opens: 'read and change your data and jobs',
        prefix: 'dose',
        body: /[a-f0-9]{32}/,
        exact: true,
      },
    ],
  },
  {
    id: 'snowflake',
    name: 'Snowflake',
    envNames: ['SNOWFLAKE_TOKEN', 'SNOWFLAKE_PASSWORD'],
    rules: [snowflakeAccount],
    keys: [
      {
        id: 'snowflake-token',
        name: 'Snowflake access token',
        opens: opens,
        beside: ['snowflake'],
        near: /token|password|pat/i,
        body: /[\w-]{120}/,
      },
    ],
  },
  {
    id: 'confluent',
    name: 'Confluent',
    envNames: ['CONFLUENT_CLOUD_API_KEY', 'CONFLUENT_CLOUD_API_SECRET'],
    keys: [
      {
        id: 'confluent-api-secret',
        name: 'Confluent API secret',
        opens: 'read and send the messages of your cluster',
        beside: ['confluent', 'kafka_api_secret', 'cluster_api_secret'],
        body: /[A-Za-z0-9+/]{64}/,
      },
      {
        id: 'confluent-api-key',
        name: 'Confluent API key',
        opens: 'use your cluster once the secret beside it is known too',
        beside: ['confluent', 'kafka_api_key'],
        near: /(?:confluent|kafka)[\w .-]{0,20}(?:key|token)/i,
        body: /[A-Z0-9]{16}|[a-z0-9]{16}/,
        assess: ({ value }) => (/\d/.test(value) ? 'medium' : undefined),
      },
    ],
  },
  {
    id: 'databento',
    name: 'Databento',
    envNames: ['DATABENTO_API_KEY'],
    keys: [
      {
        id: 'databento-api-key',
        name: 'Databento API key',
        opens: 'buy market data at your cost',
        prefix: 'db-',
        body: /[A-Za-z0-9]{29}/,
        exact: true,
        validate: refuseUnmixed,
      },
    ],
  },
  {
    id: 'looker',
    name: 'Looker',
    envNames: ['LOOKERSDK_CLIENT_ID', 'LOOKERSDK_CLIENT_SECRET'],
    keys: [
      {
        id: 'looker-client-secret',
        name: 'Looker client secret',
        opens: opens,
        beside: ['looker'],
        body: /[A-Za-z0-9]{24}/,
      },
      {
        id: 'looker-client-id',
        name: 'Looker client id',
        opens: 'tell which client it is, and needs the secret beside it to do more',
        kind: 'public',
        beside: ['looker'],
        near: /id|key|token/i,
        body: /[A-Za-z0-9]{20}/,
        assess: () => 'low',
      },
    ],
  },
  {
    id: 'tableau',
    name: 'Tableau',
    envNames: ['TABLEAU_PAT_SECRET'],
    rules: [tableauServer],
    keys: [
      {
        id: 'tableau-access-token',
        name: 'Tableau access token',
        opens: opens,
        beside: ['tableau', 'personal_access_token', 'pat_secret', 'tokensecret'],
        body: /[A-Za-z0-9+/]{22}==:[A-Za-z0-9]{32}/,
      },
    ],
  },
  {
    id: 'fivetran',
    name: 'Fivetran',
    envNames: ['FIVETRAN_API_KEY', 'FIVETRAN_API_SECRET'],
    keys: [
      {
        id: 'fivetran-api-secret',
        name: 'Fivetran API secret',
        opens: 'read and change your connectors',
        beside: ['fivetran'],
        near: /secret/i,
        body: /[A-Za-z0-9]{32}/,
      },
      {
        id: 'fivetran-api-key',
        name: 'Fivetran API key',
        opens: 'use your account once the secret beside it is known too',
        beside: ['fivetran'],
        near: /api[ _-]?key/i,
        body: /[A-Za-z0-9]{16}/,
        assess: ({ value }) => (/\d|[a-z][A-Z]/.test(value) ? 'medium' : undefined),
      },
    ],
  },
  {
    id: 'dbt-cloud',
    name: 'dbt Cloud',
    envNames: ['DBT_CLOUD_TOKEN'],
    keys: [
      {
        id: 'dbt-cloud-token',
        name: 'dbt Cloud token',
        opens: 'run and change your jobs',
        prefix: ['dbtc_', 'dbtu_'],
        body: /[\w-]{36,80}/,
        validate: refuseUnmixed,
      },
      {
        id: 'dbt-cloud-legacy-token',
        name: 'dbt Cloud token (legacy)',
        opens: 'run and change your jobs',
        beside: ['dbt_cloud', 'dbt_api', 'dbt_token', 'getdbt'],
        body: /[a-f0-9]{40}/,
      },
    ],
  },
];
