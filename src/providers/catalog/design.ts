import type { CatalogIssuer } from './toProvider';

/** Design and video editing. */
export const design: readonly CatalogIssuer[] = [
  {
    id: 'figma',
    name: 'Figma',
    envNames: ['FIGMA_TOKEN', 'FIGMA_ACCESS_TOKEN'],
    keys: [
      {
        id: 'figma-access-token',
        name: 'Figma access token',
        opens: 'read and comment on your designs',
        prefix: ['figd_', 'figu_', 'figo_', 'figoh_', 'figor_'],
        body: /[\w-]{38,60}/,
      },
      {
        id: 'figma-legacy-token',
        name: 'Figma access token (older form)',
        opens: 'read and comment on your designs',
        beside: ['figma'],
        body: /\d{4,8}-[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}/,
      },
    ],
  },
  {
    id: 'canva',
    name: 'Canva',
    envNames: ['CANVA_CLIENT_SECRET'],
    keys: [
      {
        id: 'canva-client-secret',
        name: 'Canva client secret',
        opens: 'act as your app at Canva',
        prefix: 'cnvca',
        body: /[\w-]{51}/,
        exact: true,
      },
      {
        id: 'canva-client-id',
        name: 'Canva client ID',
        opens: 'name your app, which needs its secret too',
        kind: 'public',
        prefix: 'OC-',
        beside: ['canva_', 'canva client', 'canva.com'],
        near: /(?:)/,
        body: /[\w-]{11,12}/,
      },
    ],
  },
  {
    id: 'adobe',
    name: 'Adobe',
    envNames: ['ADOBE_CLIENT_SECRET'],
    keys: [
      {
        id: 'adobe-client-secret',
        name: 'Adobe client secret',
        opens: 'act as your app at Adobe',
        prefix: ['p8e-', 'p8.'],
        body: /[\w-]{32}/,
        exact: true,
      },
      {
        id: 'adobe-client-id',
        name: 'Adobe client ID',
        opens: 'name your app, which needs its secret too',
        kind: 'public',
        beside: ['adobe'],
        near: /client_?id|clientid/i,
        body: /[0-9a-f]{32}/,
      },
    ],
  },
  {
    id: 'miro',
    name: 'Miro',
    envNames: ['MIRO_ACCESS_TOKEN'],
    keys: [
      {
        id: 'miro-access-token',
        name: 'Miro access token',
        opens: 'read and change your boards',
        prefix: 'eyJtaXJvLm9yaWdpbiI6',
        body: /[A-Za-z0-9]{8,16}_[\w-]{27}/,
        exact: true,
      },
    ],
  },
  {
    id: 'frame-io',
    name: 'Frame.io',
    envNames: ['FRAMEIO_TOKEN'],
    keys: [
      {
        id: 'frame-io-api-token',
        name: 'Frame.io API token',
        opens: 'read and change your videos',
        prefix: 'fio-u-',
        body: /[\w=-]{64}/,
        exact: true,
      },
    ],
  },
  {
    id: 'remove-bg',
    name: 'remove.bg',
    envNames: ['REMOVE_BG_API_KEY', 'REMOVEBG_API_KEY'],
    keys: [
      {
        id: 'remove-bg-api-key',
        name: 'remove.bg API key',
        opens: 'use your quota',
        beside: ['removebg', 'remove_bg', 'remove.bg'],
        body: /[A-Za-z0-9]{24}/,
      },
    ],
  },
  {
    id: 'webflow',
    name: 'Webflow',
    envNames: ['WEBFLOW_API_TOKEN', 'WEBFLOW_TOKEN'],
    keys: [
      {
        id: 'webflow-api-token',
        name: 'Webflow API token',
        opens: 'read and change your site',
        beside: ['webflow'],
        body: /[0-9a-f]{64}/,
      },
    ],
  },
  {
    id: 'tinypng',
    name: 'TinyPNG',
    keys: [
      {
        id: 'tinypng-api-key',
        name: 'TinyPNG API key',
        opens: 'use your quota',
        beside: ['tinypng', 'tinify', 'tiny_png'],
        body: /[A-Za-z0-9]{32}/,
      },
    ],
  },
];
