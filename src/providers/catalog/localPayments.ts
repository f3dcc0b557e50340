import type { CatalogIssuer } from './toProvider';

/** Companies that take payments in India, Africa, South-East Asia and Latin America. */
export const localPayments: readonly CatalogIssuer[] = [
  {
    id: 'razorpay',
    name: 'Razorpay',
    envNames: ['RAZORPAY_KEY_SECRET', 'RAZORPAY_KEY_ID'],
    keys: [
      {
        id: 'razorpay-key-secret',
        name: 'Razorpay key secret',
        opens: 'take and refund payments in your name',
        beside: ['razorpay', 'rzp_'],
        near: /secret/i,
        body: /[A-Za-z0-9]{24}/,
      },
      {
        id: 'razorpay-key-id',
        name: 'Razorpay key ID',
        opens: 'start a payment to you, which is what it is for',
        kind: 'public',
        prefix: ['rzp_live_', 'rzp_test_'],
        body: /[A-Za-z0-9]{14}/,
        exact: true,
      },
    ],
  },
  {
    id: 'paystack',
    name: 'Paystack',
    envNames: ['PAYSTACK_SECRET_KEY'],
    keys: [
      {
        id: 'paystack-secret-key',
        name: 'Paystack secret key',
        opens: 'move money and read the data of your customers',
        prefix: 'sk_live_',
        body: /[0-9a-f]{40}/,
        exact: true,
      },
      {
        id: 'paystack-test-key',
        name: 'Paystack test secret key',
        opens: 'read and change the data of your test account',
        kind: 'test',
        prefix: 'sk_test_',
        body: /[0-9a-f]{40}/,
        exact: true,
      },
    ],
  },
  {
    id: 'flutterwave',
    name: 'Flutterwave',
    envNames: ['FLW_SECRET_KEY', 'FLUTTERWAVE_SECRET_KEY'],
    keys: [
      {
        id: 'flutterwave-secret-key',
        name: 'Flutterwave secret key',
        opens: 'move money and read the data of your customers',
        prefix: 'FLWSECK-',
        testPrefix: 'FLWSECK_TEST-',
        body: /[0-9a-h]{32}-(?:[0-9a-f]{11}vt-)?X/,
        exact: true,
      },
      {
        id: 'flutterwave-encryption-key',
        name: 'Flutterwave encryption key',
        opens: 'encrypt card data as your shop does',
        prefix: ['FLWSECK_TEST', 'FLWSECK_TEST-'],
        body: /[0-9a-h]{12}/,
        exact: true,
      },
      {
        id: 'flutterwave-public-key',
        name: 'Flutterwave public key',
        opens: 'start a payment to you, which is what it is for',
        kind: 'public',
        prefix: ['FLWPUBK-', 'FLWPUBK_TEST-'],
        body: /[0-9a-h]{32}-X/,
        exact: true,
      },
    ],
  },
  {
    id: 'midtrans',
    name: 'Midtrans',
    envNames: ['MIDTRANS_SERVER_KEY'],
    keys: [
      {
        id: 'midtrans-server-key',
        name: 'Midtrans server key',
        opens: 'take and refund payments in your name',
        prefix: 'Mid-server-',
        testPrefix: 'SB-Mid-server-',
        body: /[\w-]{16,28}/,
      },
      {
        id: 'midtrans-client-key',
        name: 'Midtrans client key',
        opens: 'start a payment to you, which is what it is for',
        kind: 'public',
        prefix: ['Mid-client-', 'SB-Mid-client-'],
        body: /[\w-]{16,28}/,
      },
    ],
  },
  {
    id: 'xendit',
    name: 'Xendit',
    envNames: ['XENDIT_SECRET_KEY', 'XENDIT_API_KEY'],
    keys: [
      {
        id: 'xendit-secret-key',
        name: 'Xendit secret key',
        opens: 'move money and read the data of your customers',
        prefix: 'xnd_production_',
        testPrefix: 'xnd_development_',
        body: /[A-Za-z0-9]{40,80}/,
      },
    ],
  },
  {
    id: 'asaas',
    name: 'Asaas',
    envNames: ['ASAAS_API_KEY'],
    keys: [
      {
        id: 'asaas-api-key',
        name: 'Asaas API key',
        opens: 'move money from your account',
        prefix: 'aact_',
        body: /(?:prod_|hmlg_)?[A-Za-z0-9=:$_-]{30,250}/,
      },
    ],
  },
  {
    id: 'mercado-pago',
    name: 'Mercado Pago',
    envNames: ['MERCADOPAGO_ACCESS_TOKEN', 'MP_ACCESS_TOKEN'],
    keys: [
      {
        id: 'mercado-pago-access-token',
        name: 'Mercado Pago access token',
        opens: 'take and refund payments in your name',
        prefix: 'APP_USR-',
        testPrefix: 'TEST-',
        body: /\d{15,16}-\d{6}-[0-9a-f]{32}-\d{7,10}/,
        exact: true,
      },
      {
        id: 'mercado-pago-public-key',
        name: 'Mercado Pago public key',
        opens: 'start a payment to you, which is what it is for',
        kind: 'public',
        prefix: ['APP_USR-', 'TEST-'],
        body: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
        exact: true,
      },
    ],
  },
  {
    id: 'sumup',
    name: 'SumUp',
    envNames: ['SUMUP_API_KEY'],
    keys: [
      {
        id: 'sumup-secret-key',
        name: 'SumUp secret key',
        opens: 'take and refund payments in your name',
        prefix: 'sup_sk_',
        body: /[A-Za-z0-9]{32,48}/,
      },
    ],
  },
  {
    id: 'cashfree',
    name: 'Cashfree',
    envNames: ['CASHFREE_CLIENT_SECRET', 'CASHFREE_SECRET_KEY'],
    keys: [
      {
        id: 'cashfree-secret-key',
        name: 'Cashfree secret key',
        opens: 'move money and read the data of your customers',
        prefix: 'cfsk_ma_prod_',
        testPrefix: 'cfsk_ma_test_',
        body: /[0-9a-f]{32}_[0-9a-f]{8}/,
        exact: true,
      },
    ],
  },
  {
    id: 'omise',
    name: 'Omise',
    envNames: ['OMISE_SECRET_KEY'],
    keys: [
      {
        id: 'omise-secret-key',
        name: 'Omise secret key',
        opens: 'move money and read the data of your customers',
        prefix: 'skey_',
        testPrefix: 'skey_test_',
        body: /[0-9a-z]{19}/,
        exact: true,
      },
    ],
  },
  {
    id: 'cielo',
    name: 'Cielo',
    envNames: ['CIELO_CLIENT_SECRET', 'CIELO_MERCHANT_KEY'],
    keys: [
      {
        id: 'cielo-secret',
        name: 'Cielo secret or merchant key',
        opens: 'take and refund payments in your name',
        beside: ['cielo_', 'cielo.', 'braspag'],
        body: /[A-Za-z0-9]{32}|[A-Za-z0-9]{40}/,
      },
    ],
  },
];
