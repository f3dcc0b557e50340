import type { KeyTemplate } from './keyTemplate';

const high = 'high';
const medium = 'medium';

export const aiMedia: Readonly<Record<string, KeyTemplate>> = {
  'stability-api-key': {
    key: 'sk-{base62:48}',
    around: 'STABILITY_API_KEY="<key>"',
    confidence: medium,
  },
  'leonardo-api-key': {
    key: '{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}',
    around: 'LEONARDO_API_KEY=<key>',
    confidence: medium,
  },
  'ideogram-api-key': { key: '{base62:86}', around: 'IDEOGRAM_API_KEY=<key>', confidence: medium },
  'luma-api-key': {
    key: 'luma-{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}-{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}',
    confidence: high,
    nearMiss: 'luma-{hex:8}-{hex:4}-{hex:4}',
  },
  'runway-api-key': { key: 'key_{hex:128}', confidence: high },
  'fal-api-key': {
    key: '{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}:{hex:32}',
    around: 'FAL_KEY="<key>"',
    confidence: medium,
  },
  'heygen-api-key': {
    key: 'sk_V2_hgu_k{base62:10}_{base62:32}',
    confidence: high,
    nearMiss: 'sk_V2_hgu_{base62:19}',
  },
  'synthesia-api-key': { key: '{hex:32}', around: 'SYNTHESIA_API_KEY=<key>', confidence: medium },
  'tavus-api-key': { key: '{hex:32}', around: 'TAVUS_API_KEY=<key>', confidence: medium },
};
