import type { CatalogIssuer } from './toProvider';

export const aiTraining: readonly CatalogIssuer[] = [
  {
    id: 'clarifai',
    name: 'Clarifai',
    envNames: ['CLARIFAI_PAT', 'CLARIFAI_API_KEY'],
    keys: [
      {
        id: 'clarifai-access-token',
        name: 'Clarifai access token',
        opens: 'use and change your models and data',
        beside: ['clarifai'],
        near: /key|token|secret|auth|cred|api|pat\b|_pat/i,
        body: /[0-9a-f]{32}/,
      },
    ],
  },
  {
    id: 'wandb',
    name: 'Weights & Biases',
    envNames: ['WANDB_API_KEY'],
    keys: [
      {
        id: 'wandb-api-key',
        name: 'Weights & Biases API key',
        opens: 'read and change your experiments and models',
        prefix: 'wandb_v1_',
        body: /\w{77}/,
        exact: true,
      },
      {
        id: 'wandb-legacy-key',
        name: 'Weights & Biases API key (legacy)',
        opens: 'read and change your experiments and models',
        beside: ['wandb', 'weightsandbiases', 'weights_and_biases'],
        near: /key|token|secret|auth|cred|api|login|password/i,
        body: /(?:local-)?[0-9a-f]{40}/,
      },
    ],
  },
  {
    id: 'comet',
    name: 'Comet',
    envNames: ['COMET_API_KEY'],
    keys: [
      {
        id: 'comet-api-key',
        name: 'Comet API key',
        opens: 'read and change your experiments',
        beside: ['comet_', 'comet-ml', 'cometml', 'comet.ml', 'comet.com'],
        body: /[A-Za-z0-9]{25}/,
      },
    ],
  },
  {
    id: 'neptune',
    name: 'Neptune',
    envNames: ['NEPTUNE_API_TOKEN'],
    keys: [
      {
        id: 'neptune-api-token',
        name: 'Neptune API token',
        opens: 'read and change your experiments',
        prefix: 'eyJhcGlfYWRkcmVzcyI6',
        body: /[A-Za-z0-9+/]{100,300}={0,2}/,
      },
    ],
  },
  {
    id: 'kaggle',
    name: 'Kaggle',
    envNames: ['KAGGLE_KEY', 'KAGGLE_API_TOKEN'],
    keys: [
      {
        id: 'kaggle-api-token',
        name: 'Kaggle API token',
        opens: 'read and change your notebooks and data sets',
        prefix: 'KGAT_',
        body: /[0-9a-f]{32}/,
        exact: true,
      },
      {
        id: 'kaggle-legacy-key',
        name: 'Kaggle API key (legacy)',
        opens: 'read and change your notebooks and data sets',
        beside: ['kaggle'],
        body: /[0-9a-f]{32}/,
      },
    ],
  },
  {
    id: 'ultralytics',
    name: 'Ultralytics',
    envNames: ['ULTRALYTICS_API_KEY'],
    keys: [
      {
        id: 'ultralytics-api-key',
        name: 'Ultralytics API key',
        opens: 'use and change your models and data',
        beside: ['ultralytics'],
        body: /[0-9a-f]{42}/,
      },
    ],
  },
  {
    id: 'scale',
    name: 'Scale AI',
    envNames: ['SCALE_API_KEY'],
    keys: [
      {
        id: 'scale-api-key',
        name: 'Scale AI API key',
        opens: 'read and change your labelling tasks at your cost',
        prefix: 'live_',
        beside: ['scale_', 'scaleapi', 'scaleai'],
        body: /[0-9a-f]{32}/,
      },
    ],
  },
  {
    id: 'roboflow',
    name: 'Roboflow',
    envNames: ['ROBOFLOW_API_KEY'],
    keys: [
      {
        id: 'roboflow-api-key',
        name: 'Roboflow API key',
        opens: 'read and change your datasets and models',
        beside: ['roboflow'],
        body: /[A-Za-z0-9]{20}/,
      },
    ],
  },
  {
    id: 'landing-ai',
    name: 'LandingAI',
    envNames: ['LANDINGAI_API_KEY'],
    keys: [
      {
        id: 'landing-ai-api-key',
        name: 'LandingAI API key',
        opens: 'use LandingAI at your cost',
        prefix: 'land_sk_',
        body: /[A-Za-z0-9]{40,60}/,
        shape: /^land_sk_[A-Za-z0-9]{50}$/,
      },
    ],
  },
  {
    id: 'jupyter',
    name: 'Jupyter',
    envNames: ['JUPYTER_TOKEN'],
    keys: [],
    rules: [
      {
        id: 'jupyter-token',
        name: 'Jupyter token',
        opens: 'run code on that machine',
        kind: 'secret',
        keywords: { distinctive: ['?token='] },
        pattern: /\?token=(?<key>[0-9a-f]{48})(?![\w-])/g,
        confidence: 'medium',
        entropyBits: 128,
      },
    ],
  },
];
