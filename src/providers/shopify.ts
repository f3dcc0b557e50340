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
      keywords: { distinctive: ['shpat_', 'shpca_', 'shppa_', 'shpss_'] },
      pattern:
        /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32})(?![\w-])/g,
      prefix: 'shp',
      confidence: 'high',
      entropyBits: 128,
    },
  ],
};
