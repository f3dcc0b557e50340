import type { KeyTemplate } from './keyTemplate';

const high = 'high';
const medium = 'medium';

export const wallets: Readonly<Record<string, KeyTemplate>> = {
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
};
