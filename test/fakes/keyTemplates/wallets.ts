import type { KeyTemplate } from './keyTemplate';

const high = 'high';
const medium = 'medium';

export const wallets: Readonly<Record<string, KeyTemplate>> = {
  'crossmint-server-key': {
    key: 'sk_production_{base58:90}',
    nearMiss: 'sk_production_{base58:12}',
    confidence: 'medium',
  },
  'crossmint-server-key-of-test-account': {
    key: 'sk_staging_{base58:90}',
    nearMiss: 'sk_staging_{base58:12}',
    confidence: 'medium',
  },
  'crossmint-client-key': {
    key: 'ck_production_{base58:90}',
    nearMiss: 'ck_production_{base58:12}',
    confidence: 'low',
  },
  'ethereum-private-key': {
    key: '0x{hex:64}',
    around: 'DEPLOYER_PRIVATE_KEY=<key>',
    confidence: medium,
  },
  'bitcoin-private-key': {
    key: 'K{base58:51}',
    around: 'BITCOIN_WIF=<key>',
    confidence: medium,
    nearMiss: 'K{base58:49}',
  },
  'extended-private-key': { key: 'xprv{base58:107}', confidence: high },
  'solana-private-key': {
    key: '{base58:88}',
    around: 'SOLANA_PRIVATE_KEY=<key>',
    confidence: medium,
    nearMiss: '{base58:84}',
  },
  'wallet-seed-phrase': {
    key: '{lower:8} {lower:6} {lower:4} {lower:7} {lower:8} {lower:6} {lower:4} {lower:7} {lower:5} {lower:6} {lower:4} {lower:8}',
    around: 'MNEMONIC="<key>"',
    confidence: medium,
    nearMiss:
      '{lower:8} {lower:6} {lower:4} {lower:7} {lower:5} {lower:6} {lower:4} {lower:7} {lower:5} {lower:6} {lower:8}',
  },
};
