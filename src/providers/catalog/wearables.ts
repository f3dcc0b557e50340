import type { CatalogIssuer } from './toProvider';

/** Watches, rings and what looks after many devices. */
export const wearables: readonly CatalogIssuer[] = [
  {
    id: 'strava',
    name: 'Strava',
    envNames: ['STRAVA_CLIENT_SECRET', 'STRAVA_ACCESS_TOKEN'],
    keys: [
      {
        id: 'strava-token',
        name: 'Strava token or client secret',
        opens: 'read where you have been',
        beside: ['strava'],
        body: /[0-9a-f]{40}/,
      },
    ],
  },
  {
    id: 'fitbit',
    name: 'Fitbit',
    envNames: ['FITBIT_CLIENT_SECRET'],
    keys: [
      {
        id: 'fitbit-client-secret',
        name: 'Fitbit client secret',
        opens: 'act as your app at Fitbit',
        beside: ['fitbit'],
        body: /[0-9a-f]{32}/,
      },
    ],
  },
  {
    id: 'oura',
    name: 'Oura',
    envNames: ['OURA_ACCESS_TOKEN'],
    keys: [
      {
        id: 'oura-access-token',
        name: 'Oura access token',
        opens: 'read your health data',
        beside: ['oura_', 'ouraring', 'ouratoken', 'ouraaccess', 'oura-', 'oura.', '"oura"'],
        body: /(?=[A-Z]{0,31}\d)[A-Z0-9]{32}/,
      },
    ],
  },
  {
    id: 'withings',
    name: 'Withings',
    keys: [
      {
        id: 'withings-client-secret',
        name: 'Withings client secret',
        opens: 'act as your app at Withings',
        beside: ['withings'],
        near: /secret|key/i,
        body: /[0-9a-f]{64}/,
      },
    ],
  },
  {
    id: 'balena',
    name: 'balena',
    envNames: ['BALENA_API_KEY', 'BALENA_API_TOKEN'],
    keys: [
      {
        id: 'balena-api-key',
        name: 'balena API key',
        opens: 'manage your devices',
        beside: ['balena', 'resin_api'],
        body: /[A-Za-z0-9]{32}/,
      },
    ],
  },
  {
    id: 'losant',
    name: 'Losant',
    keys: [
      {
        id: 'losant-access-secret',
        name: 'Losant access secret',
        opens: 'send data as your device',
        beside: ['losant'],
        near: /secret/i,
        body: /[0-9a-f]{64}/,
      },
    ],
  },
  {
    id: 'memfault',
    name: 'Memfault',
    keys: [
      {
        id: 'memfault-project-key',
        name: 'Memfault project key',
        opens: 'send data as your devices',
        beside: ['memfault'],
        body: /[A-Za-z0-9]{32}/,
      },
    ],
  },
];
