import type { KeyTemplate } from './keyTemplate';

const high = 'high';
const medium = 'medium';
const low = 'low';

export const dataPlatforms: Readonly<Record<string, KeyTemplate>> = {
  'databricks-token': { key: 'dapi{hex:32}', confidence: high },
  'databricks-oauth-secret': { key: 'dose{hex:32}', confidence: high },
  'snowflake-token': {
    key: '{base64url:120}',
    around: 'SNOWFLAKE_TOKEN=<key>',
    confidence: medium,
  },
  'confluent-api-secret': {
    key: '{base64:64}',
    around: 'CONFLUENT_CLOUD_API_SECRET="<key>"',
    confidence: medium,
  },
  'confluent-api-key': {
    key: '{upper36:16}',
    around: 'CONFLUENT_API_KEY=<key>',
    confidence: medium,
  },
  'databento-api-key': { key: 'db-{base62:29}', confidence: high },
  'looker-client-secret': {
    key: '{base62:24}',
    around: 'LOOKERSDK_CLIENT_SECRET=<key>',
    confidence: medium,
  },
  'looker-client-id': { key: '{base62:20}', around: 'LOOKERSDK_CLIENT_ID=<key>', confidence: low },
  'tableau-access-token': {
    key: '{base64:22}==:{base62:32}',
    around: 'TABLEAU_PAT_SECRET="<key>"',
    confidence: medium,
  },
  'fivetran-api-secret': {
    key: '{base62:32}',
    around: 'FIVETRAN_API_SECRET=<key>',
    confidence: medium,
  },
  'fivetran-api-key': { key: '{base62:16}', around: 'FIVETRAN_API_KEY=<key>', confidence: medium },
  'dbt-cloud-token': {
    key: 'dbtu_{base64url:48}',
    confidence: medium,
    nearMiss: 'dbtu_{base64url:20}',
  },
  'dbt-cloud-legacy-token': {
    key: '{hex:40}',
    around: 'DBT_CLOUD_API_TOKEN=<key>',
    confidence: medium,
  },
  'snowflake-account': {
    key: '{base36:7}.eu-west-1',
    around: 'https://<key>.snowflakecomputing.com',
    confidence: low,
    nearMiss: '{base36:1}',
    anyText: true,
  },
  'tableau-server': {
    key: 'shop-{base36:8}',
    around: 'https://<key>.online.tableau.com',
    confidence: low,
    nearMiss: '-',
    anyText: true,
  },
};
