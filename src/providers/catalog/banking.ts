import { refuseUnmixed } from '../../detect/mixedText';
import type { CatalogIssuer } from './toProvider';

/** Company cards, bank accounts and what stands between them. */
export const banking: readonly CatalogIssuer[] = [
  {
    id: 'highnote',
    name: 'Highnote',
    keys: [
      {
        id: 'highnote-secret-key',
        name: 'Highnote secret key',
        opens: 'issue cards and move money in your name',
        prefix: ['sk_live_a2V5', 'rk_live_a2V5'],
        testPrefix: ['sk_test_a2V5', 'rk_test_a2V5'],
        body: /(?!XzAx)[A-Za-z0-9+/]{50,160}={0,2}/,
      },
    ],
  },
  {
    id: 'ramp',
    name: 'Ramp',
    envNames: ['RAMP_CLIENT_SECRET', 'RAMP_CLIENT_ID'],
    keys: [
      {
        id: 'ramp-client-secret',
        name: 'Ramp client secret',
        opens: 'read and change the spending of your company',
        prefix: 'ramp_sec_',
        body: /[A-Za-z0-9]{48}/,
        exact: true,
      },
      {
        id: 'ramp-client-id',
        name: 'Ramp client ID',
        opens: 'name your app, which needs its secret too',
        kind: 'public',
        prefix: 'ramp_id_',
        body: /[A-Za-z0-9]{40}/,
        exact: true,
      },
    ],
  },
  {
    id: 'rainforest-pay',
    name: 'Rainforest Pay',
    keys: [
      {
        id: 'rainforest-pay-api-key',
        name: 'Rainforest Pay API key',
        opens: 'take and refund payments in your name',
        prefix: 'apikey_',
        testPrefix: 'sbx_apikey_',
        body: /[0-9a-f]{64}/,
        exact: true,
      },
    ],
  },
  {
    id: 'mercury',
    name: 'Mercury',
    keys: [
      {
        id: 'mercury-api-token',
        name: 'Mercury API token',
        opens: 'read your bank account and send money',
        prefix: 'secret-token:mercury_production_',
        testPrefix: 'secret-token:mercury_sandbox_',
        body: /[a-z]{2,6}_[A-Za-z0-9]{20,80}_yrucrem/,
        exact: true,
      },
    ],
  },
  {
    id: 'wise',
    name: 'Wise',
    keys: [
      {
        id: 'wise-api-token',
        name: 'Wise API token',
        opens: 'read your account and send money',
        beside: ['transferwise', 'wise_api', 'wise_token', 'wiseapi', 'wisetoken', 'wise.com'],
        body: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
      },
    ],
  },
  {
    id: 'brex',
    name: 'Brex',
    envNames: ['BREX_API_KEY'],
    keys: [
      {
        id: 'brex-user-token',
        name: 'Brex user token',
        opens: 'read and change the spending of your company',
        prefix: 'bxt_',
        body: /[A-Za-z0-9]{36,48}/,
      },
    ],
  },
  {
    id: 'finicity',
    name: 'Finicity',
    keys: [
      {
        id: 'finicity-app-key',
        name: 'Finicity app key',
        opens: 'read the bank accounts of your customers, with its partner secret',
        beside: ['finicity'],
        body: /[0-9a-f]{32}/,
      },
      {
        id: 'finicity-partner-secret',
        name: 'Finicity partner secret',
        opens: 'read the bank accounts of your customers',
        beside: ['finicity'],
        body: /[A-Za-z0-9]{20}/,
      },
    ],
  },
  {
    id: 'proof',
    name: 'Proof',
    keys: [
      {
        id: 'proof-api-key',
        name: 'Proof API key',
        opens: 'read and notarize documents in your name',
        prefix: ['prf_', 'prf_cli_'],
        body: /[\w-]{36}/,
        exact: true,
        validate: refuseUnmixed,
      },
    ],
  },
];
