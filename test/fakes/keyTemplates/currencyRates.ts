import type { KeyTemplate } from './keyTemplate';

const high = 'high';
const medium = 'medium';
const uuid = '{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}';

export const currencyRates: Readonly<Record<string, KeyTemplate>> = {
  'apilayer-api-key': {
    key: '{base62:32}',
    around: 'APILAYER_API_KEY=<key>',
    confidence: 'medium',
  },
  'marketstack-access-key': {
    key: '{hex:32}',
    around: 'MARKETSTACK_API_KEY=<key>',
    confidence: medium,
  },
  'currencylayer-access-key': {
    key: '{hex:32}',
    around: 'CURRENCYLAYER_API_KEY=<key>',
    confidence: medium,
  },
  'open-exchange-rates-app-id': {
    key: '{hex:32}',
    around: 'OPENEXCHANGERATES_APP_ID=<key>',
    confidence: medium,
  },
  'exchangerate-api-key': {
    key: '{hex:24}',
    around: 'EXCHANGE_RATE_API_KEY=<key>',
    confidence: medium,
  },
  'currencyapi-key': { key: 'cur_live_{base62:40}', confidence: high },
  'taxjar-api-token': { key: '{hex:32}', around: 'TAXJAR_API_KEY=<key>', confidence: medium },
  'fixer-api-key': { key: '{hex:32}', around: 'FIXER_API_KEY=<key>', confidence: medium },
  'coinmarketcap-api-key': { key: uuid, around: 'CMC_API_KEY=<key>', confidence: medium },
  'coingecko-api-key': { key: 'CG-{base62:24}', confidence: high },
  'cryptocompare-api-key': {
    key: '{hex:64}',
    around: 'CRYPTOCOMPARE_API_KEY=<key>',
    confidence: medium,
  },
};
