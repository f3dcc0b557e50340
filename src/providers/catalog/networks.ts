import { refuseUnmixed } from '../../detect/mixedText';
import type { CatalogIssuer } from './toProvider';

const join = 'join your network with a machine of theirs';
const change = 'read and change your network';

export const networks: readonly CatalogIssuer[] = [
  {
    id: 'tailscale',
    name: 'Tailscale',
    envNames: ['TS_AUTHKEY', 'TAILSCALE_API_KEY'],
    keys: [
      {
        id: 'tailscale-api-key',
        name: 'Tailscale API key',
        opens: change,
        prefix: 'tskey-api-',
        body: /[A-Za-z0-9]{8,20}(?:CNTRL)?-[A-Za-z0-9]{16,48}/,
        shape: /^tskey-api-/,
      },
      {
        id: 'tailscale-auth-key',
        name: 'Tailscale auth key',
        opens: join,
        prefix: 'tskey-auth-',
        body: /[A-Za-z0-9]{8,20}(?:CNTRL)?-[A-Za-z0-9]{16,48}/,
        shape: /^tskey-auth-/,
      },
      {
        id: 'tailscale-client-secret',
        name: 'Tailscale client secret',
        opens: change,
        prefix: ['tskey-client-', 'tskey-scim-', 'tskey-webhook-'],
        body: /[A-Za-z0-9]{8,20}(?:CNTRL)?-[A-Za-z0-9]{16,48}/,
        shape: /^tskey-/,
      },
      {
        id: 'tailscale-legacy-key',
        name: 'Tailscale key (legacy)',
        opens: change,
        prefix: 'tskey-',
        body: /(?:[a-z]{2,12}-)?[A-Za-z0-9]{12,32}(?:CNTRL)?-[A-Za-z0-9]{16,48}/,
        validate: refuseUnmixed,
      },
    ],
  },
  {
    id: 'zerotier',
    name: 'ZeroTier',
    keys: [
      {
        id: 'zerotier-token',
        name: 'ZeroTier API token',
        opens: change,
        beside: ['zerotier'],
        body: /[A-Za-z0-9]{32}/,
      },
    ],
  },
  {
    id: 'ngrok',
    name: 'ngrok',
    envNames: ['NGROK_AUTHTOKEN', 'NGROK_API_KEY'],
    keys: [
      {
        id: 'ngrok-token',
        name: 'ngrok token',
        opens: 'open tunnels in your name',
        beside: ['ngrok', 'authtoken'],
        near: /ngrok|authtoken/i,
        body: /[A-Za-z0-9]{27}_[A-Za-z0-9]{19,22}/,
      },
    ],
  },
  {
    id: 'cisco-meraki',
    name: 'Cisco Meraki',
    envNames: ['MERAKI_DASHBOARD_API_KEY'],
    keys: [
      {
        id: 'cisco-meraki-api-key',
        name: 'Cisco Meraki API key',
        opens: change,
        beside: ['meraki'],
        body: /[a-f0-9]{40}/,
      },
    ],
  },
  {
    id: 'nordvpn',
    name: 'NordVPN',
    keys: [
      {
        id: 'nordvpn-token',
        name: 'NordVPN access token',
        opens: 'use your account',
        beside: ['nordvpn'],
        body: /[a-f0-9]{64}/,
      },
    ],
  },
  {
    id: 'twingate',
    name: 'Twingate',
    keys: [
      {
        id: 'twingate-api-key',
        name: 'Twingate API key',
        opens: change,
        beside: ['twingate'],
        body: /[\w-]{88}|[\w-]{107}/,
      },
    ],
  },
  {
    id: 'netbird',
    name: 'NetBird',
    keys: [
      {
        id: 'netbird-token',
        name: 'NetBird token',
        opens: change,
        prefix: 'nbp_',
        body: /[A-Za-z0-9]{36}/,
        exact: true,
      },
      {
        id: 'netbird-setup-key',
        name: 'NetBird setup key',
        opens: join,
        beside: ['netbird', 'nb_setup'],
        body: /[A-F0-9]{8}-[A-F0-9]{4}-[A-F0-9]{4}-[A-F0-9]{4}-[A-F0-9]{12}/,
      },
    ],
  },
  {
    id: 'defined-networking',
    name: 'Defined Networking',
    envNames: ['DN_API_KEY'],
    keys: [
      {
        id: 'defined-networking-token',
        name: 'Defined Networking token',
        opens: change,
        prefix: 'dnkey-',
        body: /[A-Za-z0-9_=-]{26}-[A-Za-z0-9_=-]{52}/,
        exact: true,
      },
    ],
  },
  {
    id: 'zscaler',
    name: 'Zscaler',
    keys: [
      {
        id: 'zscaler-client-secret',
        name: 'Zscaler client secret',
        opens: change,
        beside: ['zscaler', 'zpa_'],
        near: /secret/i,
        body: /[A-Za-z0-9+/]{43}=|[A-Za-z0-9]{32}/,
      },
    ],
  },
];
