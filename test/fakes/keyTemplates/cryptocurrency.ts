import type { KeyTemplate } from './keyTemplate';

const medium = 'medium';
const low = 'low';
const uuid = '{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}';

export const cryptocurrency: Readonly<Record<string, KeyTemplate>> = {
  'coinbase-api-secret': {
    key: '{base62:32}',
    around: 'COINBASE_API_SECRET=<key>',
    confidence: medium,
  },
  'coinbase-developer-key-name': { key: `organizations/${uuid}/apiKeys/${uuid}`, confidence: low },
  'binance-api-key': { key: '{base62:64}', around: 'BINANCE_API_SECRET=<key>', confidence: medium },
  'kraken-private-key': {
    key: '{base64:86}==',
    around: 'KRAKEN_PRIVATE_KEY=<key>',
    confidence: medium,
    nearMiss: '{base62:76}',
  },
  'kraken-api-key': { key: '{base64:56}', around: 'KRAKEN_API_KEY=<key>', confidence: medium },
  'kucoin-api-secret': { key: uuid, around: 'KUCOIN_API_SECRET=<key>', confidence: medium },
  'kucoin-api-key': { key: '{hex:24}', around: 'KUCOIN_API_KEY=<key>', confidence: medium },
  'bittrex-api-key': { key: '{hex:32}', around: 'BITTREX_API_SECRET=<key>', confidence: medium },
  'bitfinex-api-key': {
    key: '{base62:43}',
    around: 'BITFINEX_API_SECRET=<key>',
    confidence: medium,
  },
  'okx-api-key': { key: uuid, around: 'OKX_API_KEY=<key>', confidence: medium },
  'okx-secret-key': { key: '{upperHex:32}', around: 'OKX_SECRET_KEY=<key>', confidence: medium },
  'bitmex-api-secret': {
    key: '{base64url:48}',
    around: 'BITMEX_API_SECRET=<key>',
    confidence: medium,
  },
  'gate-io-api-secret': { key: '{hex:64}', around: 'GATEIO_API_SECRET=<key>', confidence: medium },
  'gemini-exchange-api-key': {
    key: 'account-{base62:20}',
    around: 'GEMINI_API_KEY=<key>',
    confidence: medium,
  },
  'polymarket-api-key': { key: uuid, around: 'POLY_API_KEY=<key>', confidence: medium },
  'polymarket-api-secret': {
    key: '{base64url:43}=',
    around: 'POLY_API_SECRET=<key>',
    confidence: medium,
    nearMiss: '{base62:36}',
  },
  'polymarket-passphrase': { key: '{hex:64}', around: 'POLY_PASSPHRASE=<key>', confidence: medium },
  'coinbase-access-token': {
    key: '{base36:64}',
    around: 'COINBASE_ACCESS_TOKEN=<key>',
    confidence: medium,
  },
  'coinbase-developer-key-secret': {
    key: '{base64:86}==',
    around: 'CDP_API_KEY_SECRET=<key>',
    confidence: medium,
    nearMiss: '{base62:85}==',
  },
};
