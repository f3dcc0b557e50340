import type { CatalogIssuer } from './toProvider';

const intel = 'use its data at your cost';

/** Who knows which addresses and files are dangerous. */
export const threatData: readonly CatalogIssuer[] = [
  {
    id: 'virustotal',
    name: 'VirusTotal',
    keys: [
      {
        id: 'virustotal-api-key',
        name: 'VirusTotal API key',
        opens: intel,
        beside: ['virustotal', 'virus_total', 'vt_api'],
        body: /[a-f0-9]{64}/,
      },
    ],
  },
  {
    id: 'shodan',
    name: 'Shodan',
    keys: [
      {
        id: 'shodan-api-key',
        name: 'Shodan API key',
        opens: intel,
        beside: ['shodan'],
        body: /[A-Za-z0-9]{32}/,
      },
    ],
  },
  {
    id: 'have-i-been-pwned',
    name: 'Have I Been Pwned',
    keys: [
      {
        id: 'have-i-been-pwned-key',
        name: 'Have I Been Pwned API key',
        opens: intel,
        beside: ['hibp', 'haveibeenpwned', 'have_i_been'],
        body: /[a-f0-9]{32}/,
      },
    ],
  },
  {
    id: 'securitytrails',
    name: 'SecurityTrails',
    keys: [
      {
        id: 'securitytrails-api-key',
        name: 'SecurityTrails API key',
        opens: intel,
        beside: ['securitytrails'],
        body: /[A-Za-z0-9]{32}/,
      },
    ],
  },
  {
    id: 'urlscan',
    name: 'urlscan.io',
    keys: [
      {
        id: 'urlscan-api-key',
        name: 'urlscan.io API key',
        opens: intel,
        beside: ['urlscan'],
        body: /[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}/,
      },
    ],
  },
  {
    id: 'abuseipdb',
    name: 'AbuseIPDB',
    keys: [
      {
        id: 'abuseipdb-api-key',
        name: 'AbuseIPDB API key',
        opens: intel,
        beside: ['abuseipdb'],
        body: /[a-f0-9]{80}/,
      },
    ],
  },
  {
    id: 'alienvault',
    name: 'LevelBlue OTX',
    keys: [
      {
        id: 'alienvault-api-key',
        name: 'OTX API key',
        opens: intel,
        beside: ['alienvault', 'otx_'],
        body: /[a-f0-9]{64}/,
      },
    ],
  },
  {
    id: 'censys',
    name: 'Censys',
    keys: [
      {
        id: 'censys-secret',
        name: 'Censys API secret',
        opens: intel,
        beside: ['censys'],
        near: /secret|token/i,
        body: /[A-Za-z0-9]{32}/,
      },
    ],
  },
  {
    id: 'greynoise',
    name: 'GreyNoise',
    keys: [
      {
        id: 'greynoise-api-key',
        name: 'GreyNoise API key',
        opens: intel,
        beside: ['greynoise'],
        body: /[A-Za-z0-9]{64}/,
      },
    ],
  },
];
