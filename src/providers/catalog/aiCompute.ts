import { refuseUnmixed } from '../../detect/mixedText';
import type { CatalogIssuer } from './toProvider';

export const aiCompute: readonly CatalogIssuer[] = [
  {
    id: 'baseten',
    name: 'Baseten',
    envNames: ['BASETEN_API_KEY'],
    keys: [
      {
        id: 'baseten-api-key',
        name: 'Baseten API key',
        opens: 'run and change your models at your cost',
        beside: ['baseten'],
        body: /[A-Za-z0-9]{8}\.[A-Za-z0-9]{32}/,
      },
    ],
  },
  {
    id: 'modal',
    name: 'Modal',
    envNames: ['MODAL_TOKEN_SECRET', 'MODAL_TOKEN_ID'],
    keys: [
      {
        id: 'modal-token-secret',
        name: 'Modal token secret',
        opens: 'run code in your account at your cost',
        prefix: 'as-',
        body: /[A-Za-z0-9]{22}/,
        validate: refuseUnmixed,
      },
      {
        id: 'modal-token-id',
        name: 'Modal token id',
        opens: 'name your token, which opens nothing without its secret',
        kind: 'public',
        prefix: 'ak-',
        body: /[A-Za-z0-9]{22}/,
        validate: refuseUnmixed,
      },
    ],
  },
  {
    id: 'runpod',
    name: 'RunPod',
    envNames: ['RUNPOD_API_KEY'],
    keys: [
      {
        id: 'runpod-api-key',
        name: 'RunPod API key',
        opens: 'run machines at your cost',
        prefix: 'rpa_',
        body: /[A-Z0-9]{40}[A-Za-z0-9]{0,6}/,
        shape: /^rpa_[A-Z0-9]{40}[A-Za-z0-9]{6}$/,
      },
    ],
  },
  {
    id: 'lambda-cloud',
    name: 'Lambda Cloud',
    envNames: ['LAMBDA_API_KEY'],
    keys: [
      {
        id: 'lambda-cloud-api-key',
        name: 'Lambda Cloud API key',
        opens: 'run machines at your cost',
        prefix: 'secret_',
        body: /[\w-]{1,60}_[0-9a-f]{32}\.[A-Za-z0-9]{32}/,
        exact: true,
      },
    ],
  },
  {
    id: 'deepinfra',
    name: 'DeepInfra',
    envNames: ['DEEPINFRA_API_KEY', 'DEEPINFRA_TOKEN'],
    keys: [
      {
        id: 'deepinfra-api-key',
        name: 'DeepInfra API key',
        opens: 'run models at your cost',
        beside: ['deepinfra', 'deep_infra'],
        body: /[A-Za-z0-9]{32}/,
      },
    ],
  },
  {
    id: 'chutes',
    name: 'Chutes',
    envNames: ['CHUTES_API_KEY'],
    keys: [
      {
        id: 'chutes-api-key',
        name: 'Chutes API key',
        opens: 'run models at your cost',
        prefix: 'cpk_',
        body: /[0-9a-f]{32}\.[0-9a-f]{32}\.[A-Za-z0-9]{32}/,
        exact: true,
      },
    ],
  },
  {
    id: 'anyscale',
    name: 'Anyscale',
    envNames: ['ANYSCALE_API_KEY'],
    keys: [
      {
        id: 'anyscale-api-key',
        name: 'Anyscale API key',
        opens: 'run jobs and models at your cost',
        prefix: ['esecret_', 'aph0_'],
        body: /[\w-]{26,90}/,
      },
    ],
  },
  {
    id: 'vastai',
    name: 'Vast.ai',
    envNames: ['VAST_API_KEY'],
    keys: [
      {
        id: 'vastai-api-key',
        name: 'Vast.ai API key',
        opens: 'rent machines at your cost',
        beside: ['vastai', 'vast_api', 'vast.ai', 'vast_ai'],
        body: /[0-9a-f]{64}/,
      },
    ],
  },
  {
    id: 'paperspace',
    name: 'Paperspace',
    envNames: ['PAPERSPACE_API_KEY'],
    keys: [
      {
        id: 'paperspace-api-key',
        name: 'Paperspace API key',
        opens: 'run machines at your cost',
        beside: ['paperspace'],
        body: /[0-9a-f]{30}/,
      },
    ],
  },
  {
    id: 'volcengine',
    name: 'Volcengine Ark',
    envNames: ['ARK_API_KEY'],
    keys: [
      {
        id: 'volcengine-ark-prefixed-key',
        name: 'Volcengine Ark API key',
        opens: 'use Doubao models at your cost',
        prefix: 'ark-',
        body: /[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}(?:-[0-9a-f]{5})?/,
        exact: true,
      },
      {
        id: 'volcengine-ark-key',
        name: 'Volcengine Ark API key',
        opens: 'use Doubao models at your cost',
        beside: ['ark_api', 'volc', 'doubao', 'byteplus'],
        body: /[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}/,
      },
    ],
  },
  {
    id: 'clova',
    name: 'CLOVA Studio',
    envNames: ['CLOVASTUDIO_API_KEY'],
    keys: [
      {
        id: 'clova-api-key',
        name: 'CLOVA Studio API key',
        opens: 'use HyperCLOVA at your cost',
        prefix: 'nv-',
        beside: ['clova', 'ncp'],
        body: /[A-Za-z0-9]{32,64}/,
      },
    ],
  },
];
