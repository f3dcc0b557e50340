import { type Alphabet, alphabets, sampleText } from './sampleText';

/** A key made from a template such as `sk-ant-api03-{base64url:93}AA`; another seed, another key. */
export function fillTemplate(template: string, seed = 1): string {
  let part = 0;
  return template.replace(/\{(\w+):(\d+)\}/g, (_, alphabet: string, length: string) => {
    part += 1;
    if (!isAlphabet(alphabet)) {
      throw new Error(`No alphabet is called ${alphabet}.`);
    }
    return sampleText(alphabet, Number(length), seed * 31 + part);
  });
}

function isAlphabet(name: string): name is Alphabet {
  return name in alphabets;
}

/** A key of a rule that needs no words around it, as in `sampleKey('anthropic-api-key')`. */
export function sampleKey(ruleId: string, seed = 1): string {
  const row = keyTemplates[ruleId];
  if (row === undefined) {
    throw new Error(`There is no template for ${ruleId}.`);
  }
  return fillTemplate(row.key, seed);
}

export interface KeyTemplate {
  readonly key: string;
  /** As found alone, or in `around`. */
  readonly confidence: 'high' | 'medium';
  /** Text with `<key>` in it, for rules that need words beside the key. */
  readonly around?: string;
  /** A text that is almost a key; by default the key without one character of its last part. */
  readonly nearMiss?: string;
}

const high = 'high';
const medium = 'medium';
const url = '{base62:12}@db.acme.dev:5432/shop';

