import type { KeyTemplate } from './keyTemplate';

const high = 'high';
const medium = 'medium';

export const mediaLibrary: Readonly<Record<string, KeyTemplate>> = {
  'twitch-access-token': {
    key: '{base36:30}',
    around: 'TWITCH_CLIENT_SECRET=<key>',
    confidence: medium,
  },
  'twitch-stream-key': { key: 'live_{digits:9}_{base62:30}', confidence: high },
  'spotify-client-secret': {
    key: '{hex:32}',
    around: 'SPOTIFY_CLIENT_SECRET=<key>',
    confidence: medium,
  },
  'spotify-token': {
    key: 'AQ{base64url:129}',
    around: 'SPOTIFY_REFRESH_TOKEN=<key>',
    confidence: medium,
    nearMiss: 'AQ{base62:99}',
  },
  'soundcloud-client-secret': {
    key: '{base62:32}',
    around: 'SOUNDCLOUD_CLIENT_SECRET=<key>',
    confidence: medium,
  },
  'flickr-api-key': { key: '{hex:32}', around: 'FLICKR_API_KEY=<key>', confidence: medium },
  'flickr-api-secret': { key: '{hex:16}', around: 'FLICKR_API_SECRET=<key>', confidence: medium },
  'vimeo-access-token': { key: '{hex:32}', around: 'VIMEO_ACCESS_TOKEN=<key>', confidence: medium },
  'mux-token-secret': { key: '{base64:75}', around: 'MUX_TOKEN_SECRET=<key>', confidence: medium },
  'unsplash-access-key': {
    key: '{base64url:43}',
    around: 'UNSPLASH_ACCESS_KEY=<key>',
    confidence: medium,
  },
  'pexels-api-key': { key: '{base62:56}', around: 'PEXELS_API_KEY=<key>', confidence: medium },
  'pixabay-api-key': {
    key: '{digits:8}-{hex:25}',
    around: 'PIXABAY_API_KEY=<key>',
    confidence: medium,
  },
  'giphy-api-key': { key: '{base62:32}', around: 'GIPHY_API_KEY=<key>', confidence: medium },
  'tmdb-api-key': { key: '{hex:32}', around: 'TMDB_API_KEY=<key>', confidence: medium },
  'genius-access-token': {
    key: '{base64url:64}',
    around: 'GENIUS_ACCESS_TOKEN=<key>',
    confidence: medium,
  },
  'last-fm-api-key': { key: '{hex:32}', around: 'LASTFM_API_KEY=<key>', confidence: medium },
  'trakt-client-secret': {
    key: '{hex:64}',
    around: 'TRAKT_CLIENT_SECRET=<key>',
    confidence: medium,
  },
};
