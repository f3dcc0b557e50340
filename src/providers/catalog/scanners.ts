import { refuseUnmixed } from '../../detect/mixedText';
import type { CatalogIssuer } from './toProvider';

const reports = 'read where your code can be broken into';

/** More issuers that guard code and machines. */
export const scanners: readonly CatalogIssuer[] = [
  {
    id: 'semgrep',
    name: 'Semgrep',
    envNames: ['SEMGREP_APP_TOKEN'],
    keys: [
      {
        id: 'semgrep-token',
        name: 'Semgrep token',
        opens: reports,
        beside: ['semgrep'],
        body: /[a-f0-9]{64}/,
      },
    ],
  },
  {
    id: 'socket',
    name: 'Socket',
    keys: [
      {
        id: 'socket-api-token',
        name: 'Socket API token',
        opens: reports,
        prefix: 'sktsec_',
        body: /[\w-]{30,80}/,
        validate: refuseUnmixed,
      },
    ],
  },
  {
    id: 'dependency-track',
    name: 'Dependency-Track',
    keys: [
      {
        id: 'dependency-track-key',
        name: 'Dependency-Track API key',
        opens: reports,
        prefix: 'odt_',
        body: /[A-Za-z0-9]{8}_[A-Za-z0-9]{32}|[A-Za-z0-9]{36}|[A-Za-z0-9]{32}/,
        exact: true,
      },
    ],
  },
  {
    id: 'phylum',
    name: 'Phylum',
    keys: [
      {
        id: 'phylum-token',
        name: 'Phylum token',
        opens: reports,
        prefix: 'ph0_',
        body: /[\w-]{43}/,
        exact: true,
      },
    ],
  },
  {
    id: 'arcjet',
    name: 'Arcjet',
    envNames: ['ARCJET_KEY'],
    keys: [
      {
        id: 'arcjet-key',
        name: 'Arcjet key',
        opens: 'read and change how your site is guarded',
        prefix: 'ajkey_',
        body: /[a-z0-9]{26}/,
        exact: true,
      },
    ],
  },
  {
    id: 'fossa',
    name: 'FOSSA',
    envNames: ['FOSSA_API_KEY'],
    keys: [
      {
        id: 'fossa-api-key',
        name: 'FOSSA API key',
        opens: reports,
        beside: ['fossa'],
        body: /[a-f0-9]{32}/,
      },
    ],
  },
  {
    id: 'wpscan',
    name: 'WPScan',
    keys: [
      {
        id: 'wpscan-api-token',
        name: 'WPScan API token',
        opens: 'use its data at your cost',
        beside: ['wpscan'],
        body: /[A-Za-z0-9]{43}/,
      },
    ],
  },
  {
    id: 'tenable',
    name: 'Tenable',
    keys: [
      {
        id: 'tenable-key',
        name: 'Tenable key',
        opens: reports,
        beside: ['tenable', 'nessus'],
        body: /[a-f0-9]{64}/,
      },
    ],
  },
  {
    id: 'rapid7',
    name: 'Rapid7',
    keys: [
      {
        id: 'rapid7-api-key',
        name: 'Rapid7 API key',
        opens: reports,
        beside: ['rapid7', 'insightvm', 'insightappsec'],
        body: /[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}/,
      },
    ],
  },
  {
    id: 'crowdstrike',
    name: 'CrowdStrike',
    keys: [
      {
        id: 'crowdstrike-client-secret',
        name: 'CrowdStrike client secret',
        opens: 'read and change how your machines are guarded',
        beside: ['crowdstrike', 'falcon'],
        near: /secret/i,
        body: /[A-Za-z0-9]{40}/,
      },
    ],
  },
  {
    id: 'sentinelone',
    name: 'SentinelOne',
    keys: [
      {
        id: 'sentinelone-token',
        name: 'SentinelOne API token',
        opens: 'read and change how your machines are guarded',
        beside: ['sentinelone', 's1_api'],
        body: /[A-Za-z0-9]{80}/,
      },
    ],
  },
  {
    id: 'wiz',
    name: 'Wiz',
    keys: [
      {
        id: 'wiz-client-secret',
        name: 'Wiz client secret',
        opens: reports,
        beside: ['wiz_', 'wiz-', 'wiz_client'],
        near: /secret/i,
        body: /[A-Za-z0-9]{64}/,
      },
    ],
  },
  {
    id: 'lacework',
    name: 'Lacework',
    keys: [
      {
        id: 'lacework-api-secret',
        name: 'Lacework API secret',
        opens: reports,
        beside: ['lacework', 'lw_api'],
        near: /secret/i,
        body: /_[a-f0-9]{32}/,
      },
    ],
  },
  {
    id: 'hackerone',
    name: 'HackerOne',
    keys: [
      {
        id: 'hackerone-api-token',
        name: 'HackerOne API token',
        opens: 'read your reports',
        beside: ['hackerone'],
        body: /[A-Za-z0-9+/]{43}=/,
      },
    ],
  },
  {
    id: 'truenas',
    name: 'TrueNAS',
    keys: [
      {
        id: 'truenas-api-key',
        name: 'TrueNAS API key',
        opens: 'read and change your files',
        beside: ['truenas', 'login_with_api_key', 'authorization'],
        near: /truenas|key|bearer/i,
        body: /\d{1,4}-[A-Za-z0-9]{64}/,
      },
    ],
  },
  {
    id: 'cloudmersive',
    name: 'Cloudmersive',
    keys: [
      {
        id: 'cloudmersive-api-key',
        name: 'Cloudmersive API key',
        opens: 'use its checks at your cost',
        beside: ['cloudmersive'],
        body: /[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}/,
      },
    ],
  },
];
