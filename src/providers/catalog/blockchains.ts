import type { CatalogIssuer } from './toProvider';

/** Nodes, explorers and market data of blockchains. */
export const blockchains: readonly CatalogIssuer[] = [
  {
    id: 'etherscan',
    name: 'Etherscan',
    envNames: ['ETHERSCAN_API_KEY'],
    keys: [
      {
        id: 'etherscan-api-key',
        name: 'Etherscan API key',
        opens: 'use your quota',
        beside: [
          'etherscan',
          'bscscan',
          'polygonscan',
          'arbiscan',
          'snowtrace',
          'basescan',
          'ftmscan',
        ],
        body: /(?=[A-Z]{0,33}\d)[A-Z0-9]{34}/,
      },
    ],
  },
  {
    id: 'infura',
    name: 'Infura',
    envNames: ['INFURA_API_KEY', 'INFURA_PROJECT_SECRET'],
    keys: [
      {
        id: 'infura-api-key',
        name: 'Infura API key',
        opens: 'use your quota',
        beside: ['infura'],
        near: /key|token|secret|project|infura_?id|infura\.io/i,
        body: /[0-9a-f]{32}/,
      },
      {
        id: 'infura-url',
        name: 'Infura address with a key',
        opens: 'use your quota',
        prefix: 'infura.io/v3/',
        body: /[0-9a-f]{32}/,
        exact: true,
      },
    ],
  },
  {
    id: 'alchemy',
    name: 'Alchemy',
    envNames: ['ALCHEMY_API_KEY', 'ALCHEMY_AUTH_TOKEN'],
    keys: [
      {
        id: 'alchemy-api-key',
        name: 'Alchemy API key',
        opens: 'use your quota',
        beside: ['alchemy_', 'alchemyapi', 'alchemykey', 'alchemytoken'],
        body: /[\w-]{32}/,
      },
      {
        id: 'alchemy-url',
        name: 'Alchemy address with a key',
        opens: 'use your quota',
        prefix: ['.g.alchemy.com/v2/', '.alchemyapi.io/v2/'],
        lead: 0,
        body: /[\w-]{21,43}/,
      },
      {
        id: 'alchemy-app-token',
        name: 'Alchemy token',
        opens: 'use your quota',
        prefix: 'alcht_',
        body: /[A-Za-z0-9]{30}/,
        exact: true,
      },
    ],
  },
  {
    id: 'quicknode',
    name: 'QuickNode',
    envNames: ['QUICKNODE_API_KEY'],
    keys: [
      {
        id: 'quicknode-url',
        name: 'QuickNode address with a token',
        opens: 'use your quota',
        prefix: 'quiknode.pro/',
        body: /[0-9a-f]{40}/,
        exact: true,
      },
      {
        id: 'quicknode-api-key',
        name: 'QuickNode API key',
        opens: 'manage your nodes',
        prefix: 'QN_',
        body: /[0-9a-f]{32}/,
        exact: true,
      },
    ],
  },
  {
    id: 'blockfrost',
    name: 'Blockfrost',
    envNames: ['BLOCKFROST_PROJECT_ID', 'BLOCKFROST_API_KEY'],
    keys: [
      {
        id: 'blockfrost-project-id',
        name: 'Blockfrost project key',
        opens: 'use your quota',
        prefix: ['mainnet', 'preprod', 'preview', 'testnet', 'ipfs'],
        beside: ['blockfrost', 'project_id'],
        near: /(?:)/,
        body: /(?=[a-z]{0,31}[A-Z0-9])[A-Za-z0-9]{32}/,
      },
    ],
  },
  {
    id: 'helius',
    name: 'Helius',
    envNames: ['HELIUS_API_KEY'],
    keys: [
      {
        id: 'helius-api-key',
        name: 'Helius API key',
        opens: 'use your quota',
        beside: ['helius'],
        body: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
      },
    ],
  },
  {
    id: 'covalent',
    name: 'Covalent',
    envNames: ['COVALENT_API_KEY'],
    keys: [
      {
        id: 'covalent-api-key',
        name: 'Covalent API key',
        opens: 'use your quota',
        prefix: 'ckey_',
        body: /[0-9a-f]{27}/,
        exact: true,
      },
      {
        id: 'covalent-platform-key',
        name: 'Covalent platform key',
        opens: 'use your quota',
        prefix: ['cqt_rQ', 'cqt_wF'],
        body: /[A-Za-z0-9]{26}/,
        exact: true,
      },
    ],
  },
  {
    id: 'tatum',
    name: 'Tatum',
    envNames: ['TATUM_API_KEY'],
    keys: [
      {
        id: 'tatum-api-key',
        name: 'Tatum API key',
        opens: 'use your quota',
        prefix: 't-',
        beside: ['tatum', 'x-api-key'],
        body: /[0-9a-f]{24}-[0-9a-f]{24}/,
      },
    ],
  },
  {
    id: 'moralis',
    name: 'Moralis',
    envNames: ['MORALIS_API_KEY'],
    keys: [
      {
        id: 'moralis-api-key',
        name: 'Moralis API key',
        opens: 'use your quota',
        beside: ['moralis'],
        body: /[A-Za-z0-9]{64}/,
      },
    ],
  },
  {
    id: 'ankr',
    name: 'Ankr',
    keys: [
      {
        id: 'ankr-url',
        name: 'Ankr address with a key',
        opens: 'use your quota',
        prefix: 'rpc.ankr.com/',
        body: /[a-z_]{2,30}\/[0-9a-f]{64}/,
        exact: true,
      },
    ],
  },
  {
    id: 'zerion',
    name: 'Zerion',
    keys: [
      {
        id: 'zerion-api-key',
        name: 'Zerion API key',
        opens: 'use your quota',
        prefix: 'zk_prod_',
        testPrefix: 'zk_dev_',
        body: /[0-9a-f]{32}/,
        exact: true,
      },
    ],
  },
  {
    id: 'thirdweb',
    name: 'thirdweb',
    envNames: ['THIRDWEB_SECRET_KEY', 'TW_SECRET_KEY'],
    keys: [
      {
        id: 'thirdweb-secret-key',
        name: 'thirdweb secret key',
        opens: 'use your quota and your server wallets',
        beside: ['thirdweb', 'tw_secret'],
        near: /secret/i,
        body: /[\w-]{86}/,
      },
    ],
  },
];
