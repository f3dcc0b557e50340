import type { Provider } from './provider';

export const shopify: Provider = {
  id: 'shopify',
  name: 'Shopify',
  envNames: ['SHOPIFY_ACCESS_TOKEN', 'SHOPIFY_API_KEY'],
  links: {},
  rules: [
    {
      id: 'shopify-access-token',
      name: 'Shopify access token',
      opens: 'read and change the shop',
      kind: 'secret',
      keywords: {
        distinctive: ['shpat_', 'shpca_', 'shppa_', 'shpss_', 'shptka_', 'shpua_', 'prtapi_'],
      },
      pattern:
        /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>(?:shp(?:at|ca|pa|ss|tka|ua)|prtapi)_[A-Za-z0-9]{32})(?![\w-])/g,
      shape: /_[a-fA-F0-9]{32}$/,
      prefix: 'shp',
      confidence: 'medium',
      entropyBits: 128,
    },
    {
      id: 'shopify-api-secret',
      name: 'Shopify API secret',
      opens: 'act as your app in every shop that installed it',
      kind: 'secret',
      keywords: { contextual: ['shopify'] },
      beside: /secret|passw|token/i,
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>[0-9a-f]{32})(?![\w-])/g,
      confidence: 'medium',
      entropyBits: 128,
    },
  ],
};
