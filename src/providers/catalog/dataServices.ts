import type { CatalogIssuer } from './toProvider';

const opens = 'read and change your data';

/** Databases behind an API: search, functions and queues beside the data. */
export const dataServices: readonly CatalogIssuer[] = [
  {
    id: 'upstash',
    name: 'Upstash',
    envNames: ['UPSTASH_REDIS_REST_TOKEN'],
    keys: [
      {
        id: 'upstash-rest-token',
        name: 'Upstash REST token',
        opens,
        beside: ['upstash'],
        near: /token|upstash_api_key/i,
        body: /A[A-Za-z0-9_+/-]{55,139}={0,2}/,
      },
      {
        id: 'upstash-queue-token',
        name: 'Upstash QStash token',
        opens: 'send messages from your queue',
        beside: ['qstash'],
        near: /token/i,
        body: /eyJVc2VySUQi[A-Za-z0-9+/]{60,300}={0,2}/,
      },
      {
        id: 'upstash-signing-key',
        name: 'Upstash QStash signing key',
        opens: 'forge messages of your queue',
        prefix: 'sig_',
        beside: ['qstash', 'signing_key'],
        body: /[A-Za-z0-9]{28}/,
      },
    ],
  },
  {
    id: 'convex',
    name: 'Convex',
    envNames: ['CONVEX_DEPLOY_KEY'],
    keys: [
      {
        id: 'convex-deploy-key',
        name: 'Convex deploy key',
        opens: 'deploy to your project and read its data',
        beside: ['convex'],
        body: /(?:prod|dev|preview|project):[a-z0-9:-]{3,60}\|[\w+/-]{40,200}={0,2}/,
        assess: () => 'medium',
        secretPart: key => key.replace(/^.*\|/, ''),
      },
    ],
  },
  {
    id: 'elastic',
    name: 'Elastic',
    envNames: ['ELASTIC_API_KEY', 'EC_API_KEY'],
    keys: [
      {
        id: 'elastic-cloud-api-key',
        name: 'Elastic Cloud API key',
        opens,
        prefix: 'essu_',
        body: /[A-Za-z0-9+/]{64,120}={0,2}/,
      },
      {
        id: 'elasticsearch-api-key',
        name: 'Elasticsearch API key',
        opens,
        beside: ['elastic', 'es_api_key', 'apikey '],
        near: /elastic[\w .-]{0,20}key|es_api_key|apikey /i,
        body: /[A-Za-z0-9+/]{58}==/,
      },
    ],
  },
  {
    id: 'meilisearch',
    name: 'Meilisearch',
    envNames: ['MEILI_MASTER_KEY'],
    keys: [
      {
        id: 'meilisearch-key',
        name: 'Meilisearch key',
        opens: 'read and change your search index',
        beside: ['meili'],
        body: /[a-f0-9]{64}|[\w-]{43}/,
        assess: ({ value }) => (/\d/.test(value) ? 'medium' : undefined),
      },
    ],
  },
  {
    id: 'typesense',
    name: 'Typesense',
    keys: [
      {
        id: 'typesense-api-key',
        name: 'Typesense API key',
        opens: 'read and change your search index',
        beside: ['typesense'],
        body: /[A-Za-z0-9]{32}/,
      },
    ],
  },
  {
    id: 'appwrite',
    name: 'Appwrite',
    envNames: ['APPWRITE_API_KEY'],
    keys: [
      {
        id: 'appwrite-api-key',
        name: 'Appwrite API key',
        opens,
        prefix: 'standard_',
        body: /[a-f0-9]{160,320}/,
        shape: /^standard_[a-f0-9]{256}$/,
      },
    ],
  },
  {
    id: 'tinybird',
    name: 'Tinybird',
    envNames: ['TINYBIRD_TOKEN'],
    keys: [
      {
        id: 'tinybird-token',
        name: 'Tinybird token',
        opens,
        prefix: 'p.eyJ',
        body: /[\w-]{20,400}\.[\w-]{20,60}/,
      },
    ],
  },
  {
    id: 'hasura',
    name: 'Hasura',
    keys: [
      {
        id: 'hasura-admin-secret',
        name: 'Hasura admin secret',
        opens,
        beside: ['hasura'],
        near: /secret/i,
        body: /[A-Za-z0-9]{32}|[A-Za-z0-9]{64}|[A-Za-z0-9]{128}/,
      },
    ],
  },
  {
    id: 'materialize',
    name: 'Materialize',
    keys: [
      {
        id: 'materialize-app-password',
        name: 'Materialize app password',
        opens,
        prefix: 'mzp_',
        body: /[a-f0-9]{64}/,
        exact: true,
      },
    ],
  },
  {
    id: 'baserow',
    name: 'Baserow',
    keys: [
      {
        id: 'baserow-token',
        name: 'Baserow database token',
        opens,
        beside: ['baserow'],
        body: /[A-Za-z0-9]{32}/,
      },
    ],
  },
  {
    id: 'mongodb-atlas',
    name: 'MongoDB Atlas',
    keys: [
      {
        id: 'mongodb-atlas-service-account-secret',
        name: 'MongoDB Atlas service account secret',
        opens: 'read and change your databases',
        prefix: 'mdb_sa_sk_',
        body: /[\w-]{40}/,
        exact: true,
      },
      {
        id: 'mongodb-atlas-service-account-id',
        name: 'MongoDB Atlas service account id',
        opens: 'tell which account it is, and needs the secret beside it to do more',
        kind: 'public',
        prefix: 'mdb_sa_id_',
        body: /[a-f0-9]{24}/,
        exact: true,
      },
      {
        id: 'mongodb-atlas-private-key',
        name: 'MongoDB Atlas private key',
        opens: 'read and change your databases',
        beside: ['atlas'],
        near: /(?:private|secret|api)[ _-]?key/i,
        body: /[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}/,
      },
    ],
  },
];
