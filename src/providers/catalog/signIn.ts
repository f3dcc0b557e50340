import { refuseUnmixed } from '../../detect/mixedText';
import type { CatalogIssuer } from './toProvider';

const users = 'read and change your users and sign in as them';

/** More issuers of accounts, roles and sign-in. */
export const signIn: readonly CatalogIssuer[] = [
  {
    id: 'persona',
    name: 'Persona',
    envNames: ['PERSONA_API_KEY'],
    keys: [
      {
        id: 'persona-production-key',
        name: 'Persona API key',
        opens: 'read the papers that people proved who they are with',
        prefix: 'persona_production_',
        body: /[\w-]{32,40}/,
      },
      {
        id: 'persona-sandbox-key',
        name: 'Persona sandbox key',
        opens: 'use your test account',
        kind: 'test',
        prefix: 'persona_sandbox_',
        body: /[\w-]{32,40}/,
      },
    ],
  },
  {
    id: 'authress',
    name: 'Authress',
    keys: [
      {
        id: 'authress-access-key',
        name: 'Authress service client key',
        opens: 'change who may do what',
        prefix: ['sc_', 'ext_', 'scauth_', 'authress_'],
        body: /[A-Za-z0-9]{5,30}\.[A-Za-z0-9]{4,6}\.acc[_-][a-z0-9-]{10,32}\.[A-Za-z0-9+/_=-]{30,120}/,
      },
    ],
  },
  {
    id: 'zitadel',
    name: 'ZITADEL',
    keys: [
      {
        id: 'zitadel-token',
        name: 'ZITADEL token',
        opens: users,
        beside: ['zitadel'],
        body: /[\w-]{71}/,
      },
    ],
  },
  {
    id: 'permit-io',
    name: 'Permit.io',
    envNames: ['PERMIT_API_KEY'],
    keys: [
      {
        id: 'permit-api-key',
        name: 'Permit.io API key',
        opens: 'change who may do what',
        prefix: 'permit_key_',
        body: /[A-Za-z0-9]{60,120}/,
      },
    ],
  },
  {
    id: 'teleport',
    name: 'Teleport',
    keys: [
      {
        id: 'teleport-join-token',
        name: 'Teleport join token',
        opens: 'join your cluster with a machine of theirs',
        beside: ['teleport'],
        near: /token/i,
        body: /[a-f0-9]{32}/,
      },
    ],
  },
  {
    id: 'ory',
    name: 'Ory',
    envNames: ['ORY_ACCESS_TOKEN', 'ORY_API_KEY'],
    keys: [
      {
        id: 'ory-token',
        name: 'Ory token',
        opens: users,
        prefix: ['ory_pat_', 'ory_apikey_', 'ory_wak_', 'ory_at_', 'ory_rt_', 'ory_st_'],
        body: /[A-Za-z0-9_.-]{32,120}/,
        validate: refuseUnmixed,
      },
    ],
  },
  {
    id: 'stack-auth',
    name: 'Stack Auth',
    envNames: ['STACK_SECRET_SERVER_KEY'],
    keys: [
      {
        id: 'stack-auth-secret-key',
        name: 'Stack Auth secret key',
        opens: users,
        prefix: 'ssk_',
        body: /[a-z0-9]{40,64}/,
        validate: key => (/\d.*\d.*\d/.test(key) ? undefined : false),
      },
    ],
  },
  {
    id: 'supertokens',
    name: 'SuperTokens',
    keys: [
      {
        id: 'supertokens-api-key',
        name: 'SuperTokens API key',
        opens: users,
        beside: ['supertokens'],
        near: /api[ _-]?key/i,
        body: /[A-Za-z0-9=-]{30}/,
      },
    ],
  },
  {
    id: 'logto',
    name: 'Logto',
    keys: [
      {
        id: 'logto-secret',
        name: 'Logto app secret',
        opens: 'pretend to be your app when people sign in',
        beside: ['logto'],
        near: /secret/i,
        body: /[A-Za-z0-9]{32}/,
      },
    ],
  },
  {
    id: 'casdoor',
    name: 'Casdoor',
    keys: [
      {
        id: 'casdoor-client-secret',
        name: 'Casdoor client secret',
        opens: 'pretend to be your app when people sign in',
        beside: ['casdoor'],
        near: /secret/i,
        body: /[a-f0-9]{40}/,
      },
    ],
  },
  {
    id: 'asgardeo',
    name: 'Asgardeo',
    keys: [
      {
        id: 'asgardeo-client-secret',
        name: 'Asgardeo client secret',
        opens: 'pretend to be your app when people sign in',
        beside: ['asgardeo', 'wso2'],
        near: /secret/i,
        body: /\w{43,44}|\w{28}/,
      },
    ],
  },
  {
    id: 'passage',
    name: 'Passage by 1Password',
    keys: [
      {
        id: 'passage-api-key',
        name: 'Passage API key',
        opens: users,
        beside: ['passage'],
        near: /api[ _-]?key/i,
        body: /[A-Za-z0-9]{20,24}\.[A-Za-z0-9]{60,120}/,
      },
    ],
  },
  {
    id: 'hcaptcha',
    name: 'hCaptcha',
    keys: [
      {
        id: 'hcaptcha-secret',
        name: 'hCaptcha secret',
        opens: 'pass your visitor check',
        prefix: 'ES_',
        body: /[a-f0-9]{32}/,
        exact: true,
      },
      {
        id: 'hcaptcha-legacy-secret',
        name: 'hCaptcha secret (legacy)',
        opens: 'pass your visitor check',
        prefix: '0x',
        beside: ['hcaptcha'],
        near: /secret/i,
        body: /[A-Fa-f0-9]{40}/,
      },
    ],
  },
  {
    id: 'recaptcha',
    name: 'Google reCAPTCHA',
    keys: [
      {
        id: 'recaptcha-secret',
        name: 'reCAPTCHA secret',
        opens: 'pass your visitor check',
        prefix: '6L',
        beside: ['recaptcha'],
        near: /secret|private/i,
        body: /[\w-]{38}/,
      },
    ],
  },
];
