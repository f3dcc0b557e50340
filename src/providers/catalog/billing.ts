import type { CatalogIssuer } from './toProvider';

/** Sales of software and subscriptions, company cards and bank accounts. */
export const billing: readonly CatalogIssuer[] = [
  {
    id: 'paddle',
    name: 'Paddle',
    envNames: ['PADDLE_API_KEY'],
    keys: [
      {
        id: 'paddle-api-key',
        name: 'Paddle API key',
        opens: 'refund payments and read the data of your customers',
        prefix: 'pdl_live_apikey_',
        testPrefix: 'pdl_sdbx_apikey_',
        body: /[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}/,
        exact: true,
      },
      {
        id: 'paddle-webhook-secret',
        name: 'Paddle webhook secret',
        opens: 'send your server payment events that never happened',
        prefix: 'pdl_ntfset_',
        body: /[a-z0-9]{26}_[A-Za-z0-9+/]{32}/,
        exact: true,
      },
      {
        id: 'paddle-client-token',
        name: 'Paddle client-side token',
        opens: 'start a payment to you, which is what it is for',
        kind: 'public',
        prefix: ['live_', 'test_'],
        body: /[0-9a-f]{27}/,
        exact: true,
      },
    ],
  },
  {
    id: 'gumroad',
    name: 'Gumroad',
    envNames: ['GUMROAD_ACCESS_TOKEN'],
    keys: [
      {
        id: 'gumroad-access-token',
        name: 'Gumroad access token',
        opens: 'read your sales and change your products',
        beside: ['gumroad'],
        near: /key|token|secret|auth|api|private/i,
        body: /[0-9a-f]{64}/,
      },
      {
        id: 'gumroad-oauth-token',
        name: 'Gumroad OAuth token',
        opens: 'read your sales and change your products',
        beside: ['gumroad'],
        body: /[\w-]{43}/,
      },
    ],
  },
  {
    id: 'freemius',
    name: 'Freemius',
    keys: [
      {
        id: 'freemius-secret-key',
        name: 'Freemius secret key',
        opens: 'sell and license your plugin in your name',
        prefix: 'sk_',
        beside: ['secret_key', 'freemius'],
        near: /secret|freemius/i,
        body: /(?=[\w-]{0,28}[^\w\s"'`\\-])[^\s"'`\\]{29}(?=["'])/,
      },
    ],
  },
  {
    id: 'chargebee',
    name: 'Chargebee',
    envNames: ['CHARGEBEE_API_KEY'],
    keys: [
      {
        id: 'chargebee-api-key',
        name: 'Chargebee API key',
        opens: 'charge your customers and read their data',
        prefix: 'live_',
        testPrefix: 'test_',
        beside: ['chargebee'],
        body: /[A-Za-z0-9]{20,50}/,
      },
    ],
  },
  {
    id: 'recurly',
    name: 'Recurly',
    envNames: ['RECURLY_API_KEY', 'RECURLY_PRIVATE_KEY'],
    keys: [
      {
        id: 'recurly-private-key',
        name: 'Recurly private key',
        opens: 'charge your customers and read their data',
        beside: ['recurly'],
        near: /key|token|secret|api|priv/i,
        body: /[0-9a-f]{32}/,
      },
      {
        id: 'recurly-public-key',
        name: 'Recurly public key',
        opens: 'start a payment to you, which is what it is for',
        kind: 'public',
        prefix: 'ewr1-',
        body: /[A-Za-z0-9]{22}/,
        exact: true,
      },
    ],
  },
  {
    id: 'revenuecat',
    name: 'RevenueCat',
    envNames: ['REVENUECAT_API_KEY', 'REVENUECAT_SECRET_KEY'],
    keys: [
      {
        id: 'revenuecat-secret-key',
        name: 'RevenueCat secret key',
        opens: 'give away your subscriptions and read the data of your customers',
        prefix: 'sk_',
        beside: ['revenuecat', 'revenue_cat'],
        body: /[A-Za-z0-9]{28,40}/,
      },
      {
        id: 'revenuecat-public-key',
        name: 'RevenueCat app key',
        opens: 'sell your subscriptions, which is what it is for',
        kind: 'public',
        prefix: ['appl_', 'goog_'],
        beside: ['revenuecat', 'revenue_cat', 'purchases'],
        near: /(?:)/,
        body: /[A-Za-z]{26,32}/,
      },
    ],
  },
  {
    id: 'polar',
    name: 'Polar',
    envNames: ['POLAR_ACCESS_TOKEN'],
    keys: [
      {
        id: 'polar-access-token',
        name: 'Polar access token',
        opens: 'change your products and read the data of your customers',
        prefix: ['polar_oat_', 'polar_pat_', 'polar_rt_'],
        body: /[A-Za-z0-9]{32,60}/,
      },
      {
        id: 'polar-webhook-secret',
        name: 'Polar webhook secret',
        opens: 'send your server payment events that never happened',
        prefix: 'polar_whs_',
        body: /[A-Za-z0-9]{32,60}/,
      },
    ],
  },
  {
    id: 'lemon-squeezy',
    name: 'Lemon Squeezy',
    envNames: ['LEMONSQUEEZY_API_KEY', 'LEMON_SQUEEZY_API_KEY'],
    keys: [
      {
        id: 'lemon-squeezy-license-key',
        name: 'Lemon Squeezy license key',
        opens: 'use software in the name of its buyer',
        beside: ['lemonsqueezy', 'lemon_squeezy', 'lemon squeezy'],
        body: /[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}/,
      },
    ],
  },
];
