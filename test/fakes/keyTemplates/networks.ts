import type { KeyTemplate } from './keyTemplate';

const high = 'high';
const medium = 'medium';

export const networks: Readonly<Record<string, KeyTemplate>> = {
  'tailscale-api-key': {
    key: 'tskey-api-{base62:12}CNTRL-{base62:32}',
    confidence: high,
    nearMiss: 'tskey-api-{base62:12}CNTRL-{base62:10}',
  },
  'tailscale-auth-key': {
    key: 'tskey-auth-{base62:12}CNTRL-{base62:32}',
    confidence: high,
    nearMiss: 'tskey-auth-{base62:12}CNTRL-{base62:10}',
  },
  'tailscale-client-secret': {
    key: 'tskey-client-{base62:12}CNTRL-{base62:32}',
    confidence: high,
    nearMiss: 'tskey-client-{base62:12}CNTRL-{base62:10}',
  },
  'tailscale-legacy-key': {
    key: 'tskey-{base62:16}-{base62:24}',
    confidence: medium,
    nearMiss: 'tskey-{base62:16}-{base62:10}',
  },
  'zerotier-token': { key: '{base62:32}', around: 'ZEROTIER_API_TOKEN=<key>', confidence: medium },
  'ngrok-token': {
    key: '2{base62:26}_{base62:21}',
    around: 'NGROK_AUTHTOKEN=<key>',
    confidence: medium,
    nearMiss: '2{base62:26}_{base62:15}',
  },
  'cisco-meraki-api-key': {
    key: '{hex:40}',
    around: 'MERAKI_DASHBOARD_API_KEY=<key>',
    confidence: medium,
  },
  'nordvpn-token': { key: '{hex:64}', around: 'NORDVPN_TOKEN=<key>', confidence: medium },
  'twingate-api-key': {
    key: '{base64url:88}',
    around: 'TWINGATE_API_TOKEN=<key>',
    confidence: medium,
    nearMiss: '{base64url:40}',
  },
  'netbird-token': { key: 'nbp_{base62:36}', confidence: high },
  'netbird-setup-key': {
    key: '{upperHex:8}-{upperHex:4}-{upperHex:4}-{upperHex:4}-{upperHex:12}',
    around: 'NB_SETUP_KEY=<key>',
    confidence: medium,
  },
  'defined-networking-token': { key: 'dnkey-{upper36:26}-{upper36:52}', confidence: high },
  'zscaler-client-secret': {
    key: '{base62:32}',
    around: 'ZPA_CLIENT_SECRET=<key>',
    confidence: medium,
  },
};
