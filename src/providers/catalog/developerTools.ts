import { refuseUnmixed } from '../../detect/mixedText';
import type { CatalogIssuer } from './toProvider';

export const developerTools: readonly CatalogIssuer[] = [
  {
    id: 'postman',
    name: 'Postman',
    envNames: ['POSTMAN_API_KEY'],
    keys: [
      {
        id: 'postman-api-key',
        name: 'Postman API key',
        opens: 'read your collections and what they hold',
        prefix: 'PMAK-',
        body: /[0-9a-f]{24}-[0-9a-f]{34}/,
        exact: true,
      },
    ],
  },
  {
    id: 'postman-collection',
    name: 'Postman collections',
    keys: [
      {
        id: 'postman-collection-key',
        name: 'Postman collection access key',
        opens: 'read that collection',
        prefix: 'PMAT-',
        body: /[A-Z0-9]{26}/,
        exact: true,
      },
    ],
  },
  {
    id: 'readme',
    name: 'ReadMe',
    envNames: ['README_API_KEY'],
    keys: [
      {
        id: 'readme-api-key',
        name: 'ReadMe API key',
        opens: 'change your documentation',
        prefix: 'rdme_',
        body: /[a-z0-9]{60,80}/,
        shape: /^rdme_[a-z0-9]{70}$/,
      },
    ],
  },
  {
    id: 'rapidapi',
    name: 'RapidAPI',
    envNames: ['RAPIDAPI_KEY'],
    keys: [
      {
        id: 'rapidapi-key',
        name: 'RapidAPI key',
        opens: 'call the APIs that you subscribed to at your cost',
        beside: ['rapidapi'],
        body: /[A-Za-z0-9]{10}msh[0-9a-f]{15}p[0-9a-f]{6}jsn[0-9a-f]{12}|[\w-]{50}/,
      },
    ],
  },
  {
    id: 'unkey',
    name: 'Unkey',
    envNames: ['UNKEY_ROOT_KEY'],
    keys: [
      {
        id: 'unkey-root-key',
        name: 'Unkey root key',
        opens: 'make and revoke the keys of your API',
        prefix: 'unkey_',
        body: /[A-Za-z0-9]{20,32}/,
        validate: refuseUnmixed,
      },
    ],
  },
  {
    id: 'zuplo',
    name: 'Zuplo',
    envNames: ['ZUPLO_API_KEY'],
    keys: [
      {
        id: 'zuplo-api-key',
        name: 'Zuplo API key',
        opens: 'call or change your API',
        prefix: ['zpka_', 'zpk_'],
        body: /[a-z0-9]{32}_[0-9a-f]{8}/,
        exact: true,
      },
    ],
  },
  {
    id: 'settlemint',
    name: 'SettleMint',
    envNames: ['SETTLEMINT_ACCESS_TOKEN'],
    keys: [
      {
        id: 'settlemint-personal-token',
        name: 'SettleMint personal access token',
        opens: 'change your chains and applications',
        prefix: 'sm_pat_',
        body: /[A-Za-z0-9]{16}/,
        exact: true,
      },
      {
        id: 'settlemint-application-token',
        name: 'SettleMint application token',
        opens: 'change the application it was made for',
        prefix: 'sm_aat_',
        body: /[A-Za-z0-9]{16}/,
        exact: true,
      },
      {
        id: 'settlemint-service-token',
        name: 'SettleMint service token',
        opens: 'change the service it was made for',
        prefix: 'sm_sat_',
        body: /[A-Za-z0-9]{16}/,
        exact: true,
      },
    ],
  },
  {
    id: 'swaggerhub',
    name: 'SwaggerHub',
    envNames: ['SWAGGERHUB_API_KEY'],
    keys: [
      {
        id: 'swaggerhub-api-key',
        name: 'SwaggerHub API key',
        opens: 'read and change your API definitions',
        beside: ['swaggerhub'],
        body: /[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}/,
      },
    ],
  },
  {
    id: 'inngest',
    name: 'Inngest',
    envNames: ['INNGEST_SIGNING_KEY'],
    keys: [
      {
        id: 'inngest-signing-key',
        name: 'Inngest signing key',
        opens: 'run your functions and read their results',
        prefix: ['signkey-prod-', 'signkey-branch-', 'signkey-test-'],
        body: /[0-9a-f]{32}(?:[0-9a-f]{32})?/,
        exact: true,
      },
    ],
  },
  {
    id: 'trigger-dev',
    name: 'Trigger.dev',
    envNames: ['TRIGGER_SECRET_KEY'],
    keys: [
      {
        id: 'trigger-dev-secret-key',
        name: 'Trigger.dev secret key',
        opens: 'run your tasks and read their results',
        prefix: ['tr_prod_', 'tr_stg_', 'tr_dev_', 'tr_pat_'],
        body: /[A-Za-z0-9]{20,40}/,
      },
    ],
  },
  {
    id: 'liveblocks',
    name: 'Liveblocks',
    envNames: ['LIVEBLOCKS_SECRET_KEY'],
    keys: [
      {
        id: 'liveblocks-secret-key',
        name: 'Liveblocks secret key',
        opens: 'read and change your rooms',
        prefix: ['sk_prod_', 'sk_dev_'],
        body: /[\w-]{64}/,
        exact: true,
      },
      {
        id: 'liveblocks-public-key',
        name: 'Liveblocks public key',
        opens: 'join your public rooms',
        kind: 'public',
        prefix: ['pk_prod_', 'pk_dev_'],
        body: /[\w-]{64}/,
        exact: true,
      },
    ],
  },
];
