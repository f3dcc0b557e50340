import type { CatalogIssuer } from './toProvider';

const opens = 'create and delete servers at your cost';

/** Houses for servers, smaller than the clouds. */
export const servers: readonly CatalogIssuer[] = [
  {
    id: 'ibm-cloud',
    name: 'IBM Cloud',
    envNames: ['IBMCLOUD_API_KEY'],
    keys: [
      {
        id: 'ibm-cloud-api-key',
        name: 'IBM Cloud API key',
        opens: 'manage your cloud at your cost',
        beside: ['ibm', 'bluemix'],
        near: /ibm[\w .-]{0,24}(?:key|pass|pwd|token|secret)/i,
        body: /[\w-]{44}/,
      },
      {
        id: 'ibm-object-storage-secret',
        name: 'IBM Cloud object storage secret',
        opens: 'read and change your files',
        beside: [
          'secret_access_key',
          'secret-access-key',
          'secretaccesskey',
          'ibm_cos',
          'cos_hmac',
        ],
        near: /secret/i,
        body: /[a-f0-9]{48}/,
      },
      {
        id: 'softlayer-api-key',
        name: 'SoftLayer API key',
        opens,
        beside: ['softlayer', 'sl_api', 'sl-api', 'sl_key', 'sl_token', 'sl_secret'],
        near: /(?:softlayer|sl[_-])[^\n]{0,80}(?:key|pass|pwd|token|secret|soap|rest)/i,
        body: /[a-z0-9]{64}/,
      },
    ],
  },
  {
    id: 'ovh',
    name: 'OVHcloud',
    envNames: ['OVH_APPLICATION_KEY', 'OVH_APPLICATION_SECRET', 'OVH_CONSUMER_KEY'],
    keys: [
      {
        id: 'ovh-application-key',
        name: 'OVHcloud application key',
        opens: 'use your account once the secret and the consumer key beside it are known too',
        beside: ['ovh'],
        near: /application[ _-]?key/i,
        body: /[\w-]{16}/,
        assess: ({ value }) => (/\d|[a-z][A-Z]/.test(value) ? 'medium' : undefined),
      },
      {
        id: 'ovh-application-secret',
        name: 'OVHcloud application secret',
        opens: 'use your account once the consumer key beside it is known too',
        beside: ['ovh', 'application_secret', 'applicationsecret'],
        near: /application[ _-]?secret/i,
        body: /[\w-]{32}/,
      },
      {
        id: 'ovh-consumer-key',
        name: 'OVHcloud consumer key',
        opens,
        beside: ['ovh'],
        near: /consumer[ _-]?key/i,
        body: /[\w-]{32}/,
      },
    ],
  },
  {
    id: 'civo',
    name: 'Civo',
    envNames: ['CIVO_TOKEN'],
    keys: [
      {
        id: 'civo-api-key',
        name: 'Civo API key',
        opens,
        beside: ['civo'],
        body: /[A-Za-z0-9]{50}/,
      },
    ],
  },
  {
    id: 'upcloud',
    name: 'UpCloud',
    envNames: ['UPCLOUD_TOKEN'],
    keys: [
      {
        id: 'upcloud-api-token',
        name: 'UpCloud API token',
        opens,
        prefix: 'ucat_',
        body: /[A-Z0-9]{26}/,
        exact: true,
      },
    ],
  },
  {
    id: 'infomaniak',
    name: 'Infomaniak',
    keys: [
      {
        id: 'infomaniak-api-token',
        name: 'Infomaniak API token',
        opens: 'manage your hosting, mail and files',
        beside: ['infomaniak'],
        body: /[\w-]{86}|[\w-]{68,74}/,
      },
    ],
  },
  {
    id: 'hetzner',
    name: 'Hetzner',
    envNames: ['HCLOUD_TOKEN'],
    keys: [
      {
        id: 'hetzner-api-token',
        name: 'Hetzner Cloud API token',
        opens,
        beside: ['hetzner', 'hcloud'],
        body: /[A-Za-z0-9]{64}/,
      },
    ],
  },
  {
    id: 'linode',
    name: 'Linode',
    envNames: ['LINODE_TOKEN'],
    keys: [
      {
        id: 'linode-api-token',
        name: 'Linode API token',
        opens,
        beside: ['linode'],
        body: /[a-f0-9]{64}/,
      },
    ],
  },
  {
    id: 'vultr',
    name: 'Vultr',
    envNames: ['VULTR_API_KEY'],
    keys: [
      {
        id: 'vultr-api-key',
        name: 'Vultr API key',
        opens,
        beside: ['vultr'],
        body: /[A-Z0-9]{36}/,
      },
    ],
  },
  {
    id: 'contabo',
    name: 'Contabo',
    keys: [
      {
        id: 'contabo-client-secret',
        name: 'Contabo client secret',
        opens,
        beside: ['contabo'],
        near: /secret/i,
        body: /[A-Za-z0-9]{32}/,
      },
    ],
  },
  {
    id: 'rackspace',
    name: 'Rackspace',
    keys: [
      {
        id: 'rackspace-api-key',
        name: 'Rackspace API key',
        opens,
        beside: ['rackspace'],
        body: /[a-f0-9]{32}/,
      },
    ],
  },
  {
    id: 'equinix-metal',
    name: 'Equinix Metal',
    envNames: ['METAL_AUTH_TOKEN'],
    keys: [
      {
        id: 'equinix-metal-token',
        name: 'Equinix Metal API token',
        opens,
        beside: ['equinix', 'metal_auth', 'packet_auth', 'packet_api'],
        body: /[A-Za-z0-9]{32}/,
      },
    ],
  },
];