/** One for every rule, but for those whose keys have content (private keys and web tokens). */
export const keyTemplates: Readonly<Record<string, KeyTemplate>> = {
  'anthropic-api-key': {
    key: 'sk-ant-api03-{base64url:93}AA',
    confidence: high,
    nearMiss: 'sk-ant-api03-{base64url:31}',
  },
  'anthropic-admin-key': {
    key: 'sk-ant-admin01-{base64url:93}AA',
    confidence: high,
    nearMiss: 'sk-ant-admin01-{base64url:31}',
  },
  'anthropic-oauth-token': {
    key: 'sk-ant-oat01-{base64url:95}',
    confidence: medium,
    nearMiss: 'sk-ant-oat01-{base64url:39}',
  },
  'openai-api-key': {
    key: 'sk-proj-{base64url:74}T3BlbkFJ{base64url:74}',
    confidence: high,
    nearMiss: 'sk-proj-{base64url:39}',
  },
  'openai-admin-key': {
    key: 'sk-admin-{base64url:58}T3BlbkFJ{base64url:58}',
    confidence: high,
    nearMiss: 'sk-admin-{base64url:39}',
  },
  'openai-legacy-key': { key: 'sk-{base62:20}T3BlbkFJ{base62:20}', confidence: high },
  'google-api-key': { key: 'AIzaSy{base64url:33}', confidence: medium },
  'gemini-auth-key': { key: 'AQ.Ab8RN6{base64url:44}', confidence: high },
  'openrouter-api-key': { key: 'sk-or-v1-{hex:64}', confidence: high },
  'xai-api-key': { key: 'xai-{base62:80}', confidence: high, nearMiss: 'xai-{base62:69}' },
  'groq-api-key': { key: 'gsk_{base62:20}WGdyb3FY{base62:24}', confidence: high },
  'mistral-api-key': { key: '{base62:32}', around: 'MISTRAL_API_KEY=<key>', confidence: medium },
  'cohere-api-key': {
    key: '{base62:40}',
    around: 'cohere.Client(api_key="<key>")',
    confidence: medium,
  },
  'deepseek-api-key': { key: 'sk-{hex:32}', around: 'DEEPSEEK_API_KEY: <key>', confidence: medium },
  'perplexity-api-key': { key: 'pplx-{base62:48}', confidence: medium },
  'huggingface-token': { key: 'hf_{letters:34}', confidence: medium },
  'huggingface-organization-token': { key: 'api_org_{letters:34}', confidence: medium },
  'replicate-api-token': { key: 'r8_{base62:37}', confidence: medium },
  'elevenlabs-api-key': { key: 'sk_{hex:48}', confidence: medium },
  'together-api-key': { key: 'tgp_v1_{base64url:43}', confidence: high },
  'together-legacy-key': { key: '{hex:64}', around: 'TOGETHER_API_KEY=<key>', confidence: medium },
  'resend-api-key': { key: 're_{base62:8}_{base62:24}', confidence: high },
  'sendgrid-api-key': {
    key: 'SG.{base64url:22}.{base64url:43}',
    confidence: high,
    nearMiss: 'SG.{base64url:22}.{base64url:38}',
  },
  'stripe-secret-key': {
    key: 'sk_live_{base62:99}',
    confidence: high,
    nearMiss: 'sk_live_{base62:15}',
  },
  'stripe-test-key': {
    key: 'sk_test_{base62:24}',
    confidence: high,
    nearMiss: 'sk_test_{base62:15}',
  },
  'stripe-webhook-secret': { key: 'whsec_{base62:32}', confidence: medium },
  'github-personal-access-token': { key: 'ghp_{base62:36}', confidence: medium },
  'github-fine-grained-token': {
    key: 'github_pat_{base62:22}_{base62:59}',
    confidence: high,
    nearMiss: 'github_pat_{base62:35}',
  },
  'github-oauth-token': { key: 'gho_{base62:36}', confidence: medium },
  'gitlab-personal-access-token': { key: 'glpat-{base64url:20}', confidence: high },
  'gitlab-runner-token': { key: 'glrt-{base64url:20}', confidence: medium },
  'gitlab-pipeline-trigger-token': { key: 'glptt-{hex:40}', confidence: high },
  'gitlab-token': { key: 'gldt-{base64url:20}', confidence: medium },
  'cloudflare-api-token': { key: 'cfut_{base62:40}{hex:8}', confidence: medium },
  'cloudflare-legacy-token': {
    key: '{base62:40}',
    around: 'CLOUDFLARE_API_TOKEN="<key>"',
    confidence: medium,
  },
  'cloudflare-origin-ca-key': { key: 'v1.0-{hex:24}-{hex:146}', confidence: high },
  'vercel-token': { key: 'vcp_{base62:56}', confidence: high },
  'vercel-ai-gateway-key': { key: 'vck_{base62:56}', confidence: high },
  'supabase-secret-key': { key: 'sb_secret_{base64url:31}', confidence: high },
  'supabase-access-token': { key: 'sbp_{hex:40}', confidence: medium },
  'slack-token': {
    key: 'xoxb-{digits:12}-{digits:13}-{base62:24}',
    confidence: high,
    nearMiss: 'xoxb-{digits:12}',
  },
  'slack-app-token': {
    key: 'xapp-1-A{upper36:10}-{digits:13}-{hex:64}',
    confidence: high,
    nearMiss: 'xapp-1-A{upper36:10}-{digits:13}-{hex:20}',
  },
  'slack-webhook': {
    key: 'https://hooks.slack.com/services/T{upper36:10}/B{upper36:10}/{base62:24}',
    confidence: medium,
    nearMiss: 'https://hooks.slack.com/services/T{upper36:10}',
  },
  'slack-session-cookie': {
    key: 'xoxd-{base62:150}',
    confidence: medium,
    nearMiss: 'xoxd-{base62:99}',
  },
  'telegram-bot-token': { key: '{digits:10}:AA{base64url:33}', confidence: high },
  'aws-access-key-id': { key: 'AKIA{base32:16}', confidence: high },
  'aws-secret-access-key': {
    key: '{base64:40}',
    around: 'aws_secret_access_key = <key>',
    confidence: medium,
  },
  'aws-bedrock-key': { key: 'ABSK{base64:128}', confidence: high, nearMiss: 'ABSK{base64:108}' },
  'npm-access-token': { key: 'npm_{base62:36}', confidence: medium },
  'azure-client-secret': {
    key: '{base62:3}8Q~{base62:34}',
    confidence: high,
    nearMiss: '{base62:3}8Q~{base62:30}',
  },
  'azure-storage-key': {
    key: '{base64:86}==',
    around: '"DefaultEndpointsProtocol=https;AccountName=shop;AccountKey=<key>;"',
    confidence: medium,
  },
  'azure-openai-key': {
    key: '{hex:32}',
    around: 'AZURE_OPENAI_API_KEY="<key>"',
    confidence: medium,
  },
  'twilio-api-key': { key: 'SK{hex:32}', around: 'twilio.api("<key>")', confidence: medium },
  'fireworks-api-key': { key: 'fw_{base62:24}', confidence: medium },
  'cerebras-api-key': { key: 'csk-{base36:48}', confidence: medium },
  'nvidia-api-key': {
    key: 'nvapi-{base64url:64}',
    confidence: medium,
    nearMiss: 'nvapi-{base64url:59}',
  },
  'netlify-access-token': { key: 'nfp_{base62:36}', confidence: medium },
  'mongodb-url': {
    key: `mongodb+srv://shop:${url}`,
    confidence: medium,
    nearMiss: 'mongodb+srv://shop@db.acme.dev/shop',
  },
  'postgres-url': {
    key: `postgres://shop:${url}`,
    confidence: medium,
    nearMiss: 'postgres://shop@db.acme.dev/shop',
  },
  'pypi-upload-token': {
    key: 'pypi-AgEIcHlwaS5vcmc{base64url:150}',
    confidence: high,
    nearMiss: 'pypi-AgEIcHlwaS5vcmc{base64url:49}',
  },
  'docker-access-token': { key: 'dckr_pat_{base64url:27}', confidence: high },
  'digitalocean-token': { key: 'dop_v1_{hex:64}', confidence: high },
  'heroku-api-key': { key: 'HRKU-AA{base64url:58}', confidence: high },
  'linear-api-key': { key: 'lin_api_{base62:40}', confidence: high },
  'notion-token': { key: 'ntn_{digits:11}{base62:35}', confidence: high },
  'airtable-token': { key: 'pat{base62:14}.{hex:64}', confidence: high },
  'sentry-organization-token': { key: 'sntrys_eyJ{base64:120}_{base64:43}', confidence: high },
  'sentry-user-token': { key: 'sntryu_{hex:64}', confidence: high },
  'datadog-api-key': { key: '{hex:32}', around: 'DD_API_KEY=<key>', confidence: medium },
  'newrelic-user-key': { key: 'NRAK-{upper36:27}', confidence: high },
  'mailgun-api-key': {
    key: 'key-{hex:32}',
    around: 'mailgun({ apiKey: "<key>" })',
    confidence: medium,
  },
  'postmark-server-token': {
    key: '{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}',
    around: 'POSTMARK_SERVER_TOKEN=<key>',
    confidence: medium,
  },
  'shopify-access-token': { key: 'shpat_{hex:32}', confidence: high },
  'square-access-token': { key: 'sq0atp-{base62:22}', confidence: medium },
  'plaid-access-token': {
    key: 'access-production-{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}',
    confidence: high,
  },
  'algolia-api-key': { key: '{hex:32}', around: 'ALGOLIA_ADMIN_API_KEY=<key>', confidence: medium },
  'mapbox-secret-token': { key: 'sk.eyJ{base62:60}.{base64url:22}', confidence: high },
  'langsmith-api-key': { key: 'lsv2_pt_{hex:32}_{hex:10}', confidence: high },
  'pinecone-api-key': { key: 'pcsk_{base62:6}_{base62:63}', confidence: high },
  'age-secret-key': { key: 'AGE-SECRET-KEY-1{bech32:58}', confidence: high },
  'url-with-password': {
    key: `mysql://shop:${url}`,
    confidence: medium,
    nearMiss: 'mysql://shop@db.acme.dev/shop',
  },
  'generic-secret': {
    key: '{base62:32}',
    around: 'const apiKey = "<key>";',
    confidence: medium,
    nearMiss: '{base62:7}',
  },
};
