import type { CatalogIssuer } from './toProvider';

const opens = 'read and change your databases';

export const databases: readonly CatalogIssuer[] = [
  {
    id: 'neon',
    name: 'Neon',
    envNames: ['NEON_API_KEY'],
    keys: [
      {
        id: 'neon-api-key',
        name: 'Neon API key',
        opens,
        prefix: 'napi_',
        body: /[a-z0-9]{64}/,
        exact: true,
      },
    ],
  },
  {
    id: 'planetscale',
    name: 'PlanetScale',
    keys: [
      {
        id: 'planetscale-service-token',
        name: 'PlanetScale service token',
        opens,
        prefix: 'pscale_tkn_',
        body: /[\w=.-]{32,64}/,
      },
      {
        id: 'planetscale-password',
        name: 'PlanetScale password',
        opens: 'read and change the database',
        prefix: 'pscale_pw_',
        body: /[\w=.-]{32,64}/,
      },
      {
        id: 'planetscale-oauth-token',
        name: 'PlanetScale OAuth token',
        opens,
        prefix: 'pscale_oauth_',
        body: /[\w=.-]{32,64}/,
      },
      {
        id: 'planetscale-token-id',
        name: 'PlanetScale id of a token',
        opens: 'tell which token it is, and needs the token beside it to do more',
        kind: 'public',
        beside: ['planetscale', 'pscale'],
        near: /(?:planetscale|pscale)[\w .-]{0,20}(?:id|user)/i,
        body: /[a-z0-9]{12}/,
        assess: ({ value }) => (/\d/.test(value) ? 'medium' : undefined),
      },
    ],
  },
  {
    id: 'aiven',
    name: 'Aiven',
    envNames: ['AIVEN_TOKEN'],
    keys: [
      {
        id: 'aiven-service-password',
        name: 'Aiven service password',
        opens: 'read and change the database',
        prefix: 'AVNS_',
        body: /[\w-]{19}/,
        exact: true,
      },
      {
        id: 'aiven-api-token',
        name: 'Aiven API token',
        opens,
        beside: ['aiven'],
        near: /aiven/i,
        body: /(?:[A-Za-z0-9+/]{4}){80,99}(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?/,
      },
    ],
  },
  {
    id: 'cockroachdb',
    name: 'CockroachDB',
    keys: [
      {
        id: 'cockroachdb-api-key',
        name: 'CockroachDB Cloud API key',
        opens,
        prefix: 'CCDB1_',
        body: /[A-Za-z0-9]{22}_[A-Za-z0-9]{40}/,
        exact: true,
      },
    ],
  },
  {
    id: 'couchbase',
    name: 'Couchbase',
    keys: [
      {
        id: 'couchbase-api-secret',
        name: 'Couchbase Capella API secret',
        opens,
        beside: ['couchbase', 'capella'],
        near: /(?:couchbase|capella)[\w .-]{0,20}(?:secret|token|key)/i,
        body: /(?:[A-Za-z0-9+/]{4}){15,29}(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?/,
      },
    ],
  },
  {
    id: 'clickhouse',
    name: 'ClickHouse',
    keys: [
      {
        id: 'clickhouse-api-secret',
        name: 'ClickHouse Cloud API secret',
        opens,
        prefix: '4b1d',
        body: /[A-Za-z0-9]{38}/,
        exact: true,
        validate: key => (/^[a-f0-9]+$/.test(key) ? false : undefined),
      },
      {
        id: 'clickhouse-key-id',
        name: 'ClickHouse Cloud key id',
        opens: 'tell which key it is, and needs the secret beside it to do more',
        kind: 'public',
        beside: ['clickhouse'],
        near: /clickhouse[\w .-]{0,16}(?:id|user)/i,
        body: /[A-Za-z0-9]{20}/,
        assess: () => 'low',
      },
    ],
  },
  {
    id: 'datastax',
    name: 'DataStax Astra',
    envNames: ['ASTRA_DB_APPLICATION_TOKEN'],
    keys: [
      {
        id: 'datastax-application-token',
        name: 'DataStax Astra application token',
        opens,
        prefix: 'AstraCS:',
        body: /[A-Za-z]{24}:[a-f0-9]{64}|[A-Za-z0-9]{20,40}(?!:)/,
        shape: /^AstraCS:[A-Za-z]{24}:[a-f0-9]{64}$/,
      },
    ],
  },
  {
    id: 'fauna',
    name: 'Fauna',
    keys: [
      {
        id: 'fauna-secret',
        name: 'Fauna secret',
        opens: 'read and change the database',
        prefix: 'fn',
        beside: ['fauna'],
        body: /[A-Za-z0-9_-]{38}/,
      },
    ],
  },
  {
    id: 'influxdb',
    name: 'InfluxDB',
    envNames: ['INFLUXDB_TOKEN', 'INFLUX_TOKEN'],
    keys: [
      {
        id: 'influxdb-token',
        name: 'InfluxDB token',
        opens,
        beside: ['influx'],
        body: /[\w-]{86}==/,
      },
    ],
  },
  {
    id: 'xata',
    name: 'Xata',
    envNames: ['XATA_API_KEY'],
    keys: [
      {
        id: 'xata-api-key',
        name: 'Xata API key',
        opens,
        prefix: 'xau_',
        body: /[A-Za-z0-9]{24,64}/,
      },
    ],
  },
  {
    id: 'singlestore',
    name: 'SingleStore',
    keys: [
      {
        id: 'singlestore-api-key',
        name: 'SingleStore API key',
        opens,
        beside: ['singlestore', 'memsql'],
        body: /[a-f0-9]{64}/,
      },
    ],
  },
  {
    id: 'redis-cloud',
    name: 'Redis Cloud',
    envNames: ['REDISCLOUD_ACCESS_KEY', 'REDISCLOUD_SECRET_KEY'],
    keys: [
      {
        id: 'redis-cloud-api-key',
        name: 'Redis Cloud API key',
        opens,
        beside: ['redis_cloud', 'rediscloud', 'redis-cloud', 'redislabs'],
        body: /[AS][a-z0-9]{50}/,
      },
    ],
  },
  {
    id: 'neo4j',
    name: 'Neo4j',
    envNames: ['NEO4J_PASSWORD'],
    keys: [
      {
        id: 'neo4j-password',
        name: 'Neo4j Aura password',
        opens: 'read and change the database',
        beside: ['neo4j', 'aura_'],
        near: /passw|secret/i,
        body: /[\w-]{43}/,
      },
    ],
  },
];
