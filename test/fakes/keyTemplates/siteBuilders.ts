import type { KeyTemplate } from './keyTemplate';

const medium = 'medium';

export const siteBuilders: Readonly<Record<string, KeyTemplate>> = {
  'builder-io-private-key': { key: 'bpk-{hex:32}', confidence: 'high' },
  'block-protocol-api-key': { key: 'b10ck5.{hex:32}.{base62:36}', confidence: 'high' },
  'wp-engine-api-key': {
    key: '{base62:64}',
    around: 'WPE_APIKEY=<key>',
    nearMiss: '{hex:12}',
    confidence: medium,
  },
  'mulesoft-token': {
    key: '{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}',
    around: 'ANYPOINT_TOKEN=<key>',
    confidence: medium,
  },
  'mulesoft-client-secret': {
    key: '{hex:32}',
    around: 'ANYPOINT_CLIENT_SECRET=<key>',
    confidence: medium,
  },
  'pastebin-api-key': { key: '{base62:32}', around: 'pastebin_api_key=<key>', confidence: medium },
  'eraser-api-token': {
    key: '{upper36:20}',
    around: 'ERASER_API_TOKEN=<key>',
    confidence: medium,
  },
  'deviantart-client-secret': {
    key: '{hex:32}',
    around: 'DEVIANTART_CLIENT_SECRET=<key>',
    confidence: medium,
  },
};
