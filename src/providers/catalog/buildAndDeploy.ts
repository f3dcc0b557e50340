import { refuseWords } from './refuseWords';
import type { CatalogIssuer } from './toProvider';

export const buildAndDeploy: readonly CatalogIssuer[] = [
  {
    id: 'fly',
    name: 'Fly.io',
    envNames: ['FLY_API_TOKEN', 'FLY_ACCESS_TOKEN'],
    keys: [
      {
        id: 'fly-access-token',
        name: 'Fly.io access token',
        opens: 'change and deploy your apps',
        prefix: 'FlyV1 ',
        body: /[\w=,+/-]{100,2500}/,
      },
      {
        id: 'fly-macaroon',
        name: 'Fly.io token',
        opens: 'change and deploy your apps',
        prefix: ['fm1r_', 'fm1a_', 'fm2_'],
        body: /[A-Za-z0-9+/]{80,1200}={0,2}(?:,fm[12][ar]?_[A-Za-z0-9+/]{80,1200}={0,2}){0,3}/,
      },
      {
        id: 'fly-oauth-token',
        name: 'Fly.io personal token',
        opens: 'change and deploy your apps',
        prefix: 'fo1_',
        body: /[\w-]{43}/,
        exact: true,
      },
    ],
  },
  {
    id: 'render',
    name: 'Render',
    envNames: ['RENDER_API_KEY'],
    keys: [
      {
        id: 'render-api-key',
        name: 'Render API key',
        opens: 'change and deploy your services',
        prefix: 'rnd_',
        body: /[A-Za-z0-9]{28,32}/,
        shape: /^rnd_[A-Za-z0-9]{28}$/,
      },
      {
        id: 'render-deploy-hook',
        name: 'Render deploy hook',
        opens: 'deploy your service at any time',
        prefix: 'https://api.render.com/deploy/',
        body: /srv-[a-z0-9]{20}\?key=[\w-]{11}/,
        entropyBits: 0,
      },
    ],
  },
  {
    id: 'railway',
    name: 'Railway',
    envNames: ['RAILWAY_TOKEN', 'RAILWAY_API_TOKEN'],
    keys: [
      {
        id: 'railway-token',
        name: 'Railway token',
        opens: 'change and deploy your projects',
        beside: ['railway'],
        near: /railway[\s\S]{0,24}?(?:token|key|secret)/i,
        body: /[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}/,
      },
    ],
  },
  {
    id: 'scalingo',
    name: 'Scalingo',
    envNames: ['SCALINGO_API_TOKEN'],
    keys: [
      {
        id: 'scalingo-api-token',
        name: 'Scalingo API token',
        opens: 'change and deploy your apps',
        prefix: 'tk-us-',
        body: /[\w-]{48}/,
        exact: true,
      },
    ],
  },
  {
    id: 'deno-deploy',
    name: 'Deno Deploy',
    envNames: ['DENO_DEPLOY_TOKEN'],
    keys: [
      {
        id: 'deno-deploy-token',
        name: 'Deno Deploy token',
        opens: 'change and deploy your projects',
        prefix: ['ddp_', 'ddo_'],
        body: /[A-Za-z0-9]{36}/,
        exact: true,
      },
    ],
  },
  {
    id: 'val-town',
    name: 'Val Town',
    envNames: ['VALTOWN_TOKEN'],
    keys: [
      {
        id: 'val-town-token',
        name: 'Val Town token',
        opens: 'read, change and run your vals',
        prefix: 'vtwn_',
        body: /[\w-]{20,80}/,
        validate: refuseWords,
      },
    ],
  },
  {
    id: 'koyeb',
    name: 'Koyeb',
    envNames: ['KOYEB_TOKEN'],
    keys: [
      {
        id: 'koyeb-token',
        name: 'Koyeb token',
        opens: 'change and deploy your services',
        beside: ['koyeb'],
        body: /[a-z0-9]{64}/,
      },
    ],
  },
  {
    id: 'surge',
    name: 'Surge',
    envNames: ['SURGE_TOKEN'],
    keys: [
      {
        id: 'surge-token',
        name: 'Surge token',
        opens: 'replace your sites',
        beside: ['surge_token', 'surge.sh'],
        body: /[0-9a-f]{32}/,
      },
    ],
  },
  {
    id: 'platform-sh',
    name: 'Platform.sh',
    envNames: ['PLATFORMSH_CLI_TOKEN'],
    keys: [
      {
        id: 'platform-sh-token',
        name: 'Platform.sh API token',
        opens: 'change and deploy your projects',
        beside: ['platformsh', 'platform.sh', 'upsun'],
        body: /[\w-]{43}/,
      },
    ],
  },
  {
    id: 'pantheon',
    name: 'Pantheon',
    envNames: ['PANTHEON_MACHINE_TOKEN'],
    keys: [
      {
        id: 'pantheon-machine-token',
        name: 'Pantheon machine token',
        opens: 'change and deploy your sites',
        beside: ['pantheon', 'terminus'],
        near: /token|secret|key/i,
        body: /[\w-]{43}|[\w-]{51}/,
      },
    ],
  },
  {
    id: 'argocd',
    name: 'Argo CD',
    envNames: ['ARGOCD_AUTH_TOKEN'],
    keys: [
      {
        id: 'argocd-token',
        name: 'Argo CD token',
        opens: 'change what runs in your clusters',
        prefix: 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJhcmdvY2Qi',
        body: /[\w-]{20,600}\.[\w-]{43}/,
        exact: true,
      },
    ],
  },
];
