import type { CatalogIssuer } from './toProvider';

/** Exchange rates and taxes. */
export const currencyRates: readonly CatalogIssuer[] = [
  {
    id: 'apilayer',
    name: 'APILayer',
    envNames: ['APILAYER_API_KEY'],
    keys: [
      {
        id: 'apilayer-api-key',
        name: 'APILayer API key',
        opens: 'use your quota of its data',
        beside: ['apilayer'],
        body: /[A-Za-z0-9]{32}/,
      },
    ],
  },
  {
    id: 'marketstack',
    name: 'Marketstack',
    envNames: ['MARKETSTACK_API_KEY'],
    keys: [
      {
        id: 'marketstack-access-key',
        name: 'Marketstack access key',
        opens: 'use your quota of market data',
        beside: ['marketstack'],
        body: /[0-9a-f]{32}/,
      },
    ],
  },
  {
    id: 'currencylayer',
    name: 'Currencylayer',
    envNames: ['CURRENCYLAYER_API_KEY'],
    keys: [
      {
        id: 'currencylayer-access-key',
        name: 'Currencylayer access key',
        opens: 'use your quota of currency rates',
        beside: ['currencylayer', 'currency_layer'],
        body: /[0-9a-f]{32}/,
      },
    ],
  },
  {
    id: 'open-exchange-rates',
    name: 'Open Exchange Rates',
    envNames: ['OPENEXCHANGERATES_APP_ID', 'OXR_APP_ID'],
    keys: [
      {
        id: 'open-exchange-rates-app-id',
        name: 'Open Exchange Rates app ID',
        opens: 'use your quota of currency rates',
        beside: ['openexchangerates', 'open_exchange_rates', 'oxr_'],
        near: /key|token|app[_-]?id|api/i,
        body: /[0-9a-f]{32}/,
      },
    ],
  },
  {
    id: 'exchangerate-api',
    name: 'ExchangeRate-API',
    envNames: ['EXCHANGE_RATE_API_KEY', 'EXCHANGERATE_API_KEY'],
    keys: [
      {
        id: 'exchangerate-api-key',
        name: 'ExchangeRate-API key',
        opens: 'use your quota of currency rates',
        beside: ['exchangerate', 'exchange_rate', 'exchange-rate'],
        body: /[0-9a-f]{24}/,
      },
    ],
  },
  {
    id: 'currencyapi',
    name: 'Currencyapi',
    envNames: ['CURRENCY_API_KEY', 'CURRENCYAPI_KEY'],
    keys: [
      {
        id: 'currencyapi-key',
        name: 'Currencyapi key',
        opens: 'use your quota of currency rates',
        prefix: 'cur_live_',
        body: /[A-Za-z0-9]{40}/,
        exact: true,
      },
    ],
  },
  {
    id: 'taxjar',
    name: 'TaxJar',
    envNames: ['TAXJAR_API_KEY'],
    keys: [
      {
        id: 'taxjar-api-token',
        name: 'TaxJar API token',
        opens: 'read and change your sales tax records',
        beside: ['taxjar'],
        body: /[0-9a-f]{32}/,
      },
    ],
  },
  {
    id: 'fixer',
    name: 'Fixer',
    envNames: ['FIXER_API_KEY'],
    keys: [
      {
        id: 'fixer-api-key',
        name: 'Fixer API key',
        opens: 'use your quota of currency rates',
        beside: ['fixer_', 'fixer.io', 'fixerapi', 'fixer api', 'data.fixer'],
        body: /[0-9a-f]{32}/,
      },
    ],
  },
  {
    id: 'coinmarketcap',
    name: 'CoinMarketCap',
    envNames: ['CMC_API_KEY', 'COINMARKETCAP_API_KEY'],
    keys: [
      {
        id: 'coinmarketcap-api-key',
        name: 'CoinMarketCap API key',
        opens: 'use your quota of market data',
        beside: ['coinmarketcap', 'cmc_', 'cmc.', '"cmc"'],
        body: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
      },
    ],
  },
  {
    id: 'coingecko',
    name: 'CoinGecko',
    envNames: ['COINGECKO_API_KEY'],
    keys: [
      {
        id: 'coingecko-api-key',
        name: 'CoinGecko API key',
        opens: 'use your quota of market data',
        prefix: 'CG-',
        body: /(?=[A-Za-z]{0,23}\d)[A-Za-z0-9]{24}/,
        exact: true,
      },
    ],
  },
  {
    id: 'cryptocompare',
    name: 'CryptoCompare',
    envNames: ['CRYPTOCOMPARE_API_KEY'],
    keys: [
      {
        id: 'cryptocompare-api-key',
        name: 'CryptoCompare API key',
        opens: 'use your quota of market data',
        beside: ['cryptocompare'],
        body: /[0-9a-f]{64}/,
      },
    ],
  },
];
