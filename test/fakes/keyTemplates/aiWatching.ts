import type { KeyTemplate } from './keyTemplate';

const high = 'high';
const medium = 'medium';
const low = 'low';

export const aiWatching: Readonly<Record<string, KeyTemplate>> = {
  'langfuse-secret-key': {
    key: 'sk-lf-{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}',
    confidence: high,
  },
  'langfuse-public-key': { key: 'pk-lf-{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}', confidence: low },
  'helicone-api-key': {
    key: 'sk-helicone-{base36:7}-{base36:7}-{base36:7}-{base36:7}',
    confidence: high,
  },
  'helicone-read-key': {
    key: 'pk-helicone-{base36:7}-{base36:7}-{base36:7}-{base36:7}',
    confidence: high,
  },
  'braintrust-api-key': {
    key: 'sk-{base62:48}',
    around: 'BRAINTRUST_API_KEY=<key>',
    confidence: medium,
  },
  'promptlayer-api-key': { key: 'pl_{hex:32}', confidence: high },
  'portkey-api-key': {
    key: '{base64:27}=',
    around: 'PORTKEY_API_KEY="<key>"',
    confidence: medium,
    nearMiss: '{base64:26}=',
  },
  'llamacloud-api-key': { key: 'llx-{base62:48}', confidence: high },
  'unstructured-api-key': {
    key: '{base62:30}',
    around: 'UNSTRUCTURED_API_KEY=<key>',
    confidence: medium,
  },
  'private-ai-token': { key: '{base62:32}', around: 'PRIVATE_AI_TOKEN=<key>', confidence: medium },
  'agentops-api-key': {
    key: '{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}',
    around: 'AGENTOPS_API_KEY=<key>',
    confidence: medium,
  },
  'humanloop-api-key': { key: 'hl_sk_{hex:48}', confidence: high },
  'traceloop-api-key': { key: 'tl_{hex:32}', confidence: medium },
  'parea-api-key': { key: 'pai-{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}', confidence: high },
};
