import type { KeyTemplate } from './keyTemplate';

const high = 'high';
const medium = 'medium';
const low = 'low';
const uuid = '{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}';

export const commerce: Readonly<Record<string, KeyTemplate>> = {
  'woocommerce-key': { key: 'ck_{hex:40}', confidence: high },
  'bigcommerce-access-token': {
    key: '{base36:31}',
    around: 'BIGCOMMERCE_ACCESS_TOKEN=<key>',
    confidence: medium,
  },
  'bigcommerce-client-secret': {
    key: '{hex:64}',
    around: 'BIGCOMMERCE_CLIENT_SECRET=<key>',
    confidence: medium,
  },
  'etsy-api-key': { key: '{base36:24}', around: 'ETSY_API_KEY=<key>', confidence: medium },
  'etsy-key-and-secret': {
    key: '{base36:24}:{base36:10}',
    around: "'x-api-key': '<key>'",
    confidence: medium,
  },
  'ebay-client-secret': { key: 'PRD-{hex:12}-{hex:4}-{hex:4}-{hex:4}-{hex:4}', confidence: high },
  'ebay-user-token': {
    key: 'v^1.1#i^1#p^3#{base64:200}==',
    confidence: medium,
    nearMiss: 'v^1.1#i^1#{base62:99}',
  },
  'amazon-selling-refresh-token': {
    key: 'Atzr|IwEBI{base64url:350}',
    confidence: medium,
    nearMiss: 'Atzr|{base62:99}',
  },
  'amazon-selling-client-id': { key: 'amzn1.application-oa2-client.{hex:32}', confidence: low },
  'squarespace-api-key': { key: uuid, around: 'SQUARESPACE_API_KEY=<key>', confidence: medium },
  'yotpo-secret-key': { key: '{base62:40}', around: 'YOTPO_SECRET_KEY=<key>', confidence: medium },
  'magento-access-token': {
    key: '{base36:32}',
    around: 'MAGENTO_ACCESS_TOKEN=<key>',
    confidence: medium,
  },
  'printful-api-token': {
    key: '{base62:40}',
    around: 'PRINTFUL_API_KEY=<key>',
    confidence: medium,
  },
  'ecwid-secret-token': {
    key: 'secret_{base62:32}',
    around: 'ECWID_TOKEN=<key>',
    confidence: medium,
  },
  'commercetools-client-secret': {
    key: '{base64url:32}',
    around: 'CTP_CLIENT_SECRET=<key>',
    confidence: medium,
  },
  'shopware-access-key-id': { key: 'SWIA{upper36:22}', confidence: low },
  'shopify-api-secret': { key: '{hex:32}', around: 'SHOPIFY_API_SECRET=<key>', confidence: medium },
};
