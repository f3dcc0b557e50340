import type { KeyTemplate } from './keyTemplate';

const high = 'high';
const medium = 'medium';

export const aiTools: Readonly<Record<string, KeyTemplate>> = {
  'cursor-api-key': { key: 'key_{hex:64}', confidence: high },
  'cursor-service-key': { key: 'crsr_{hex:64}', confidence: high },
  'devin-personal-key': {
    key: 'apk_user_{base64:150}',
    confidence: medium,
    nearMiss: 'apk_user_{base64:119}',
  },
  'devin-service-key': { key: 'apk_{base64:90}', confidence: medium, nearMiss: 'apk_{base64:79}' },
  'devin-service-user-token': { key: 'cog_{lower32:52}', confidence: high },
  'greptile-api-key': {
    key: '{base64:48}',
    around: 'GREPTILE_API_KEY="<key>"',
    confidence: medium,
  },
  'coderabbit-api-key': { key: 'cr-{hex:58}', confidence: high },
  'windsurf-api-key': {
    key: 'sk-ws-01-{base64url:90}',
    confidence: medium,
    nearMiss: 'sk-ws-01-{base64url:59}',
  },
  'continue-api-key': { key: 'con_{hex:64}', confidence: high },
  'context7-api-key': { key: 'ctx7sk-{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}', confidence: high },
};
