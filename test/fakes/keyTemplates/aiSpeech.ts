import type { KeyTemplate } from './keyTemplate';

const high = 'high';
const medium = 'medium';

export const aiSpeech: Readonly<Record<string, KeyTemplate>> = {
  'assemblyai-api-key': {
    key: '{hex:32}',
    around: 'aai.settings.api_key = "<key>"',
    confidence: medium,
  },
  'deepgram-api-key': { key: '{hex:40}', around: 'DEEPGRAM_API_KEY=<key>', confidence: medium },
  'cartesia-api-key': {
    key: 'sk_car_{base62:22}',
    confidence: medium,
    nearMiss: 'sk_car_{base62:19}',
  },
  'playht-secret-key': { key: 'ak-{hex:32}', around: 'PLAYHT_API_KEY=<key>', confidence: medium },
  'hume-api-key': { key: '{base62:48}', around: 'HUME_API_KEY=<key>', confidence: medium },
  'speechmatics-api-key': {
    key: '{base62:32}',
    around: 'SPEECHMATICS_API_KEY=<key>',
    confidence: medium,
  },
  'gladia-api-key': {
    key: '{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}',
    around: 'x-gladia-key: <key>',
    confidence: medium,
  },
  'picovoice-access-key': {
    key: '{base64:54}==',
    around: 'PICOVOICE_ACCESS_KEY="<key>"',
    confidence: medium,
    nearMiss: '{base64:53}==',
  },
  'murf-api-key': { key: 'ap2_{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}', confidence: high },
};
