import type { KeyTemplate } from './keyTemplate';

const high = 'high';
const medium = 'medium';

export const servers: Readonly<Record<string, KeyTemplate>> = {
  'ibm-cloud-api-key': {
    key: '{base64url:44}',
    around: 'IBMCLOUD_API_KEY="<key>"',
    confidence: medium,
  },
  'ibm-object-storage-secret': {
    key: '{hex:48}',
    around: '"cos_hmac_keys": { "secret_access_key": "<key>" }',
    confidence: medium,
  },
  'softlayer-api-key': {
    key: '{hex:64}',
    around: 'softlayer_api_key = "<key>"',
    confidence: medium,
  },
  'ovh-application-key': {
    key: '{base62:16}',
    around: 'ovh_application_key = "<key>"',
    confidence: medium,
  },
  'ovh-application-secret': {
    key: '{base62:32}',
    around: 'ovh_application_secret = "<key>"',
    confidence: medium,
  },
  'ovh-consumer-key': {
    key: '{base62:32}',
    around: 'OVH_CONSUMER_KEY=<key>',
    confidence: medium,
  },
  'civo-api-key': { key: '{base62:50}', around: 'CIVO_API_KEY=<key>', confidence: medium },
  'upcloud-api-token': { key: 'ucat_{upper36:26}', confidence: high },
  'infomaniak-api-token': {
    key: '{base64url:86}',
    around: 'infomaniak_token = "<key>"',
    confidence: medium,
  },
  'hetzner-api-token': { key: '{base62:64}', around: 'HCLOUD_TOKEN=<key>', confidence: medium },
  'linode-api-token': { key: '{hex:64}', around: 'LINODE_TOKEN="<key>"', confidence: medium },
  'vultr-api-key': { key: '{upper36:36}', around: 'VULTR_API_KEY=<key>', confidence: medium },
  'contabo-client-secret': {
    key: '{base62:32}',
    around: 'CONTABO_CLIENT_SECRET=<key>',
    confidence: medium,
  },
  'rackspace-api-key': {
    key: '{hex:32}',
    around: 'rackspace_api_key: "<key>"',
    confidence: medium,
  },
  'equinix-metal-token': {
    key: '{base62:32}',
    around: 'METAL_AUTH_TOKEN=<key>',
    confidence: medium,
  },
};
