import type { KeyTemplate } from './keyTemplate';

const high = 'high';
const medium = 'medium';

export const buildAndDeploy: Readonly<Record<string, KeyTemplate>> = {
  'fly-access-token': {
    key: 'FlyV1 fm2_lJPE{base64:160}',
    confidence: medium,
    nearMiss: 'FlyV1 {base64:99}',
  },
  'fly-macaroon': { key: 'fm2_lJPE{base64:160}', confidence: medium, nearMiss: 'fm2_{base64:79}' },
  'fly-oauth-token': { key: 'fo1_{base64url:43}', confidence: high },
  'render-api-key': { key: 'rnd_{base62:28}', confidence: high },
  'render-deploy-hook': {
    key: 'https://api.render.com/deploy/srv-{base36:20}?key={base62:11}',
    confidence: medium,
  },
  'railway-token': {
    key: '{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}',
    around: 'RAILWAY_TOKEN=<key>',
    confidence: medium,
  },
  'scalingo-api-token': { key: 'tk-us-{base64url:48}', confidence: high },
  'deno-deploy-token': { key: 'ddp_{base62:36}', confidence: high },
  'val-town-token': { key: 'vtwn_{base62:30}', confidence: medium, nearMiss: 'vtwn_{base62:19}' },
  'koyeb-token': { key: '{base36:64}', around: 'KOYEB_TOKEN=<key>', confidence: medium },
  'surge-token': { key: '{hex:32}', around: 'SURGE_TOKEN=<key>', confidence: medium },
  'platform-sh-token': {
    key: '{base62:43}',
    around: 'PLATFORMSH_CLI_TOKEN=<key>',
    confidence: medium,
  },
  'pantheon-machine-token': {
    key: '{base62:51}',
    around: 'TERMINUS_MACHINE_TOKEN=<key>',
    confidence: medium,
  },
  'argocd-token': {
    key: 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJhcmdvY2Qi{base62:120}.{base64url:43}',
    confidence: high,
  },
  'vercel-integration-token': { key: 'vci_{base62:56}', confidence: high },
  'vercel-app-access-token': { key: 'vca_{base62:56}', confidence: high },
  'vercel-app-refresh-token': { key: 'vcr_{base62:56}', confidence: high },
  'vercel-blob-token': { key: 'vercel_blob_rw_{base62:16}_{base62:30}', confidence: high },
  'vercel-legacy-token': { key: '{base62:24}', around: 'VERCEL_TOKEN=<key>', confidence: medium },
  'vercel-deploy-hook': {
    key: 'https://api.vercel.com/v1/integrations/deploy/prj_{base62:28}/{base62:10}',
    confidence: medium,
    nearMiss: 'https://api.vercel.com/v1/integrations/deploy/prj_{base62:28}',
  },
  'netlify-legacy-token': {
    key: '{base62:46}',
    around: 'NETLIFY_AUTH_TOKEN=<key>',
    confidence: medium,
    nearMiss: '{base62:42}',
  },
  'netlify-build-hook': { key: 'https://api.netlify.com/build_hooks/{hex:24}', confidence: medium },
  'heroku-uuid-key': { key: 'HRKU-{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}', confidence: high },
  'heroku-legacy-key': {
    key: '{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}',
    around: 'HEROKU_API_KEY=<key>',
    confidence: medium,
  },
};
