import type { KeyTemplate } from './keyTemplate';

const medium = 'medium';

export const communities: Readonly<Record<string, KeyTemplate>> = {
  'reddit-client-secret': {
    key: '{base64url:30}',
    around: 'REDDIT_CLIENT_SECRET=<key>',
    confidence: medium,
  },
  'tumblr-consumer-secret': {
    key: '{base62:50}',
    around: 'TUMBLR_CONSUMER_SECRET=<key>',
    confidence: medium,
  },
  'disqus-api-secret': {
    key: '{base62:64}',
    around: 'DISQUS_API_SECRET=<key>',
    confidence: medium,
  },
  'mastodon-access-token': {
    key: '{base64url:43}',
    around: 'MASTODON_ACCESS_TOKEN=<key>',
    confidence: medium,
  },
  'bluesky-app-password': {
    key: '{base32lower:4}-{base32lower:4}-{base32lower:4}-2{base32lower:3}',
    around: 'BLUESKY_APP_PASSWORD=<key>',
    confidence: medium,
  },
  'vk-access-token': {
    key: 'vk1.a.{base64url:190}',
    confidence: medium,
    nearMiss: 'vk1.a.{base62:79}',
  },
  'patreon-access-token': {
    key: '{base64url:43}',
    around: 'PATREON_ACCESS_TOKEN=<key>',
    confidence: medium,
  },
  'imgur-client-secret': {
    key: '{hex:40}',
    around: 'IMGUR_CLIENT_SECRET=<key>',
    confidence: medium,
  },
};
