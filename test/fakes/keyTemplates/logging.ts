import type { KeyTemplate } from './keyTemplate';

const medium = 'medium';

export const logging: Readonly<Record<string, KeyTemplate>> = {
  'rollbar-token': { key: '{hex:32}', around: 'ROLLBAR_ACCESS_TOKEN=<key>', confidence: medium },
  'bugsnag-api-key': { key: '{hex:32}', around: 'BUGSNAG_API_KEY=<key>', confidence: medium },
  'raygun-api-key': {
    key: '{base62:22}',
    around: 'RAYGUN_API_KEY=<key>',
    confidence: medium,
    nearMiss: '{base62:16}',
  },
  'airbrake-key': { key: '{hex:32}', around: 'AIRBRAKE_PROJECT_KEY=<key>', confidence: medium },
  'honeybadger-token': {
    key: 'hbp_{base62:36}',
    around: 'HONEYBADGER_API_KEY=<key>',
    confidence: medium,
    nearMiss: 'hbp_{base62:20}',
  },
  'better-stack-token': {
    key: '{base62:24}',
    around: 'LOGTAIL_SOURCE_TOKEN=<key>',
    confidence: medium,
  },
  'loggly-token': {
    key: '{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}',
    around: 'LOGGLY_TOKEN=<key>',
    confidence: medium,
  },
  'papertrail-api-token': {
    key: '7{base62:19}',
    around: 'PAPERTRAIL_API_TOKEN=<key>',
    confidence: medium,
  },
  'mezmo-key': { key: '{hex:32}', around: 'LOGDNA_INGESTION_KEY=<key>', confidence: medium },
  'logz-io-token': { key: '{letters:32}', around: 'LOGZIO_TOKEN=<key>', confidence: medium },
  'sematext-token': {
    key: '{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}',
    around: 'SEMATEXT_TOKEN=<key>',
    confidence: medium,
  },
  'solarwinds-token': {
    key: '{base64url:71}',
    around: 'SW_APM_SERVICE_KEY=<key>',
    confidence: medium,
  },
  'sidekiq-credentials': {
    key: '{hex:8}:{hex:8}',
    around: 'BUNDLE_ENTERPRISE__CONTRIBSYS__COM=<key>',
    confidence: medium,
  },
  'signoz-key': { key: '{base64:43}=', around: 'SIGNOZ_INGESTION_KEY=<key>', confidence: medium },
};
