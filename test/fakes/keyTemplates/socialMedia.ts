import type { KeyTemplate } from './keyTemplate';

const high = 'high';
const medium = 'medium';
const low = 'low';

export const socialMedia: Readonly<Record<string, KeyTemplate>> = {
  'twitter-bearer-token': {
    key: 'AAAAAAAAAAAAAAAAAAAAA{base62:14}%2B{base62:20}%3D{base62:50}',
    confidence: medium,
    nearMiss: 'AAAAAAAAAAAAAAAAAAAAA{base62:90}',
  },
  'twitter-bearer-token-decoded': {
    key: 'AAAAAAAAAAAAAAAAAAAAA{base62:84}',
    around: 'TWITTER_BEARER_TOKEN=<key>',
    confidence: medium,
    nearMiss: 'AAAAAAAAAAAAAAAAAAAAA{base62:50}',
  },
  'twitter-api-key': { key: '{base62:25}', around: 'TWITTER_API_KEY=<key>', confidence: medium },
  'twitter-api-secret': {
    key: '{base62:50}',
    around: 'TWITTER_API_SECRET=<key>',
    confidence: medium,
  },
  'twitter-access-token': {
    key: '{digits:18}-{base62:31}',
    around: 'TWITTER_ACCESS_TOKEN=<key>',
    confidence: medium,
    nearMiss: '{digits:18}-{base62:17}',
  },
  'twitter-access-token-secret': {
    key: '{base62:45}',
    around: 'TWITTER_ACCESS_TOKEN_SECRET=<key>',
    confidence: medium,
  },
  'facebook-access-token': {
    key: 'EAA{base62:40}ZC{base62:60}ZB{base62:80}',
    confidence: medium,
    nearMiss: 'EAA{base62:40}ZC{base62:40}',
  },
  'facebook-app-token': {
    key: '{digits:15}|{base64url:27}',
    around: 'facebook_access_token: "<key>"',
    confidence: medium,
  },
  'facebook-app-secret': {
    key: '{hex:32}',
    around: 'FACEBOOK_APP_SECRET=<key>',
    confidence: medium,
  },
  'instagram-access-token': {
    key: 'IGQV{base62:50}ZA{base62:100}',
    confidence: medium,
    nearMiss: 'IGQV{base62:50}ZA{base62:40}',
  },
  'linkedin-primary-secret': { key: 'WPL_AP1.{base62:16}.{base64:6}==', confidence: high },
  'linkedin-client-secret': {
    key: '{base62:15}7',
    around: 'LINKEDIN_CLIENT_SECRET=<key>',
    confidence: medium,
  },
  'linkedin-client-id': {
    key: '77{base36:12}',
    around: 'LINKEDIN_CLIENT_ID=<key>',
    confidence: low,
  },
  'pinterest-access-token': {
    key: 'pina_{upper36:80}',
    confidence: medium,
    nearMiss: 'pina_{upper36:59}',
  },
  'tiktok-client-secret': {
    key: '{base62:32}',
    around: 'TIKTOK_CLIENT_SECRET=<key>',
    confidence: medium,
  },
  'tiktok-access-token': {
    key: 'act.{base62:60}!{digits:4}.e1',
    around: 'TIKTOK_ACCESS_TOKEN=<key>',
    confidence: medium,
    nearMiss: 'act.{base62:39}!{digits:4}.e1',
  },
};
