import type { KeyTemplate } from './keyTemplate';

const medium = 'medium';
const low = 'low';

export const finance: Readonly<Record<string, KeyTemplate>> = {
  'finnhub-api-key': { key: '{base36:20}', around: 'FINNHUB_API_KEY=<key>', confidence: medium },
  'alpha-vantage-api-key': {
    key: '{upper36:16}',
    around: 'ALPHA_VANTAGE_API_KEY=<key>',
    confidence: medium,
  },
  'polygon-io-api-key': { key: '{base62:32}', around: 'POLYGON_API_KEY=<key>', confidence: medium },
  'alpaca-secret-key': {
    key: '{base62:40}',
    around: 'APCA_API_SECRET_KEY=<key>',
    confidence: medium,
  },
  'alpaca-key-id': { key: 'PK{upper36:18}', around: 'APCA_API_KEY_ID=<key>', confidence: low },
  'iex-cloud-secret-token': { key: 'sk_{hex:32}', around: 'IEX_TOKEN=<key>', confidence: medium },
  'iex-cloud-publishable-token': { key: 'pk_{hex:32}', around: 'IEX_TOKEN=<key>', confidence: low },
  'tiingo-api-token': { key: '{hex:40}', around: 'TIINGO_TOKEN=<key>', confidence: medium },
  'tradier-access-token': {
    key: '{base62:28}',
    around: 'TRADIER_ACCESS_TOKEN=<key>',
    confidence: medium,
  },
  'nasdaq-data-link-api-key': {
    key: '{base64url:20}',
    around: 'quandl.ApiConfig.api_key = "<key>"',
    confidence: medium,
  },
  'twelve-data-api-key': {
    key: '{hex:32}',
    around: 'TWELVE_DATA_API_KEY=<key>',
    confidence: medium,
  },
  'financial-modeling-prep-api-key': {
    key: '{base62:32}',
    around: 'FMP_API_KEY=<key>',
    confidence: medium,
  },
  'fred-api-key': { key: '{hex:32}', around: 'FRED_API_KEY=<key>', confidence: medium },
};
