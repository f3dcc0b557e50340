import type { KeyTemplate } from './keyTemplate';

const high = 'high';
const medium = 'medium';

export const vaults: Readonly<Record<string, KeyTemplate>> = {
  'onepassword-service-account': {
    key: 'ops_eyJ{base64:600}',
    confidence: high,
    nearMiss: 'ops_eyJ{base64:200}',
  },
  'onepassword-secret-key': {
    key: 'A3-{upper36:6}-{upper36:6}-{upper36:5}-{upper36:5}-{upper36:5}-{upper36:5}',
    confidence: high,
  },
  'vault-service-token': {
    key: 'hvs.{base64url:95}',
    confidence: high,
    nearMiss: 'hvs.{base64url:15}',
  },
  'vault-batch-token': {
    key: 'hvb.{base64url:158}',
    confidence: high,
    nearMiss: 'hvb.{base64url:15}',
  },
  'vault-recovery-token': {
    key: 'hvr.{base64url:60}',
    confidence: medium,
    nearMiss: 'hvr.{base64url:15}',
  },
  'vault-legacy-token': {
    key: 's.{base62:24}',
    around: 'VAULT_TOKEN="<key>"',
    confidence: medium,
    nearMiss: 's.{base62:20}',
  },
  'vault-unseal-key': { key: '{base64:44}', around: 'Unseal Key 1: <key>', confidence: medium },
  'doppler-personal-token': {
    key: 'dp.pt.{base62:43}',
    confidence: high,
    nearMiss: 'dp.pt.{base62:38}',
  },
  'doppler-service-token': {
    key: 'dp.st.prd.{base62:43}',
    confidence: high,
    nearMiss: 'dp.st.{base62:38}',
  },
  'doppler-service-account-token': {
    key: 'dp.sa.{base62:43}',
    confidence: high,
    nearMiss: 'dp.sa.{base62:38}',
  },
  'doppler-cli-token': {
    key: 'dp.ct.{base62:43}',
    confidence: high,
    nearMiss: 'dp.ct.{base62:38}',
  },
  'doppler-scim-token': {
    key: 'dp.scim.{base62:43}',
    confidence: high,
    nearMiss: 'dp.scim.{base62:38}',
  },
  'doppler-audit-token': {
    key: 'dp.audit.{base62:43}',
    confidence: high,
    nearMiss: 'dp.audit.{base62:38}',
  },
  'infisical-service-token': {
    key: 'st.{hex:24}.{hex:32}.{hex:32}',
    around: 'INFISICAL_TOKEN=<key>',
    confidence: medium,
  },
  'infisical-client-secret': {
    key: '{hex:64}',
    around: 'INFISICAL_CLIENT_SECRET=<key>',
    confidence: medium,
  },
  'akeyless-access-key': {
    key: '{base64:43}=',
    around: 'AKEYLESS_ACCESS_KEY="<key>"',
    confidence: medium,
  },
  'bitwarden-machine-token': {
    key: '0.{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}.{base62:30}:{base64:22}==',
    around: 'BWS_ACCESS_TOKEN=<key>',
    confidence: medium,
  },
  'bitwarden-client-secret': {
    key: '{base62:30}',
    around: 'BW_CLIENTSECRET=<key>',
    confidence: medium,
  },
  'keeper-token': { key: 'US:{base64url:43}', around: 'KSM_TOKEN=<key>', confidence: medium },
};
