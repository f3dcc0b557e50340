import type { CatalogIssuer } from './toProvider';

const sessions = 'sign in as anybody, with a session made up for it';

/** Secrets that web frameworks sign and encrypt with. */
export const frameworks: readonly CatalogIssuer[] = [
  {
    id: 'django',
    name: 'Django',
    keys: [
      {
        id: 'django-development-key',
        name: 'Django development key',
        opens: sessions,
        prefix: 'django-insecure-',
        body: /[\w!@#$%^&*()+=-]{40,60}/,
      },
      {
        id: 'django-secret-key',
        name: 'Django secret key',
        opens: sessions,
        beside: ['secret_key', 'django'],
        near: /(?:^|[^\w])(?:django_)?secret_key["']?\s{0,3}[=:]/i,
        body: /[a-z0-9!@#$%^&*(_=+)-]{50}/,
        assess: ({ value }) =>
          /[!@#$%^&*(=+)]/.test(value) && /\d/.test(value) ? 'medium' : undefined,
      },
    ],
  },
  {
    id: 'rails',
    name: 'Ruby on Rails',
    keys: [
      {
        id: 'rails-secret-key-base',
        name: 'Rails secret key base',
        opens: sessions,
        beside: ['secret_key_base', 'secret_token', 'secretkeybase'],
        near: /secret/i,
        body: /[a-f0-9]{128}/,
      },
      {
        id: 'rails-master-key',
        name: 'Rails master key',
        opens: 'read the secrets of your app',
        beside: ['rails_master_key', 'master.key'],
        near: /master/i,
        body: /[a-f0-9]{32}/,
      },
    ],
  },
  {
    id: 'laravel',
    name: 'Laravel',
    keys: [
      {
        id: 'laravel-app-key',
        name: 'Laravel app key',
        opens: sessions,
        prefix: 'base64:',
        body: /[A-Za-z0-9+/]{43}=/,
        exact: true,
      },
    ],
  },
  {
    id: 'symfony',
    name: 'Symfony',
    keys: [
      {
        id: 'symfony-app-secret',
        name: 'Symfony app secret',
        opens: sessions,
        beside: ['app_secret'],
        near: /app_secret/i,
        body: /[a-f0-9]{32}/,
      },
    ],
  },
  {
    id: 'aspnet',
    name: 'ASP.NET',
    keys: [
      {
        id: 'aspnet-machine-key',
        name: 'ASP.NET machine key',
        opens: sessions,
        beside: ['validationkey', 'decryptionkey'],
        near: /key\s{0,3}=/i,
        body: /[A-Fa-f0-9]{128}|[A-Fa-f0-9]{40,96}/,
        assess: ({ value }) =>
          value.length % 16 === 0 || value.length === 40 ? 'medium' : undefined,
      },
    ],
  },
  {
    id: 'wordpress',
    name: 'WordPress',
    keys: [
      {
        id: 'wordpress-application-password',
        name: 'WordPress application password',
        opens: 'read and change your site',
        beside: [
          'wordpress',
          'wp_',
          'application_password',
          'application password',
          'app_password',
        ],
        near: /passw|key|auth|secret/i,
        body: /[A-Za-z0-9]{4}(?: [A-Za-z0-9]{4}){5}/,
        assess: ({ value }) =>
          /\d/.test(value) && /[A-Z]/.test(value) && /[a-z]/.test(value) ? 'medium' : undefined,
        entropyBits: 128,
      },
      {
        id: 'wordpress-salt',
        name: 'WordPress salt',
        opens: sessions,
        beside: [
          'auth_key',
          'auth_salt',
          'logged_in_key',
          'logged_in_salt',
          'nonce_key',
          'nonce_salt',
        ],
        near: /define\(/i,
        body: /(?<=['"])[^'"\\\n]{64}(?=['"])/,
        assess: ({ value }) => (/[^\w]/.test(value) && /\d/.test(value) ? 'medium' : undefined),
      },
    ],
  },
  {
    id: 'phoenix',
    name: 'Phoenix',
    keys: [
      {
        id: 'phoenix-secret-key-base',
        name: 'Phoenix secret key base',
        opens: sessions,
        beside: ['secret_key_base'],
        near: /secret_key_base/i,
        body: /[A-Za-z0-9+/]{64}/,
      },
    ],
  },
  {
    id: 'strapi',
    name: 'Strapi',
    keys: [
      {
        id: 'strapi-api-token',
        name: 'Strapi API token',
        opens: 'read or change your content',
        beside: ['strapi', 'api_token', 'bearer'],
        body: /[0-9a-f]{256}/,
      },
      {
        id: 'strapi-secret',
        name: 'Strapi secret',
        opens: sessions,
        beside: ['app_keys', 'api_token_salt', 'admin_jwt_secret', 'transfer_token_salt'],
        near: /key|salt|secret/i,
        body: /[A-Za-z0-9+/]{22}==/,
      },
    ],
  },
];
