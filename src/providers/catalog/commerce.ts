import type { CatalogIssuer } from './toProvider';

/** Online shops and market places. */
export const commerce: readonly CatalogIssuer[] = [
  {
    id: 'woocommerce',
    name: 'WooCommerce',
    envNames: ['WC_CONSUMER_SECRET', 'WC_CONSUMER_KEY'],
    keys: [
      {
        id: 'woocommerce-key',
        name: 'WooCommerce key or secret',
        opens: 'read and change the shop',
        prefix: ['ck_', 'cs_'],
        body: /[0-9a-f]{40}/,
        exact: true,
      },
    ],
  },
  {
    id: 'bigcommerce',
    name: 'BigCommerce',
    envNames: ['BIGCOMMERCE_ACCESS_TOKEN', 'BIGCOMMERCE_CLIENT_SECRET'],
    keys: [
      {
        id: 'bigcommerce-access-token',
        name: 'BigCommerce access token',
        opens: 'read and change the shop',
        beside: ['bigcommerce', 'x-auth-token'],
        body: /[a-z0-9]{31}/,
      },
      {
        id: 'bigcommerce-client-secret',
        name: 'BigCommerce client secret',
        opens: 'act as your app in every shop that installed it',
        beside: ['bigcommerce'],
        near: /secret/i,
        body: /[0-9a-f]{64}/,
      },
    ],
  },
  {
    id: 'etsy',
    name: 'Etsy',
    envNames: ['ETSY_API_KEY'],
    keys: [
      {
        id: 'etsy-api-key',
        name: 'Etsy API key',
        opens: 'use your app at Etsy',
        beside: ['etsy'],
        body: /[a-z0-9]{24}/,
      },
      {
        id: 'etsy-key-and-secret',
        name: 'Etsy key with its shared secret',
        opens: 'act as your app at Etsy',
        beside: ['etsy', 'x-api-key'],
        body: /[a-z0-9]{24}:[a-z0-9]{10}/,
      },
    ],
  },
  {
    id: 'ebay',
    name: 'eBay',
    envNames: ['EBAY_CLIENT_SECRET', 'EBAY_CERT_ID'],
    keys: [
      {
        id: 'ebay-client-secret',
        name: 'eBay client secret',
        opens: 'act as your app at eBay',
        prefix: ['PRD-', 'SBX-'],
        body: /[0-9a-f]{12}(?:-[0-9a-f]{4}){4}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{8}/,
        exact: true,
      },
      {
        id: 'ebay-user-token',
        name: 'eBay user token',
        opens: 'buy and sell at eBay as its user',
        prefix: 'v^1.1#i^1#',
        body: /[A-Za-z0-9#^+/=_-]{100,3000}/,
      },
    ],
  },
  {
    id: 'amazon-selling',
    name: 'Amazon (sellers)',
    envNames: ['LWA_CLIENT_SECRET', 'SP_API_REFRESH_TOKEN'],
    keys: [
      {
        id: 'amazon-selling-refresh-token',
        name: 'Login with Amazon token',
        opens: 'act for the seller or customer who allowed it',
        prefix: ['Atzr|', 'Atza|'],
        body: /[\w-]{100,2000}/,
      },
      {
        id: 'amazon-selling-client-id',
        name: 'Login with Amazon client ID',
        opens: 'name your app, which needs its secret too',
        kind: 'public',
        prefix: 'amzn1.application-oa2-client.',
        body: /[0-9a-f]{32}/,
        exact: true,
      },
    ],
  },
  {
    id: 'squarespace',
    name: 'Squarespace',
    envNames: ['SQUARESPACE_API_KEY'],
    keys: [
      {
        id: 'squarespace-api-key',
        name: 'Squarespace API key',
        opens: 'read and change the orders of your shop',
        beside: ['squarespace'],
        body: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
      },
    ],
  },
  {
    id: 'yotpo',
    name: 'Yotpo',
    envNames: ['YOTPO_SECRET_KEY', 'YOTPO_APP_KEY'],
    keys: [
      {
        id: 'yotpo-secret-key',
        name: 'Yotpo app key or secret',
        opens: 'read and change the reviews of your shop',
        beside: ['yotpo'],
        body: /[A-Za-z0-9]{40}/,
      },
    ],
  },
  {
    id: 'magento',
    name: 'Adobe Commerce (Magento)',
    keys: [
      {
        id: 'magento-access-token',
        name: 'Magento access token',
        opens: 'read and change the shop',
        beside: ['magento'],
        body: /[a-z0-9]{32}/,
      },
    ],
  },
  {
    id: 'printful',
    name: 'Printful',
    envNames: ['PRINTFUL_API_KEY'],
    keys: [
      {
        id: 'printful-api-token',
        name: 'Printful API token',
        opens: 'order prints at your cost',
        beside: ['printful'],
        body: /[A-Za-z0-9]{40}/,
      },
    ],
  },
  {
    id: 'ecwid',
    name: 'Ecwid',
    envNames: ['ECWID_TOKEN'],
    keys: [
      {
        id: 'ecwid-secret-token',
        name: 'Ecwid secret token',
        opens: 'read and change the shop',
        prefix: 'secret_',
        beside: ['ecwid'],
        body: /[A-Za-z0-9]{32}/,
      },
    ],
  },
  {
    id: 'commercetools',
    name: 'commercetools',
    envNames: ['CTP_CLIENT_SECRET'],
    keys: [
      {
        id: 'commercetools-client-secret',
        name: 'commercetools client secret',
        opens: 'read and change the shop',
        beside: ['commercetools', 'ctp_', 'ctpclient'],
        near: /secret/i,
        body: /[\w-]{32}/,
      },
    ],
  },
  {
    id: 'shopware',
    name: 'Shopware',
    keys: [
      {
        id: 'shopware-access-key-id',
        name: 'Shopware access key ID',
        opens: 'name your app, which needs its secret too',
        kind: 'public',
        prefix: 'SWIA',
        body: /[A-Z0-9]{22}/,
        exact: true,
      },
    ],
  },
];
