import type { CatalogIssuer } from './toProvider';

/** Content management, news, science and open data. */
export const content: readonly CatalogIssuer[] = [
  {
    id: 'contentful',
    name: 'Contentful',
    envNames: ['CONTENTFUL_ACCESS_TOKEN', 'CONTENTFUL_MANAGEMENT_TOKEN'],
    keys: [
      {
        id: 'contentful-management-token',
        name: 'Contentful personal access token',
        opens: 'read and change your content',
        prefix: 'CFPAT-',
        body: /[\w-]{43}/,
        exact: true,
      },
      {
        id: 'contentful-delivery-token',
        name: 'Contentful delivery token',
        opens: 'read your content',
        beside: ['contentful'],
        body: /[\w-]{43}/,
      },
    ],
  },
  {
    id: 'sanity',
    name: 'Sanity',
    envNames: ['SANITY_API_TOKEN', 'SANITY_AUTH_TOKEN'],
    keys: [
      {
        id: 'sanity-api-token',
        name: 'Sanity API token',
        opens: 'read and change your content',
        prefix: 'sk',
        beside: ['sanity', 'bearer'],
        body: /[A-Za-z0-9]{78,180}/,
      },
    ],
  },
  {
    id: 'storyblok',
    name: 'Storyblok',
    envNames: ['STORYBLOK_TOKEN', 'STORYBLOK_OAUTH_TOKEN'],
    keys: [
      {
        id: 'storyblok-access-token',
        name: 'Storyblok access token',
        opens: 'read your content',
        beside: ['storyblok'],
        body: /[A-Za-z0-9]{22}tt/,
      },
      {
        id: 'storyblok-management-token',
        name: 'Storyblok personal access token',
        opens: 'read and change your content',
        beside: ['storyblok'],
        body: /[A-Za-z0-9]{22}-\d{4,8}-[\w-]{20}/,
      },
    ],
  },
  {
    id: 'prismic',
    name: 'Prismic',
    envNames: ['PRISMIC_ACCESS_TOKEN'],
    keys: [
      {
        id: 'prismic-access-token',
        name: 'Prismic access token',
        opens: 'read your content',
        prefix: 'MC5',
        beside: ['prismic', 'access_token', 'accesstoken'],
        body: /[A-Za-z0-9._-]{60,110}/,
      },
    ],
  },
  {
    id: 'datocms',
    name: 'DatoCMS',
    envNames: ['DATOCMS_API_TOKEN', 'DATO_API_TOKEN'],
    keys: [
      {
        id: 'datocms-api-token',
        name: 'DatoCMS API token',
        opens: 'read or change your content',
        beside: ['dato_', 'datocms'],
        body: /[0-9a-f]{30}/,
      },
    ],
  },
  {
    id: 'ghost',
    name: 'Ghost',
    envNames: ['GHOST_ADMIN_API_KEY'],
    keys: [
      {
        id: 'ghost-admin-key',
        name: 'Ghost admin API key',
        opens: 'read and change your site',
        beside: ['ghost', 'admin_api_key', 'admin-api-key', 'admin api key'],
        body: /[0-9a-f]{24}:[0-9a-f]{64}/,
      },
      {
        id: 'ghost-content-key',
        name: 'Ghost content API key',
        opens: 'read your posts, which is what it is for',
        kind: 'public',
        beside: ['ghost'],
        body: /[0-9a-f]{26}/,
      },
    ],
  },
  {
    id: 'buttercms',
    name: 'ButterCMS',
    keys: [
      {
        id: 'buttercms-api-token',
        name: 'ButterCMS API token',
        opens: 'read your content',
        beside: ['buttercms', 'butter_cms', 'butter_api', 'butter('],
        near: /(?:)/,
        body: /[0-9a-f]{40}/,
      },
    ],
  },
  {
    id: 'newsapi',
    name: 'News API',
    envNames: ['NEWS_API_KEY', 'NEWSAPI_KEY'],
    keys: [
      {
        id: 'newsapi-key',
        name: 'News API key',
        opens: 'use your quota',
        beside: ['newsapi', 'news_api', 'news-api'],
        body: /[0-9a-f]{32}/,
      },
    ],
  },
  {
    id: 'new-york-times',
    name: 'New York Times',
    envNames: ['NYT_API_KEY'],
    keys: [
      {
        id: 'new-york-times-api-key',
        name: 'New York Times API key',
        opens: 'use your quota',
        beside: ['nytimes', 'nyt_', 'newyorktimes', 'new_york_times', 'new-york-times'],
        body: /[A-Za-z0-9]{32}/,
      },
    ],
  },
  {
    id: 'the-guardian',
    name: 'The Guardian',
    keys: [
      {
        id: 'the-guardian-api-key',
        name: 'Guardian API key',
        opens: 'use your quota',
        beside: ['guardian'],
        body: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
      },
    ],
  },
  {
    id: 'nasa',
    name: 'NASA',
    envNames: ['NASA_API_KEY'],
    keys: [
      {
        id: 'nasa-api-key',
        name: 'NASA or data.gov API key',
        opens: 'use your quota',
        beside: ['nasa_', 'nasa.gov', 'nasaapi', 'nasakey', 'data.gov', 'data_gov', 'datagov'],
        body: /[A-Za-z0-9]{40}/,
      },
    ],
  },
  {
    id: 'wolfram-alpha',
    name: 'Wolfram Alpha',
    envNames: ['WOLFRAM_APP_ID', 'WOLFRAM_ALPHA_APPID'],
    keys: [
      {
        id: 'wolfram-alpha-app-id',
        name: 'Wolfram Alpha app ID',
        opens: 'use your quota',
        beside: ['wolfram'],
        near: /key|token|id|api|client/i,
        body: /(?=[A-Z-]{0,16}\d)[A-Z0-9]{6}-[A-Z0-9]{10}/,
        entropyBits: 80,
      },
    ],
  },
  {
    id: 'semantic-scholar',
    name: 'Semantic Scholar',
    keys: [
      {
        id: 'semantic-scholar-api-key',
        name: 'Semantic Scholar API key',
        opens: 'use your quota',
        beside: ['semanticscholar', 'semantic_scholar', 's2_api'],
        body: /[A-Za-z0-9]{40}/,
      },
    ],
  },
];
