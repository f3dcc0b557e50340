import { refuseUnmixed } from '../../detect/mixedText';
import type { CatalogIssuer } from './toProvider';

const secrets = 'read the secrets that are kept there';

/** Where secrets are kept. */
export const vaults: readonly CatalogIssuer[] = [
  {
    id: 'one-password',
    name: '1Password',
    envNames: ['OP_SERVICE_ACCOUNT_TOKEN'],
    keys: [
      {
        id: 'onepassword-service-account',
        name: '1Password service account token',
        opens: secrets,
        prefix: 'ops_eyJ',
        body: /[A-Za-z0-9+/]{250,2000}={0,3}/,
        shape: /^ops_eyJ/,
      },
      {
        id: 'onepassword-secret-key',
        name: '1Password secret key',
        opens: 'open your vaults once your password is known too',
        prefix: 'A3-',
        body: /[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}/,
        exact: true,
      },
    ],
  },
  {
    id: 'vault',
    name: 'HashiCorp Vault',
    envNames: ['VAULT_TOKEN'],
    keys: [
      {
        id: 'vault-service-token',
        name: 'Vault service token',
        opens: secrets,
        prefix: 'hvs.',
        body: /[\w-]{24,300}/,
        validate: refuseShortName,
        shape: /^hvs\.(?:CAES)?[\w-]{80,300}$/,
      },
      {
        id: 'vault-batch-token',
        name: 'Vault batch token',
        opens: secrets,
        prefix: 'hvb.',
        body: /[\w-]{24,400}/,
        validate: refuseShortName,
        shape: /^hvb\.[\w-]{130,400}$/,
      },
      {
        id: 'vault-recovery-token',
        name: 'Vault recovery token',
        opens: 'rebuild your vault',
        prefix: 'hvr.',
        body: /[\w-]{24,300}/,
        validate: refuseShortName,
      },
      {
        id: 'vault-legacy-token',
        name: 'Vault token (legacy)',
        opens: secrets,
        beside: ['vault'],
        near: /token/i,
        body: /[sbr]\.(?:[A-Za-z0-9]{24,26}|[\w-]{80,300})/,
      },
      {
        id: 'vault-unseal-key',
        name: 'Vault unseal key',
        opens: 'open your vault together with the other parts',
        beside: ['unseal'],
        near: /unseal/i,
        body: /[A-Za-z0-9+/]{44}|[A-Za-z0-9+/]{43}=|[a-f0-9]{66}/,
      },
    ],
  },
  {
    id: 'doppler',
    name: 'Doppler',
    envNames: ['DOPPLER_TOKEN'],
    keys: [
      {
        id: 'doppler-personal-token',
        name: 'Doppler personal token',
        opens: secrets,
        prefix: 'dp.pt.',
        body: /[A-Za-z0-9]{40,44}/,
        exact: true,
      },
      {
        id: 'doppler-service-token',
        name: 'Doppler service token',
        opens: secrets,
        prefix: 'dp.st.',
        body: /(?:[a-z0-9_-]{2,35}\.)?[A-Za-z0-9]{40,44}/,
        exact: true,
      },
      {
        id: 'doppler-service-account-token',
        name: 'Doppler service account token',
        opens: secrets,
        prefix: 'dp.sa.',
        body: /[A-Za-z0-9]{40,44}/,
        exact: true,
      },
      {
        id: 'doppler-cli-token',
        name: 'Doppler command line token',
        opens: secrets,
        prefix: 'dp.ct.',
        body: /[A-Za-z0-9]{40,44}/,
        exact: true,
      },
      {
        id: 'doppler-scim-token',
        name: 'Doppler SCIM token',
        opens: 'add and remove people of your company',
        prefix: 'dp.scim.',
        body: /[A-Za-z0-9]{40,44}/,
        exact: true,
      },
      {
        id: 'doppler-audit-token',
        name: 'Doppler audit token',
        opens: 'read who did what',
        prefix: 'dp.audit.',
        body: /[A-Za-z0-9]{40,44}/,
        exact: true,
      },
    ],
  },
  {
    id: 'infisical',
    name: 'Infisical',
    envNames: ['INFISICAL_TOKEN'],
    keys: [
      {
        id: 'infisical-service-token',
        name: 'Infisical service token',
        opens: secrets,
        beside: ['infisical'],
        body: /st\.[a-f0-9]{24}\.[a-f0-9]{32}\.[a-f0-9]{32}|st\.[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}\.[a-f0-9]{32}\.[a-f0-9]{32}/,
      },
      {
        id: 'infisical-client-secret',
        name: 'Infisical client secret',
        opens: secrets,
        beside: ['infisical'],
        near: /secret/i,
        body: /[a-f0-9]{64}/,
      },
    ],
  },
  {
    id: 'akeyless',
    name: 'Akeyless',
    keys: [
      {
        id: 'akeyless-access-key',
        name: 'Akeyless access key',
        opens: secrets,
        beside: ['akeyless'],
        body: /[A-Za-z0-9+/]{43}=/,
      },
    ],
  },
  {
    id: 'bitwarden',
    name: 'Bitwarden',
    envNames: ['BWS_ACCESS_TOKEN'],
    keys: [
      {
        id: 'bitwarden-machine-token',
        name: 'Bitwarden machine account token',
        opens: secrets,
        beside: ['bws_', 'bws_access', 'bitwarden'],
        body: /0\.[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}\.[A-Za-z0-9]{30}:[A-Za-z0-9+/]{22}==/,
      },
      {
        id: 'bitwarden-client-secret',
        name: 'Bitwarden client secret',
        opens: 'open your vault once your password is known too',
        beside: ['bw_client', 'bitwarden'],
        near: /secret/i,
        body: /[A-Za-z0-9]{30}/,
      },
    ],
  },
  {
    id: 'keeper',
    name: 'Keeper',
    keys: [
      {
        id: 'keeper-token',
        name: 'Keeper one-time token',
        opens: secrets,
        beside: ['keeper', 'ksm_'],
        near: /token/i,
        body: /(?:US|EU|AU|JP|CA|GOV_US):[\w-]{43}/,
      },
    ],
  },
];

/** A short key of one case may be a name in code. */
function refuseShortName(key: string): false | undefined {
  return key.length < 60 ? refuseUnmixed(key) : undefined;
}
