import type { KeyTemplate } from './keyTemplate';

const high = 'high';
const medium = 'medium';
const low = 'low';
const uuid = '{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}';

export const content: Readonly<Record<string, KeyTemplate>> = {
  'algolia-search-key': { key: '{hex:32}', around: 'ALGOLIA_SEARCH_KEY=<key>', confidence: low },
  'algolia-application-id': {
    key: '7{upper36:9}',
    around: 'ALGOLIA_APP_ID=<key>',
    confidence: low,
  },
  'contentful-management-token': { key: 'CFPAT-{base64url:43}', confidence: high },
  'contentful-delivery-token': {
    key: '{base64url:43}',
    around: 'CONTENTFUL_ACCESS_TOKEN=<key>',
    confidence: medium,
  },
  'sanity-api-token': {
    key: 'sk{base62:150}',
    around: 'SANITY_API_TOKEN=<key>',
    confidence: medium,
    nearMiss: 'sk{base62:77}',
  },
  'storyblok-access-token': {
    key: '{base62:22}tt',
    around: 'STORYBLOK_TOKEN=<key>',
    confidence: medium,
  },
  'storyblok-management-token': {
    key: '{base62:22}-{digits:6}-{base64url:20}',
    around: 'STORYBLOK_OAUTH_TOKEN=<key>',
    confidence: medium,
  },
  'prismic-access-token': {
    key: 'MC5{base62:85}',
    around: 'PRISMIC_ACCESS_TOKEN=<key>',
    confidence: medium,
    nearMiss: 'MC5{base62:59}',
  },
  'datocms-api-token': { key: '{hex:30}', around: 'DATOCMS_API_TOKEN=<key>', confidence: medium },
  'ghost-admin-key': {
    key: '{hex:24}:{hex:64}',
    around: 'GHOST_ADMIN_API_KEY=<key>',
    confidence: medium,
  },
  'ghost-content-key': { key: '{hex:26}', around: 'GHOST_CONTENT_API_KEY=<key>', confidence: low },
  'buttercms-api-token': { key: '{hex:40}', around: "Butter('<key>')", confidence: medium },
  'newsapi-key': { key: '{hex:32}', around: 'NEWS_API_KEY=<key>', confidence: medium },
  'new-york-times-api-key': { key: '{base62:32}', around: 'NYT_API_KEY=<key>', confidence: medium },
  'the-guardian-api-key': { key: uuid, around: 'GUARDIAN_API_KEY=<key>', confidence: medium },
  'nasa-api-key': { key: '{base62:40}', around: 'NASA_API_KEY=<key>', confidence: medium },
  'wolfram-alpha-app-id': {
    key: '7{upper36:5}-{upper36:10}',
    around: 'WOLFRAM_APP_ID=<key>',
    confidence: medium,
  },
  'semantic-scholar-api-key': {
    key: '{base62:40}',
    around: 'S2_API_KEY=<key>',
    confidence: medium,
  },
};
