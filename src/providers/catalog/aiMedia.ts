import type { CatalogIssuer } from './toProvider';

export const aiMedia: readonly CatalogIssuer[] = [
  {
    id: 'stability',
    name: 'Stability AI',
    envNames: ['STABILITY_API_KEY'],
    keys: [
      {
        id: 'stability-api-key',
        name: 'Stability AI API key',
        opens: 'make images at your cost',
        prefix: 'sk-',
        beside: ['stability'],
        body: /[A-Za-z0-9]{48}/,
      },
    ],
  },
  {
    id: 'leonardo',
    name: 'Leonardo.Ai',
    envNames: ['LEONARDO_API_KEY'],
    keys: [
      {
        id: 'leonardo-api-key',
        name: 'Leonardo.Ai API key',
        opens: 'make images at your cost',
        beside: ['leonardo'],
        near: /leonardo[\s\S]{0,24}?(?:key|token|secret)/i,
        body: /[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}/,
      },
    ],
  },
  {
    id: 'ideogram',
    name: 'Ideogram',
    envNames: ['IDEOGRAM_API_KEY'],
    keys: [
      {
        id: 'ideogram-api-key',
        name: 'Ideogram API key',
        opens: 'make images at your cost',
        beside: ['ideogram'],
        body: /[\w-]{86}/,
      },
    ],
  },
  {
    id: 'luma',
    name: 'Luma AI',
    envNames: ['LUMAAI_API_KEY'],
    keys: [
      {
        id: 'luma-api-key',
        name: 'Luma AI API key',
        opens: 'make videos at your cost',
        prefix: 'luma-',
        body: /[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}(?:-[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})?/,
        exact: true,
      },
    ],
  },
  {
    id: 'runway',
    name: 'Runway',
    envNames: ['RUNWAYML_API_SECRET'],
    keys: [
      {
        id: 'runway-api-key',
        name: 'Runway API key',
        opens: 'make videos at your cost',
        prefix: 'key_',
        body: /[0-9a-f]{128}/,
        exact: true,
      },
    ],
  },
  {
    id: 'fal',
    name: 'fal',
    envNames: ['FAL_KEY'],
    keys: [
      {
        id: 'fal-api-key',
        name: 'fal API key',
        opens: 'run models at your cost',
        beside: ['fal_', 'fal-', 'fal.', 'fal"'],
        body: /[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}:[0-9a-f]{32}/,
      },
    ],
  },
  {
    id: 'heygen',
    name: 'HeyGen',
    envNames: ['HEYGEN_API_KEY'],
    keys: [
      {
        id: 'heygen-api-key',
        name: 'HeyGen API key',
        opens: 'make videos with your avatars at your cost',
        prefix: 'sk_V2_hgu_',
        body: /\w{20,64}/,
        shape: /^sk_V2_hgu_k[A-Za-z0-9]{10}_[A-Za-z0-9]{32}$/,
      },
    ],
  },
  {
    id: 'synthesia',
    name: 'Synthesia',
    envNames: ['SYNTHESIA_API_KEY'],
    keys: [
      {
        id: 'synthesia-api-key',
        name: 'Synthesia API key',
        opens: 'make videos at your cost',
        beside: ['synthesia'],
        body: /[0-9a-f]{32}/,
      },
    ],
  },
  {
    id: 'tavus',
    name: 'Tavus',
    envNames: ['TAVUS_API_KEY'],
    keys: [
      {
        id: 'tavus-api-key',
        name: 'Tavus API key',
        opens: 'make videos with your replicas at your cost',
        beside: ['tavus'],
        body: /[0-9a-f]{32}/,
      },
    ],
  },
];
