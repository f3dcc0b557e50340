import type { KeyTemplate } from './keyTemplate';

const high = 'high';
const medium = 'medium';

export const aiSearch: Readonly<Record<string, KeyTemplate>> = {
  'tavily-api-key': { key: 'tvly-{base62:32}', confidence: high },
  'exa-api-key': {
    key: '{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}',
    around: 'EXA_API_KEY=<key>',
    confidence: medium,
  },
  'serper-api-key': { key: '{hex:40}', around: 'SERPER_API_KEY=<key>', confidence: medium },
  'serpapi-api-key': { key: '{hex:64}', around: 'SERPAPI_API_KEY=<key>', confidence: medium },
  'brave-search-api-key': { key: 'BSA{base62:28}', confidence: medium, nearMiss: 'BSA{base62:23}' },
  'kagi-api-key': {
    key: '{base62:11}.{base62:43}',
    around: 'KAGI_API_KEY=<key>',
    confidence: medium,
  },
  'firecrawl-api-key': { key: 'fc-{hex:32}', confidence: high },
  'apify-api-token': {
    key: 'apify_api_{base62:36}',
    confidence: high,
    nearMiss: 'apify_api_{base62:33}',
  },
  'browserbase-api-key': { key: 'bb_live_{base64url:27}', confidence: high },
  'e2b-api-key': { key: 'e2b_{hex:40}', confidence: high },
  'scrapingbee-api-key': {
    key: '{upper36:80}',
    around: 'SCRAPINGBEE_API_KEY=<key>',
    confidence: medium,
  },
  'scraperapi-api-key': { key: '{hex:32}', around: 'SCRAPERAPI_KEY=<key>', confidence: medium },
  'brightdata-api-key': { key: '{hex:64}', around: 'BRIGHTDATA_API_KEY=<key>', confidence: medium },
  'diffbot-token': { key: '{hex:32}', around: 'DIFFBOT_TOKEN=<key>', confidence: medium },
  'steel-api-key': { key: 'ste-{base62:99}', confidence: high, nearMiss: 'ste-{base62:89}' },
};
