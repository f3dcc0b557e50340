import type { CatalogIssuer } from './toProvider';

/** Forums, and networks with fewer people. */
export const communities: readonly CatalogIssuer[] = [
  {
    id: 'reddit',
    name: 'Reddit',
    envNames: ['REDDIT_CLIENT_SECRET'],
    keys: [
      {
        id: 'reddit-client-secret',
        name: 'Reddit client secret',
        opens: 'act as your app at Reddit',
        beside: ['reddit', 'praw'],
        near: /secret/i,
        body: /[\w-]{30}|[\w-]{27}/,
      },
    ],
  },
  {
    id: 'tumblr',
    name: 'Tumblr',
    envNames: ['TUMBLR_CONSUMER_SECRET'],
    keys: [
      {
        id: 'tumblr-consumer-secret',
        name: 'Tumblr consumer key or secret',
        opens: 'act as your app at Tumblr',
        beside: ['tumblr'],
        body: /[A-Za-z0-9]{50}/,
      },
    ],
  },
  {
    id: 'disqus',
    name: 'Disqus',
    envNames: ['DISQUS_API_SECRET'],
    keys: [
      {
        id: 'disqus-api-secret',
        name: 'Disqus API key or secret',
        opens: 'read and change the comments of your site',
        beside: ['disqus'],
        body: /[A-Za-z0-9]{64}/,
      },
    ],
  },
  {
    id: 'mastodon',
    name: 'Mastodon',
    envNames: ['MASTODON_ACCESS_TOKEN'],
    keys: [
      {
        id: 'mastodon-access-token',
        name: 'Mastodon access token or client secret',
        opens: 'read and post as its user',
        beside: ['mastodon'],
        body: /[\w-]{43}/,
      },
    ],
  },
  {
    id: 'bluesky',
    name: 'Bluesky',
    envNames: ['BLUESKY_APP_PASSWORD', 'BSKY_APP_PASSWORD'],
    keys: [
      {
        id: 'bluesky-app-password',
        name: 'Bluesky app password',
        opens: 'read and post as its user',
        beside: ['bluesky', 'bsky', 'atproto', 'app_password', 'app-password'],
        near: /passw|login|cred|secret|key/i,
        body: /[a-z2-7]{4}(?:-[a-z2-7]{4}){3}/,
        assess: ({ value }) => (/\d/.test(value) ? 'medium' : 'low'),
        entropyBits: 80,
      },
    ],
  },
  {
    id: 'vk',
    name: 'VK',
    envNames: ['VK_ACCESS_TOKEN', 'VK_TOKEN'],
    keys: [
      {
        id: 'vk-access-token',
        name: 'VK access token',
        opens: 'read and post as its user',
        prefix: 'vk1.a.',
        body: /[\w-]{80,300}/,
      },
    ],
  },
  {
    id: 'patreon',
    name: 'Patreon',
    envNames: ['PATREON_ACCESS_TOKEN'],
    keys: [
      {
        id: 'patreon-access-token',
        name: 'Patreon access token',
        opens: 'read your members',
        beside: ['patreon'],
        body: /[\w-]{43}/,
      },
    ],
  },
  {
    id: 'imgur',
    name: 'Imgur',
    envNames: ['IMGUR_CLIENT_SECRET'],
    keys: [
      {
        id: 'imgur-client-secret',
        name: 'Imgur client secret',
        opens: 'act as your app at Imgur',
        beside: ['imgur'],
        body: /[0-9a-f]{40}/,
      },
    ],
  },
];
