import type { KeyTemplate } from './keyTemplate';

const high = 'high';
const medium = 'medium';

export const aiAgents: Readonly<Record<string, KeyTemplate>> = {
  'dify-app-key': { key: 'app-{base62:24}', around: 'DIFY_API_KEY=<key>', confidence: medium },
  'dust-api-key': { key: 'sk-{hex:32}', around: 'DUST_API_KEY=<key>', confidence: medium },
  'coze-access-token': { key: 'pat_{base62:64}', confidence: high },
  'retell-api-key': { key: 'key_{hex:28}', confidence: medium },
  'vapi-api-key': {
    key: '{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}',
    around: 'VAPI_PRIVATE_KEY=<key>',
    confidence: medium,
  },
  'composio-api-key': { key: 'ak_{base62:19}{digits:1}', confidence: medium },
  'smithery-api-key': {
    key: '{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}',
    around: 'SMITHERY_API_KEY=<key>',
    confidence: medium,
  },
  'mem0-api-key': { key: 'm0-{base62:40}', confidence: high },
  'zep-api-key': {
    key: 'z_1dWlkIjoi{base62:51}.{base64url:86}',
    confidence: medium,
    nearMiss: 'z_1dWlkIjoi{base62:51}.{base64url:39}',
  },
};
