import type { KeyTemplate } from './keyTemplate';

const high = 'high';
const medium = 'medium';

export const aiTraining: Readonly<Record<string, KeyTemplate>> = {
  'clarifai-access-token': { key: '{hex:32}', around: 'CLARIFAI_PAT=<key>', confidence: medium },
  'wandb-api-key': { key: 'wandb_v1_{base62:77}', confidence: high },
  'wandb-legacy-key': { key: '{hex:40}', around: 'wandb.login(key="<key>")', confidence: medium },
  'comet-api-key': { key: '{base62:25}', around: 'COMET_API_KEY=<key>', confidence: medium },
  'neptune-api-token': {
    key: 'eyJhcGlfYWRkcmVzcyI6{base64:180}',
    confidence: medium,
    nearMiss: 'eyJhcGlfYWRkcmVzcyI6{base64:99}',
  },
  'kaggle-api-token': { key: 'KGAT_{hex:32}', confidence: high },
  'kaggle-legacy-key': { key: '{hex:32}', around: 'KAGGLE_KEY=<key>', confidence: medium },
  'ultralytics-api-key': {
    key: '{hex:42}',
    around: 'ULTRALYTICS_API_KEY=<key>',
    confidence: medium,
  },
  'scale-api-key': { key: 'live_{hex:32}', around: 'SCALE_API_KEY=<key>', confidence: medium },
  'roboflow-api-key': {
    key: '{base62:19}{digits:1}',
    around: 'rf = Roboflow(api_key="<key>")',
    confidence: medium,
  },
  'landing-ai-api-key': {
    key: 'land_sk_{base62:50}',
    confidence: high,
    nearMiss: 'land_sk_{base62:39}',
  },
  'jupyter-token': {
    key: '{hex:48}',
    around: 'http://localhost:8888/lab?token=<key>',
    confidence: medium,
  },
};
