import type { KeyTemplate } from './keyTemplate';

const high = 'high';
const medium = 'medium';
const low = 'low';

export const aiCompute: Readonly<Record<string, KeyTemplate>> = {
  'baseten-api-key': {
    key: '{base62:8}.{base62:32}',
    around: 'BASETEN_API_KEY=<key>',
    confidence: medium,
  },
  'modal-token-secret': { key: 'as-{base62:22}', confidence: medium },
  'modal-token-id': { key: 'ak-{base62:22}', confidence: low },
  'runpod-api-key': {
    key: 'rpa_{upper36:40}{base62:6}',
    confidence: high,
    nearMiss: 'rpa_{upper36:39}',
  },
  'lambda-cloud-api-key': { key: 'secret_laptop_{hex:32}.{base62:32}', confidence: high },
  'deepinfra-api-key': {
    key: '{base62:32}',
    around: 'DEEPINFRA_API_KEY=<key>',
    confidence: medium,
  },
  'chutes-api-key': { key: 'cpk_{hex:32}.{hex:32}.{base62:32}', confidence: high },
  'anyscale-api-key': { key: 'esecret_{base36:26}', confidence: medium },
  'vastai-api-key': { key: '{hex:64}', around: 'VAST_API_KEY=<key>', confidence: medium },
  'paperspace-api-key': { key: '{hex:30}', around: 'PAPERSPACE_API_KEY=<key>', confidence: medium },
  'volcengine-ark-prefixed-key': {
    key: 'ark-{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}',
    confidence: high,
  },
  'volcengine-ark-key': {
    key: '{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}',
    around: 'ARK_API_KEY=<key>',
    confidence: medium,
  },
  'clova-api-key': {
    key: 'nv-{hex:32}{base62:4}',
    around: 'CLOVASTUDIO_API_KEY=<key>',
    confidence: medium,
    nearMiss: 'nv-{hex:31}',
  },
};
