import type { KeyTemplate } from './keyTemplate';

const high = 'high';
const medium = 'medium';

export const dataServices: Readonly<Record<string, KeyTemplate>> = {
  'firebase-messaging-key': { key: 'AAAA{base64url:7}:APA91b{base64url:134}', confidence: high },
  'upstash-rest-token': {
    key: 'AX{base62:54}',
    around: 'UPSTASH_REDIS_REST_TOKEN="<key>"',
    confidence: medium,
    nearMiss: 'AX{base62:40}',
  },
  'upstash-queue-token': {
    key: 'eyJVc2VySUQi{base64:100}',
    around: 'QSTASH_TOKEN="<key>"',
    confidence: medium,
    nearMiss: 'eyJVc2VySUQi{base64:40}',
  },
  'upstash-signing-key': {
    key: 'sig_{base62:28}',
    around: 'QSTASH_CURRENT_SIGNING_KEY="<key>"',
    confidence: medium,
  },
  'convex-deploy-key': {
    key: 'prod:quiet-otter-123|eyJ2MiI6{base64:60}',
    around: 'CONVEX_DEPLOY_KEY="<key>"',
    confidence: medium,
    nearMiss: 'prod:quiet-otter-123',
  },
  'elastic-cloud-api-key': {
    key: 'essu_{base64:80}',
    confidence: medium,
    nearMiss: 'essu_{base64:40}',
  },
  'elasticsearch-api-key': {
    key: '{base64:58}==',
    around: 'ELASTIC_API_KEY="<key>"',
    confidence: medium,
  },
  'meilisearch-key': {
    key: '{base64url:43}',
    around: 'MEILI_MASTER_KEY=<key>',
    confidence: medium,
  },
  'typesense-api-key': {
    key: '{base62:32}',
    around: 'TYPESENSE_API_KEY=<key>',
    confidence: medium,
  },
  'appwrite-api-key': {
    key: 'standard_{hex:256}',
    confidence: high,
    nearMiss: 'standard_{hex:40}',
  },
  'tinybird-token': {
    key: 'p.eyJ{base64url:110}.{base64url:43}',
    confidence: medium,
    nearMiss: 'p.eyJ{base64url:110}.{base64url:10}',
  },
  'hasura-admin-secret': {
    key: '{base62:32}',
    around: 'HASURA_GRAPHQL_ADMIN_SECRET=<key>',
    confidence: medium,
    nearMiss: '{base62:20}',
  },
  'materialize-app-password': { key: 'mzp_{hex:64}', confidence: high },
  'baserow-token': { key: '{base62:32}', around: 'BASEROW_TOKEN=<key>', confidence: medium },
};
