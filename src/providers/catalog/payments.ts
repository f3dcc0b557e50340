import type { CatalogIssuer } from './toProvider';

/** Companies that take payments for shops. */
export const payments: readonly CatalogIssuer[] = [
  {
    id: 'paypal',
    name: 'PayPal',
    envNames: ['PAYPAL_CLIENT_SECRET'],
    keys: [
      {
        id: 'paypal-client-secret',
        name: 'PayPal client secret',
        opens: 'take and refund payments in your name',
        beside: ['paypal'],
        near: /secret/i,
        body: /E[\w-]{79}/,
      },
      {
        id: 'paypal-client-id',
        name: 'PayPal client ID',
        opens: 'name your app, which needs its secret too',
        kind: 'public',
        beside: ['paypal'],
        near: /id\b|key/i,
        body: /A[\w-]{79}/,
      },
    ],
  },
  {
    id: 'braintree',
    name: 'Braintree',
    envNames: ['BRAINTREE_PRIVATE_KEY'],
    keys: [
      {
        id: 'braintree-access-token',
        name: 'Braintree access token',
        opens: 'take and refund payments in your name',
        prefix: ['access_token$production$', 'access_token$sandbox$'],
        body: /[0-9a-z]{16}\$[0-9a-f]{32}/,
        exact: true,
      },
      {
        id: 'braintree-private-key',
        name: 'Braintree private key',
        opens: 'take and refund payments in your name',
        beside: ['braintree'],
        near: /priv|key|secret/i,
        body: /[0-9a-f]{32}/,
      },
      {
        id: 'braintree-tokenization-key',
        name: 'Braintree tokenization key',
        opens: 'start a payment to you, which is what it is for',
        kind: 'public',
        prefix: ['production_', 'sandbox_'],
        body: /[0-9a-z]{8}_[0-9a-z]{16}/,
        exact: true,
      },
    ],
  },
  {
    id: 'adyen',
    name: 'Adyen',
    envNames: ['ADYEN_API_KEY'],
    keys: [
      {
        id: 'adyen-api-key',
        name: 'Adyen API key',
        opens: 'take and refund payments in your name',
        prefix: 'AQE',
        body: /[A-Za-z0-9+/]{60,160}={0,2}-[A-Za-z0-9+/]{42,44}={0,2}-[^\s"'`<>\\]{16}/,
        exact: true,
      },
      {
        id: 'adyen-client-key',
        name: 'Adyen client key',
        opens: 'start a payment to you, which is what it is for',
        kind: 'public',
        prefix: ['live_', 'test_'],
        body: /[A-Z0-9]{32}/,
        exact: true,
      },
    ],
  },
  {
    id: 'checkout-com',
    name: 'Checkout.com',
    envNames: ['CHECKOUT_SECRET_KEY', 'CKO_SECRET_KEY'],
    keys: [
      {
        id: 'checkout-com-secret-key',
        name: 'Checkout.com secret key',
        opens: 'take and refund payments in your name',
        prefix: ['sk_', 'sk_sbox_'],
        body: /(?=[a-z]{0,25}[2-7])[a-z2-7]{26}[a-z2-7*#$=]/,
        exact: true,
      },
      {
        id: 'checkout-com-legacy-secret-key',
        name: 'Checkout.com secret key (older form)',
        opens: 'take and refund payments in your name',
        prefix: ['sk_', 'sk_test_'],
        body: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
        exact: true,
      },
    ],
  },
  {
    id: 'mollie',
    name: 'Mollie',
    envNames: ['MOLLIE_API_KEY', 'MOLLIE_KEY'],
    keys: [
      {
        id: 'mollie-api-key',
        name: 'Mollie API key',
        opens: 'take and refund payments in your name',
        prefix: ['live_', 'test_'],
        beside: ['mollie'],
        body: /[A-Za-z0-9]{30,32}/,
      },
      {
        id: 'mollie-access-token',
        name: 'Mollie access token',
        opens: 'act for your whole organization at Mollie',
        prefix: 'access_',
        beside: ['mollie'],
        body: /[A-Za-z0-9]{40}/,
      },
    ],
  },
  {
    id: 'gocardless',
    name: 'GoCardless',
    envNames: ['GOCARDLESS_ACCESS_TOKEN', 'GC_ACCESS_TOKEN'],
    keys: [
      {
        id: 'gocardless-access-token',
        name: 'GoCardless access token',
        opens: 'collect direct debits in your name',
        prefix: ['live_', 'sandbox_'],
        beside: ['gocardless', 'gc_access'],
        body: /[\w=-]{40}/,
      },
    ],
  },
  {
    id: 'klarna',
    name: 'Klarna',
    keys: [
      {
        id: 'klarna-api-key',
        name: 'Klarna API key',
        opens: 'take and refund payments in your name',
        prefix: ['klarna_live_api_', 'klarna_test_api_'],
        body: /[A-Za-z0-9+/=_-]{32,300}/,
      },
    ],
  },
];
