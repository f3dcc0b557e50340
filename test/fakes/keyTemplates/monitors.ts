import type { KeyTemplate } from './keyTemplate';

const high = 'high';
const medium = 'medium';
const low = 'low';

/** Issuers with files of their own. */
export const monitors: Readonly<Record<string, KeyTemplate>> = {
  'digitalocean-spaces-key-id': { key: 'DO00{digits:6}{upper36:10}', confidence: medium },
  'digitalocean-spaces-secret': {
    key: '{base64:43}',
    around: 'SPACES_SECRET="<key>"',
    confidence: medium,
  },
  'cloudflare-global-key': {
    key: '{hex:37}',
    around: 'CLOUDFLARE_API_KEY="<key>"',
    confidence: medium,
  },
  'cloudflare-tunnel-token': {
    key: 'eyJhIjoi{base64:176}',
    confidence: high,
    nearMiss: 'eyJhIjoi{base64:60}',
  },
  'cloudflare-turnstile-secret': {
    key: '0x4AAAAAA{base64url:26}',
    confidence: high,
    nearMiss: '0x4AAAAAA{base64url:15}',
  },
  'sentry-integration-token': { key: 'sntrya_{hex:64}', confidence: high },
  'sentry-legacy-token': {
    key: '{hex:64}',
    around: 'SENTRY_AUTH_TOKEN=<key>',
    confidence: medium,
  },
  'sentry-address': {
    key: 'https://{hex:32}@o42.ingest.sentry.io/7',
    around: 'dsn: "<key>"',
    confidence: low,
    nearMiss: 'https://{hex:31}@o42.ingest.sentry.io/7',
  },
  'datadog-app-key': { key: '{hex:40}', around: 'DD_APP_KEY=<key>', confidence: medium },
  'datadog-prefixed-key': {
    key: 'ddpat_{base62:40}',
    confidence: medium,
    nearMiss: 'ddpat_{base62:20}',
  },
  'datadog-client-token': { key: 'pub{hex:32}', confidence: low },
  'newrelic-insert-key': { key: 'NRII-{base64url:32}', confidence: high },
  'newrelic-query-key': { key: 'NRIQ-{base64url:32}', confidence: high },
  'newrelic-admin-key': { key: 'NRAA-{hex:27}', confidence: high },
  'newrelic-rest-key': { key: 'NRRA-{hex:42}', confidence: high },
  'newrelic-license-key': { key: '{hex:32}FFFFNRAL', confidence: high },
  'newrelic-legacy-license-key': {
    key: '{hex:40}',
    around: 'NEW_RELIC_LICENSE_KEY=<key>',
    confidence: medium,
  },
  'newrelic-pixie-key': {
    key: 'px-api-{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}',
    confidence: high,
  },
  'newrelic-browser-key': { key: 'NRJS-{hex:19}', confidence: low },
  'supabase-project': {
    key: '{lower:20}',
    around: 'https://<key>.supabase.co',
    confidence: low,
  },
  'azure-storage-account': {
    key: 'shop{base36:8}',
    around: 'https://<key>.blob.core.windows.net/pictures',
    confidence: low,
    nearMiss: 'shop-{base36:8}-',
    anyText: true,
  },
};
