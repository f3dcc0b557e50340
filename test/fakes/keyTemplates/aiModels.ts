import type { KeyTemplate } from './keyTemplate';

const high = 'high';
const medium = 'medium';

export const aiModels: Readonly<Record<string, KeyTemplate>> = {
  'moonshot-api-key': {
    key: 'sk-{base62:48}',
    around: 'MOONSHOT_API_KEY=<key>',
    confidence: medium,
  },
  'kimi-code-key': {
    key: 'sk-kimi-{base62:64}',
    confidence: high,
    nearMiss: 'sk-kimi-{base62:47}',
  },
  'minimax-api-key': {
    key: 'sk-api-{base62:119}',
    confidence: high,
    nearMiss: 'sk-api-{base62:99}',
  },
  'zai-api-key': {
    key: '{hex:32}.{base62:16}',
    around: 'client = ZhipuAI(api_key="<key>")',
    confidence: medium,
  },
  'upstage-api-key': { key: 'up_{base62:29}', confidence: medium },
  'upstage-legacy-key': {
    key: '{base62:40}',
    around: 'upstage_api_key: "<key>"',
    confidence: medium,
  },
  'ai21-api-key': {
    key: '{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}',
    around: 'AI21_API_KEY=<key>',
    confidence: medium,
  },
  'ollama-api-key': {
    key: '{hex:32}.{base62:24}',
    around: 'OLLAMA_API_KEY=<key>',
    confidence: medium,
  },
  'lighton-api-key': {
    key: '{base62:48}',
    around: 'paradigm_api_key = "<key>"',
    confidence: medium,
    nearMiss: '{base62:39}',
  },
  'sambanova-api-key': {
    key: '{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}',
    around: 'SAMBANOVA_API_KEY="<key>"',
    confidence: medium,
  },
  'voyage-api-key': { key: 'pa-{base62:43}', confidence: medium },
  'jina-api-key': { key: 'jina_{hex:32}{base62:28}', confidence: high },
  'novita-api-key': {
    key: 'sk_{base62:43}',
    around: 'NOVITA_API_KEY=<key>',
    confidence: medium,
  },
  'friendli-token': { key: 'flp_{base62:46}', confidence: high },
  'dashscope-api-key': {
    key: 'sk-{hex:32}',
    around: 'DASHSCOPE_API_KEY=<key>',
    confidence: medium,
  },
  'siliconflow-api-key': {
    key: 'sk-{lower:48}',
    around: 'SILICONFLOW_API_KEY=<key>',
    confidence: medium,
  },
  'anthropic-refresh-token': {
    key: 'sk-ant-ort01-{base64url:95}',
    confidence: medium,
    nearMiss: 'sk-ant-ort01-{base64url:39}',
  },
  'xai-management-key': {
    key: 'xai-token-{base62:80}',
    confidence: medium,
    nearMiss: 'xai-token-{base62:49}',
  },
  'langsmith-service-key': { key: 'lsv2_sk_{hex:32}_{hex:10}', confidence: high },
  'pinecone-legacy-key': {
    key: '{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}',
    around: 'PINECONE_API_KEY=<key>',
    confidence: medium,
  },
  'openai-service-account-key': {
    key: 'sk-svcacct-{base64url:74}T3BlbkFJ{base64url:74}',
    confidence: high,
    nearMiss: 'sk-svcacct-{base64url:39}',
  },
  'openai-session-key': { key: 'sess-{base62:40}', confidence: medium },
};
