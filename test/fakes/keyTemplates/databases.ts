import type { KeyTemplate } from './keyTemplate';

const high = 'high';
const medium = 'medium';
const low = 'low';
const uuid = '{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}';

export const databases: Readonly<Record<string, KeyTemplate>> = {
  'neon-api-key': { key: 'napi_{base36:64}', confidence: high },
  'planetscale-service-token': {
    key: 'pscale_tkn_{base64url:43}',
    confidence: medium,
    nearMiss: 'pscale_tkn_{base64url:30}',
  },
  'planetscale-password': {
    key: 'pscale_pw_{base64url:43}',
    confidence: medium,
    nearMiss: 'pscale_pw_{base64url:30}',
  },
  'planetscale-oauth-token': {
    key: 'pscale_oauth_{base64url:32}',
    confidence: medium,
    nearMiss: 'pscale_oauth_{base64url:30}',
  },
  'planetscale-token-id': {
    key: '{base36:12}',
    around: 'PLANETSCALE_TOKEN_ID="<key>"',
    confidence: low,
  },
  'aiven-service-password': { key: 'AVNS_{base64url:19}', confidence: high },
  'aiven-api-token': {
    key: '{base64:372}',
    around: 'AIVEN_TOKEN="<key>"',
    confidence: medium,
    nearMiss: '{base64:330}',
  },
  'cockroachdb-api-key': { key: 'CCDB1_{base62:22}_{base62:40}', confidence: high },
  'couchbase-api-secret': {
    key: '{base64:86}==',
    around: 'CAPELLA_API_SECRET=<key>',
    confidence: medium,
    nearMiss: '{base64:50}',
  },
  'clickhouse-api-secret': { key: '4b1d{base62:38}', confidence: high },
  'clickhouse-key-id': {
    key: '{base62:20}',
    around: 'CLICKHOUSE_KEY_ID="<key>"',
    confidence: low,
  },
  'datastax-application-token': { key: 'AstraCS:{letters:24}:{hex:64}', confidence: high },
  'fauna-secret': {
    key: 'fn{base64url:38}',
    around: 'FAUNA_SECRET_KEY=<key>',
    confidence: medium,
  },
  'influxdb-token': {
    key: '{base64url:86}==',
    around: 'INFLUXDB_TOKEN="<key>"',
    confidence: medium,
  },
  'xata-api-key': { key: 'xau_{base62:36}', confidence: medium, nearMiss: 'xau_{base62:20}' },
  'singlestore-api-key': {
    key: '{hex:64}',
    around: 'SINGLESTOREDB_API_KEY=<key>',
    confidence: medium,
  },
  'redis-cloud-api-key': {
    key: 'A{base36:50}',
    around: 'REDISCLOUD_ACCESS_KEY=<key>',
    confidence: medium,
  },
  'neo4j-password': { key: '{base64url:43}', around: 'NEO4J_PASSWORD=<key>', confidence: medium },
  'mongodb-atlas-service-account-secret': { key: 'mdb_sa_sk_{base64url:40}', confidence: high },
  'mongodb-atlas-service-account-id': { key: 'mdb_sa_id_{hex:24}', confidence: low },
  'mongodb-atlas-private-key': {
    key: uuid,
    around: 'MONGODB_ATLAS_PRIVATE_KEY="<key>"',
    confidence: medium,
  },
};
