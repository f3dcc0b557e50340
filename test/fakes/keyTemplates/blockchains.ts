import type { KeyTemplate } from './keyTemplate';

const high = 'high';
const medium = 'medium';
const uuid = '{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}';

export const blockchains: Readonly<Record<string, KeyTemplate>> = {
  'etherscan-api-key': {
    key: '{upper36:34}',
    around: 'ETHERSCAN_API_KEY=<key>',
    confidence: medium,
  },
  'infura-api-key': { key: '{hex:32}', around: 'INFURA_API_KEY=<key>', confidence: medium },
  'infura-url': { key: 'infura.io/v3/{hex:32}', confidence: high },
  'alchemy-api-key': { key: '{base64url:32}', around: 'ALCHEMY_API_KEY=<key>', confidence: medium },
  'alchemy-url': {
    key: '.g.alchemy.com/v2/{base64url:32}',
    confidence: medium,
    nearMiss: '.g.alchemy.com/v2/{base62:20}',
  },
  'alchemy-app-token': { key: 'alcht_{base62:30}', confidence: high },
  'quicknode-url': { key: 'quiknode.pro/{hex:40}', confidence: high },
  'quicknode-api-key': { key: 'QN_{hex:32}', confidence: high },
  'blockfrost-project-id': {
    key: 'mainnet{base62:32}',
    around: "BLOCKFROST_PROJECT_ID='<key>'",
    confidence: medium,
  },
  'helius-api-key': { key: uuid, around: 'HELIUS_API_KEY=<key>', confidence: medium },
  'covalent-api-key': { key: 'ckey_{hex:27}', confidence: high },
  'covalent-platform-key': { key: 'cqt_rQ{base62:26}', confidence: high },
  'tatum-api-key': {
    key: 't-{hex:24}-{hex:24}',
    around: 'TATUM_API_KEY=<key>',
    confidence: medium,
  },
  'moralis-api-key': { key: '{base62:64}', around: 'MORALIS_API_KEY=<key>', confidence: medium },
  'ankr-url': { key: 'rpc.ankr.com/eth/{hex:64}', confidence: high },
  'zerion-api-key': { key: 'zk_prod_{hex:32}', confidence: high },
  'thirdweb-secret-key': {
    key: '{base64url:86}',
    around: 'THIRDWEB_SECRET_KEY=<key>',
    confidence: medium,
  },
  'zerion-api-key-of-test-account': { key: 'zk_dev_{hex:32}', confidence: high },
};
