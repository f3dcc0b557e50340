import type { CatalogIssuer } from './toProvider';

/** Prices of shares and currencies, and brokers. */
export const finance: readonly CatalogIssuer[] = [
  {
    id: 'finnhub',
    name: 'Finnhub',
    envNames: ['FINNHUB_API_KEY'],
    keys: [
      {
        id: 'finnhub-api-key',
        name: 'Finnhub API key',
        opens: 'use your quota of market data',
        beside: ['finnhub'],
        body: /[a-z0-9]{20}(?:[a-z0-9]{20})?/,
      },
    ],
  },
  {
    id: 'alpha-vantage',
    name: 'Alpha Vantage',
    envNames: ['ALPHAVANTAGE_API_KEY', 'ALPHA_VANTAGE_API_KEY'],
    keys: [
      {
        id: 'alpha-vantage-api-key',
        name: 'Alpha Vantage API key',
        opens: 'use your quota of market data',
        beside: ['alphavantage', 'alpha_vantage', 'alpha-vantage'],
        body: /(?=[A-Z]{0,15}\d)[A-Z0-9]{16}/,
      },
    ],
  },
  {
    id: 'polygon-io',
    name: 'Polygon.io',
    envNames: ['POLYGON_API_KEY'],
    keys: [
      {
        id: 'polygon-io-api-key',
        name: 'Polygon.io API key',
        opens: 'use your quota of market data',
        beside: ['polygon.io', 'polygon_api', 'polygon_key', 'polygonapi', 'polygonkey'],
        body: /[A-Za-z0-9_]{32}/,
      },
    ],
  },
  {
    id: 'alpaca',
    name: 'Alpaca',
    envNames: ['APCA_API_SECRET_KEY', 'ALPACA_API_SECRET'],
    keys: [
      {
        id: 'alpaca-secret-key',
        name: 'Alpaca secret key',
        opens: 'trade with your money',
        beside: ['alpaca', 'apca'],
        near: /secret/i,
        body: /[A-Za-z0-9]{40}(?:[A-Za-z0-9]{4})?/,
      },
      {
        id: 'alpaca-key-id',
        name: 'Alpaca key ID',
        opens: 'name your account, which needs its secret too',
        kind: 'public',
        prefix: ['PK', 'AK', 'CK'],
        beside: ['alpaca', 'apca'],
        body: /[A-Z0-9]{18,24}/,
      },
    ],
  },
  {
    id: 'iex-cloud',
    name: 'IEX Cloud',
    envNames: ['IEX_API_KEY', 'IEX_TOKEN'],
    keys: [
      {
        id: 'iex-cloud-secret-token',
        name: 'IEX Cloud secret token',
        opens: 'use your quota of market data',
        prefix: ['sk_', 'Tsk_'],
        beside: ['iex'],
        body: /[0-9a-f]{32}/,
      },
      {
        id: 'iex-cloud-publishable-token',
        name: 'IEX Cloud publishable token',
        opens: 'read market data, which is what it is for',
        kind: 'public',
        prefix: ['pk_', 'Tpk_'],
        beside: ['iex'],
        body: /[0-9a-f]{32}/,
      },
    ],
  },
  {
    id: 'tiingo',
    name: 'Tiingo',
    envNames: ['TIINGO_API_KEY', 'TIINGO_TOKEN'],
    keys: [
      {
        id: 'tiingo-api-token',
        name: 'Tiingo API token',
        opens: 'use your quota of market data',
        beside: ['tiingo'],
        body: /[0-9a-f]{40}/,
      },
    ],
  },
  {
    id: 'tradier',
    name: 'Tradier',
    envNames: ['TRADIER_ACCESS_TOKEN', 'TRADIER_API_KEY'],
    keys: [
      {
        id: 'tradier-access-token',
        name: 'Tradier access token',
        opens: 'trade with your money',
        beside: ['tradier'],
        body: /[A-Za-z0-9]{28}/,
      },
    ],
  },
  {
    id: 'nasdaq-data-link',
    name: 'Nasdaq Data Link',
    envNames: ['NASDAQ_DATA_LINK_API_KEY', 'QUANDL_API_KEY'],
    keys: [
      {
        id: 'nasdaq-data-link-api-key',
        name: 'Nasdaq Data Link API key',
        opens: 'use your quota of market data',
        beside: ['quandl', 'nasdaq_data_link', 'nasdaqdatalink'],
        body: /[\w-]{20}/,
      },
    ],
  },
  {
    id: 'twelve-data',
    name: 'Twelve Data',
    envNames: ['TWELVE_DATA_API_KEY', 'TWELVEDATA_API_KEY'],
    keys: [
      {
        id: 'twelve-data-api-key',
        name: 'Twelve Data API key',
        opens: 'use your quota of market data',
        beside: ['twelvedata', 'twelve_data', 'twelve-data'],
        body: /[0-9a-f]{32}/,
      },
    ],
  },
  {
    id: 'financial-modeling-prep',
    name: 'Financial Modeling Prep',
    envNames: ['FMP_API_KEY'],
    keys: [
      {
        id: 'financial-modeling-prep-api-key',
        name: 'Financial Modeling Prep API key',
        opens: 'use your quota of market data',
        beside: ['financialmodelingprep', 'financial_modeling_prep', 'fmp_'],
        body: /[A-Za-z0-9]{32}/,
      },
    ],
  },
  {
    id: 'fred',
    name: 'FRED',
    envNames: ['FRED_API_KEY'],
    keys: [
      {
        id: 'fred-api-key',
        name: 'FRED API key',
        opens: 'use your quota of economic data',
        beside: ['fred_api', 'fred_key', 'fredapi', 'stlouisfed'],
        body: /[0-9a-f]{32}/,
      },
    ],
  },
];
