import type { CatalogIssuer } from './toProvider';

/** Exchanges, and the private keys of wallets. */
export const cryptocurrency: readonly CatalogIssuer[] = [
  {
    id: 'coinbase',
    name: 'Coinbase',
    envNames: ['COINBASE_API_SECRET', 'COINBASE_API_KEY'],
    keys: [
      {
        id: 'coinbase-api-secret',
        name: 'Coinbase API secret',
        opens: 'trade and move your coins',
        beside: ['coinbase'],
        near: /secret|token/i,
        body: /[A-Za-z0-9]{32}/,
      },
      {
        id: 'coinbase-access-token',
        name: 'Coinbase access token',
        opens: 'trade and move your coins',
        beside: ['coinbase'],
        body: /[a-z0-9_-]{64}/,
      },
      {
        id: 'coinbase-developer-key-secret',
        name: 'Coinbase developer key secret',
        opens: 'trade and move your coins',
        beside: ['coinbase', 'cdp_', 'cdpapi'],
        body: /[A-Za-z0-9+/]{86}==/,
      },
      {
        id: 'coinbase-developer-key-name',
        name: 'Coinbase developer key name',
        opens: 'name a key, which needs its private part too',
        kind: 'public',
        prefix: 'organizations/',
        body: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\/apiKeys\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
        exact: true,
      },
    ],
  },
  {
    id: 'binance',
    name: 'Binance',
    envNames: ['BINANCE_API_SECRET', 'BINANCE_API_KEY'],
    keys: [
      {
        id: 'binance-api-key',
        name: 'Binance API key or secret',
        opens: 'trade with your coins',
        beside: ['binance'],
        body: /[A-Za-z0-9]{64}/,
      },
    ],
  },
  {
    id: 'kraken',
    name: 'Kraken',
    envNames: ['KRAKEN_API_SECRET', 'KRAKEN_API_KEY'],
    keys: [
      {
        id: 'kraken-private-key',
        name: 'Kraken private key',
        opens: 'trade and move your coins',
        beside: ['kraken'],
        near: /key|secret|token|priv/i,
        body: /[A-Za-z0-9+/]{80,88}={0,2}/,
      },
      {
        id: 'kraken-api-key',
        name: 'Kraken API key',
        opens: 'trade and move your coins, with its private key',
        beside: ['kraken'],
        near: /key/i,
        body: /[A-Za-z0-9+/]{56}/,
      },
    ],
  },
  {
    id: 'kucoin',
    name: 'KuCoin',
    envNames: ['KUCOIN_API_SECRET', 'KUCOIN_API_KEY'],
    keys: [
      {
        id: 'kucoin-api-secret',
        name: 'KuCoin API secret',
        opens: 'trade and move your coins',
        beside: ['kucoin'],
        body: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
      },
      {
        id: 'kucoin-api-key',
        name: 'KuCoin API key',
        opens: 'trade and move your coins, with its secret',
        beside: ['kucoin'],
        body: /[0-9a-f]{24}/,
      },
    ],
  },
  {
    id: 'bittrex',
    name: 'Bittrex',
    keys: [
      {
        id: 'bittrex-api-key',
        name: 'Bittrex API key or secret',
        opens: 'trade with your coins',
        beside: ['bittrex'],
        body: /[0-9a-f]{32}/,
      },
    ],
  },
  {
    id: 'bitfinex',
    name: 'Bitfinex',
    envNames: ['BITFINEX_API_SECRET', 'BITFINEX_API_KEY'],
    keys: [
      {
        id: 'bitfinex-api-key',
        name: 'Bitfinex API key or secret',
        opens: 'trade with your coins',
        beside: ['bitfinex', 'bfx_'],
        body: /[A-Za-z0-9]{43}/,
      },
    ],
  },
  {
    id: 'okx',
    name: 'OKX',
    envNames: ['OKX_API_KEY', 'OKX_SECRET_KEY'],
    keys: [
      {
        id: 'okx-api-key',
        name: 'OKX API key',
        opens: 'trade with your coins, with its secret and passphrase',
        beside: ['okx', 'okex'],
        near: /key/i,
        body: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
      },
      {
        id: 'okx-secret-key',
        name: 'OKX secret key',
        opens: 'trade with your coins',
        beside: ['okx', 'okex'],
        near: /secret/i,
        body: /[0-9A-F]{32}/,
      },
    ],
  },
  {
    id: 'bitmex',
    name: 'BitMEX',
    keys: [
      {
        id: 'bitmex-api-secret',
        name: 'BitMEX API secret',
        opens: 'trade with your coins',
        beside: ['bitmex'],
        near: /secret/i,
        body: /[\w-]{48}/,
      },
    ],
  },
  {
    id: 'gate-io',
    name: 'Gate.io',
    keys: [
      {
        id: 'gate-io-api-secret',
        name: 'Gate.io API secret',
        opens: 'trade with your coins',
        beside: ['gateio', 'gate_io', 'gate.io'],
        near: /secret/i,
        body: /[0-9a-f]{64}/,
      },
    ],
  },
  {
    id: 'gemini-exchange',
    name: 'Gemini (exchange)',
    keys: [
      {
        id: 'gemini-exchange-api-key',
        name: 'Gemini exchange API key',
        opens: 'trade with your coins, with its secret',
        prefix: ['account-', 'master-'],
        beside: ['gemini'],
        body: /(?=[a-z]{0,19}[A-Z0-9])[A-Za-z0-9]{20}/,
      },
    ],
  },
  {
    id: 'polymarket',
    name: 'Polymarket',
    keys: [
      {
        id: 'polymarket-api-key',
        name: 'Polymarket API key',
        opens: 'bet with your money, with its secret',
        beside: ['polymarket', 'poly_'],
        body: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
      },
      {
        id: 'polymarket-passphrase',
        name: 'Polymarket passphrase',
        opens: 'bet with your money, with its key and secret',
        beside: ['polymarket', 'poly_'],
        near: /passphrase/i,
        body: /[0-9a-f]{64}|(?=[A-Za-z]{0,23}\d)[A-Za-z0-9]{12,24}/,
        assess: () => 'medium',
        entropyBits: 0,
      },
      {
        id: 'polymarket-api-secret',
        name: 'Polymarket API secret',
        opens: 'bet with your money',
        beside: ['polymarket', 'poly_'],
        near: /secret/i,
        body: /[A-Za-z0-9+/_-]{40,44}={0,2}/,
      },
    ],
  },
];
