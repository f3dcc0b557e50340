import type { CatalogIssuer } from './toProvider';

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

/** Services that make, host and join pages, texts and drawings. */
export const siteBuilders: readonly CatalogIssuer[] = [
  {
    id: 'builder-io',
    name: 'Builder.io',
    envNames: ['BUILDER_PRIVATE_KEY'],
    keys: [
      {
        id: 'builder-io-private-key',
        name: 'Builder.io private key',
        opens: 'read and change your pages',
        prefix: 'bpk-',
        body: /[0-9a-f]{32}/,
        exact: true,
      },
    ],
  },
  {
    id: 'block-protocol',
    name: 'Block Protocol',
    envNames: ['BLOCK_PROTOCOL_API_KEY'],
    keys: [
      {
        id: 'block-protocol-api-key',
        name: 'Block Protocol API key',
        opens: 'publish blocks in your name',
        prefix: 'b10ck5.',
        body: /[A-Za-z0-9]{32}\.[A-Za-z0-9-]{36}/,
        exact: true,
      },
    ],
  },
  {
    id: 'wp-engine',
    name: 'WP Engine',
    envNames: ['WPENGINE_API_KEY', 'WPE_APIKEY'],
    keys: [
      {
        id: 'wp-engine-api-key',
        name: 'WP Engine API key',
        opens: 'manage your sites',
        beside: ['wpengine', 'wp_engine', 'wpe_'],
        body: /[A-Za-z0-9]{24,64}/,
      },
    ],
  },
  {
    id: 'mulesoft',
    name: 'MuleSoft Anypoint',
    envNames: ['ANYPOINT_CLIENT_SECRET'],
    keys: [
      {
        id: 'mulesoft-token',
        name: 'Anypoint token',
        opens: 'manage your integrations',
        beside: ['anypoint', 'mulesoft'],
        near: /key|token|secret/i,
        body: uuid,
      },
      {
        id: 'mulesoft-client-secret',
        name: 'Anypoint client secret',
        opens: 'manage your integrations as your app',
        beside: ['anypoint', 'mulesoft'],
        near: /secret|password/i,
        body: /[0-9A-Fa-f]{32}/,
      },
    ],
  },
  {
    id: 'pastebin',
    name: 'Pastebin',
    keys: [
      {
        id: 'pastebin-api-key',
        name: 'Pastebin API key',
        opens: 'publish texts in your name',
        beside: ['pastebin'],
        body: /\w{32}/,
      },
    ],
  },
  {
    id: 'eraser',
    name: 'Eraser',
    envNames: ['ERASER_API_TOKEN'],
    keys: [
      {
        id: 'eraser-api-token',
        name: 'Eraser API token',
        opens: 'make diagrams at your cost',
        beside: ['eraser_', 'eraser.io', 'eraserio'],
        body: /[A-Za-z0-9]{20}/,
      },
    ],
  },
  {
    id: 'deviantart',
    name: 'DeviantArt',
    keys: [
      {
        id: 'deviantart-client-secret',
        name: 'DeviantArt client secret',
        opens: 'act as your app at DeviantArt',
        beside: ['deviantart', 'deviant_art'],
        body: /[0-9a-f]{32}|[0-9a-f]{50}|[A-Za-z0-9]{40,80}/,
      },
    ],
  },
];
