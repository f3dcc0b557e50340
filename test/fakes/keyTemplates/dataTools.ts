import type { KeyTemplate } from './keyTemplate';

const high = 'high';
const medium = 'medium';

export const dataTools: Readonly<Record<string, KeyTemplate>> = {
  'dagster-token': { key: '{hex:32}', around: 'DAGSTER_CLOUD_API_TOKEN=<key>', confidence: medium },
  'workato-api-token': {
    key: 'wrkaus-eyJ{base62:30}.{base62:80}.{base62:90}',
    confidence: medium,
    nearMiss: 'wrkaus-eyJ{base62:30}',
  },
  'hightouch-api-key': {
    key: '{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}',
    around: 'HIGHTOUCH_API_KEY=<key>',
    confidence: medium,
  },
  'metabase-api-key': { key: 'mb_{base64:43}=', confidence: high },
  'hex-api-token': { key: 'hxtp_{hex:96}', confidence: medium, nearMiss: 'hxtp_{hex:40}' },
  'retool-api-token': {
    key: 'retool_01{base36:30}',
    confidence: medium,
    nearMiss: 'retool_01{base36:10}',
  },
  'keboola-token': {
    key: '4{digits:3}-{digits:6}-{base62:40}',
    around: 'KBC_TOKEN="<key>"',
    confidence: medium,
  },
  'redash-api-key': { key: '{base62:40}', around: 'REDASH_API_KEY=<key>', confidence: medium },
  'airbyte-client-secret': {
    key: '{base62:32}',
    around: 'AIRBYTE_CLIENT_SECRET=<key>',
    confidence: medium,
  },
  'superset-secret-key': {
    key: '{base64:56}',
    around: 'SUPERSET_SECRET_KEY="<key>"',
    confidence: medium,
  },
  'airflow-encryption-key': {
    key: '{base64url:43}=',
    around: 'AIRFLOW__CORE__FERNET_KEY=<key>',
    confidence: medium,
  },
  'census-api-token': {
    key: 'secret-token:{base62:40}',
    around: 'CENSUS_API_KEY="<key>"',
    confidence: medium,
    nearMiss: 'secret-token:{base62:10}',
  },
  'pipedream-api-key': { key: '{hex:32}', around: 'PIPEDREAM_API_KEY=<key>', confidence: medium },
  'n8n-encryption-key': {
    key: '{base64:32}',
    around: 'N8N_ENCRYPTION_KEY=<key>',
    confidence: medium,
  },
};
