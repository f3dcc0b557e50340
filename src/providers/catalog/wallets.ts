import { assessSeedPhrase } from './assessSeedPhrase';
import { assessWalletKey } from './assessWalletKey';
import type { CatalogIssuer } from './toProvider';

/** Private keys of wallets of cryptocurrency: whoever has one has the coins. */
export const wallets: readonly CatalogIssuer[] = [
  {
    id: 'crossmint',
    name: 'Crossmint',
    envNames: ['CROSSMINT_API_KEY'],
    keys: [
      {
        id: 'crossmint-server-key',
        name: 'Crossmint server-side API key',
        opens: 'move what the wallets of your users hold',
        prefix: 'sk_production_',
        testPrefix: 'sk_staging_',
        body: /[A-Za-z0-9]{24,260}/,
      },
      {
        id: 'crossmint-client-key',
        name: 'Crossmint client-side API key',
        opens: 'call Crossmint from your site, which is what it is for',
        kind: 'public',
        prefix: ['ck_production_', 'ck_staging_'],
        body: /[A-Za-z0-9]{24,260}/,
      },
    ],
  },
  {
    id: 'crypto-wallets',
    name: 'Cryptocurrency wallets',
    keys: [
      {
        id: 'ethereum-private-key',
        name: 'Ethereum private key',
        opens: 'move everything that its wallet holds',
        beside: [
          'private_key',
          'private key',
          'priv_key',
          'privkey',
          'wallet',
          'deployer',
          'poly_private',
        ],
        near: /priv(?:ate)?[_ -]?key|wallet(?:[_ -]?(?:priv|secret|key)|\(\s?["'`]$)|deployer[_ -]?key/i,
        body: /(?:0x)?[0-9a-fA-F]{64}/,
        assess: assessWalletKey,
      },
      {
        id: 'bitcoin-private-key',
        name: 'Bitcoin private key',
        opens: 'move everything that its wallet holds',
        beside: ['bitcoin', 'btc_', 'wif', 'private_key', 'privkey'],
        near: /priv|wif|secret|key/i,
        body: /[5KL][1-9A-HJ-NP-Za-km-z]{50,51}/,
      },
      {
        id: 'extended-private-key',
        name: 'Extended private key of a wallet',
        opens: 'move everything that its wallet holds',
        prefix: ['xprv', 'yprv', 'zprv', 'tprv', 'uprv', 'vprv'],
        body: /[1-9A-HJ-NP-Za-km-z]{107}/,
        exact: true,
      },
      {
        id: 'solana-private-key',
        name: 'Solana private key',
        opens: 'move everything that its wallet holds',
        beside: ['solana', 'private_key', 'secret_key', 'secretkey', 'keypair', 'wallet'],
        near: /priv|secret|keypair/i,
        body: /[1-9A-HJ-NP-Za-km-z]{87,88}/,
      },
      {
        id: 'wallet-seed-phrase',
        name: 'Seed phrase of a wallet',
        opens: 'move everything that its wallet holds',
        beside: [
          'mnemonic',
          'seed_phrase',
          'seedphrase',
          'seed phrase',
          'recovery_phrase',
          'recovery phrase',
        ],
        near: /(?:mnemonic|phrase)["'`]?\s{0,3}(?::?=|:)\s{0,3}["'`]?$/i,
        body: /(?:[a-z]{3,8} ){11}[a-z]{3,8}(?:(?: [a-z]{3,8}){12})?/,
        assess: assessSeedPhrase,
      },
    ],
  },
];
