import { assessMixed } from '../../detect/mixedText';
import type { CatalogIssuer } from './toProvider';

const logs = 'read and send log lines of your account';
const errors = 'send made-up errors to your project';

/** Who collects errors and log lines. */
export const logging: readonly CatalogIssuer[] = [
  {
    id: 'rollbar',
    name: 'Rollbar',
    envNames: ['ROLLBAR_ACCESS_TOKEN'],
    keys: [
      {
        id: 'rollbar-token',
        name: 'Rollbar token',
        opens: errors,
        beside: ['rollbar'],
        body: /[a-f0-9]{32}(?:[a-f0-9]{64})?/,
      },
    ],
  },
  {
    id: 'bugsnag',
    name: 'Bugsnag',
    envNames: ['BUGSNAG_API_KEY'],
    keys: [
      {
        id: 'bugsnag-api-key',
        name: 'Bugsnag API key',
        opens: errors,
        beside: ['bugsnag'],
        body: /[a-f0-9]{32}/,
      },
    ],
  },
  {
    id: 'raygun',
    name: 'Raygun',
    envNames: ['RAYGUN_API_KEY'],
    keys: [
      {
        id: 'raygun-api-key',
        name: 'Raygun API key',
        opens: errors,
        beside: ['raygun'],
        body: /[A-Za-z0-9]{22}/,
      },
    ],
  },
  {
    id: 'airbrake',
    name: 'Airbrake',
    keys: [
      {
        id: 'airbrake-key',
        name: 'Airbrake project key',
        opens: errors,
        beside: ['airbrake'],
        body: /[a-f0-9]{32}/,
      },
    ],
  },
  {
    id: 'honeybadger',
    name: 'Honeybadger',
    envNames: ['HONEYBADGER_API_KEY'],
    keys: [
      {
        id: 'honeybadger-token',
        name: 'Honeybadger token',
        opens: errors,
        beside: ['honeybadger'],
        body: /hb[a-z]_[A-Za-z0-9]{36}|hb[a-z]_[A-Za-z0-9]{30}/,
        assess: assessMixed,
      },
    ],
  },
  {
    id: 'better-stack',
    name: 'Better Stack',
    envNames: ['LOGTAIL_SOURCE_TOKEN'],
    keys: [
      {
        id: 'better-stack-token',
        name: 'Better Stack token',
        opens: logs,
        beside: ['logtail', 'betterstack', 'better_stack', 'better stack', 'betteruptime'],
        near: /token|key/i,
        body: /[A-Za-z0-9]{24}/,
      },
    ],
  },
  {
    id: 'loggly',
    name: 'Loggly',
    keys: [
      {
        id: 'loggly-token',
        name: 'Loggly token',
        opens: logs,
        beside: ['loggly'],
        body: /[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}/,
      },
    ],
  },
  {
    id: 'papertrail',
    name: 'Papertrail',
    envNames: ['PAPERTRAIL_API_TOKEN'],
    keys: [
      {
        id: 'papertrail-api-token',
        name: 'Papertrail API token',
        opens: logs,
        beside: ['papertrail'],
        body: /[A-Za-z0-9]{20}/,
      },
    ],
  },
  {
    id: 'mezmo',
    name: 'Mezmo',
    keys: [
      {
        id: 'mezmo-key',
        name: 'Mezmo key',
        opens: logs,
        beside: ['logdna', 'mezmo'],
        body: /[a-f0-9]{32}/,
      },
    ],
  },
  {
    id: 'logz-io',
    name: 'Logz.io',
    keys: [
      {
        id: 'logz-io-token',
        name: 'Logz.io token',
        opens: logs,
        beside: ['logzio', 'logz.io', 'logz_io'],
        near: /token|key/i,
        body: /[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}|[A-Za-z]{32}/,
        assess: () => 'medium',
      },
    ],
  },
  {
    id: 'sematext',
    name: 'Sematext',
    keys: [
      {
        id: 'sematext-token',
        name: 'Sematext token',
        opens: logs,
        beside: ['sematext', 'spm_token', 'logsene'],
        body: /[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}/,
      },
    ],
  },
  {
    id: 'solarwinds',
    name: 'SolarWinds',
    keys: [
      {
        id: 'solarwinds-token',
        name: 'SolarWinds service key',
        opens: logs,
        beside: ['solarwinds', 'appoptics', 'sw_apm', 'librato'],
        near: /token|key/i,
        body: /[\w-]{71}|[a-f0-9]{64}/,
      },
    ],
  },
  {
    id: 'sidekiq',
    name: 'Sidekiq',
    keys: [
      {
        id: 'sidekiq-credentials',
        name: 'Sidekiq Pro credentials',
        opens: 'download the software that you pay for',
        beside: ['contribsys', 'sidekiq'],
        near: /contribsys|sidekiq/i,
        body: /[a-f0-9]{8}:[a-f0-9]{8}/,
      },
    ],
  },
  {
    id: 'signoz',
    name: 'SigNoz',
    keys: [
      {
        id: 'signoz-key',
        name: 'SigNoz key',
        opens: logs,
        beside: ['signoz'],
        body: /[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}|[A-Za-z0-9+/]{43}=/,
        assess: () => 'medium',
      },
    ],
  },
];
