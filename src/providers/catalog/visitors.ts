import type { CatalogIssuer } from './toProvider';

/** Addresses and visitors, found by their numbers. */
export const visitors: readonly CatalogIssuer[] = [
  {
    id: 'positionstack',
    name: 'Positionstack',
    keys: [
      {
        id: 'positionstack-access-key',
        name: 'Positionstack access key',
        opens: 'use your quota',
        beside: ['positionstack'],
        body: /[0-9a-f]{32}/,
      },
    ],
  },
  {
    id: 'ipstack',
    name: 'ipstack',
    keys: [
      {
        id: 'ipstack-access-key',
        name: 'ipstack access key',
        opens: 'use your quota',
        beside: ['ipstack', 'ipapi_', 'ipapi.com'],
        body: /[0-9a-f]{32}/,
      },
    ],
  },
  {
    id: 'ipgeolocation',
    name: 'ipgeolocation',
    keys: [
      {
        id: 'ipgeolocation-api-key',
        name: 'ipgeolocation API key',
        opens: 'use your quota',
        beside: ['ipgeolocation', 'ip_geolocation'],
        body: /[0-9a-f]{32}/,
      },
    ],
  },
  {
    id: 'ipinfo',
    name: 'IPinfo',
    envNames: ['IPINFO_TOKEN'],
    keys: [
      {
        id: 'ipinfo-token',
        name: 'IPinfo token',
        opens: 'use your quota',
        beside: ['ipinfo'],
        body: /[0-9a-f]{14}/,
        entropyBits: 56,
      },
    ],
  },
  {
    id: 'maxmind',
    name: 'MaxMind',
    envNames: ['MAXMIND_LICENSE_KEY', 'GEOIP_LICENSE_KEY'],
    keys: [
      {
        id: 'maxmind-license-key',
        name: 'MaxMind license key',
        opens: 'use your quota',
        beside: ['maxmind', 'geoip', 'geolite', 'license_key', 'licensekey'],
        near: /licen[cs]e|key|token|secret/i,
        body: /[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk/,
      },
    ],
  },
];
