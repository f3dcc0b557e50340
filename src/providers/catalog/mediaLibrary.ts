import type { CatalogIssuer } from './toProvider';

/** Pictures, films and music. */
export const mediaLibrary: readonly CatalogIssuer[] = [
  {
    id: 'twitch',
    name: 'Twitch',
    envNames: ['TWITCH_CLIENT_SECRET', 'TWITCH_OAUTH_TOKEN'],
    keys: [
      {
        id: 'twitch-access-token',
        name: 'Twitch access token or client secret',
        opens: 'act as its user or app at Twitch',
        beside: ['twitch', 'oauth:'],
        near: /(?:)/,
        body: /(?=[a-z]{0,29}\d)[a-z0-9]{30}/,
        assess: ({ name, value }) =>
          /client_?-?id/i.test(name) ? 'low' : /\d/.test(value) ? 'medium' : undefined,
      },
      {
        id: 'twitch-stream-key',
        name: 'Twitch stream key',
        opens: 'stream in your name',
        prefix: 'live_',
        body: /\d{7,11}_[A-Za-z0-9]{30}/,
        exact: true,
      },
    ],
  },
  {
    id: 'spotify',
    name: 'Spotify',
    envNames: ['SPOTIFY_CLIENT_SECRET', 'SPOTIPY_CLIENT_SECRET'],
    keys: [
      {
        id: 'spotify-client-secret',
        name: 'Spotify client secret',
        opens: 'act as your app at Spotify',
        beside: ['spotify', 'spotipy'],
        near: /secret|token|key/i,
        body: /[0-9a-f]{32}/,
      },
      {
        id: 'spotify-token',
        name: 'Spotify access or refresh token',
        opens: 'use Spotify as its user',
        prefix: ['BQ', 'AQ'],
        beside: ['spotify', 'spotipy', 'access_token', 'refresh_token'],
        near: /token|bearer/i,
        body: /[\w-]{100,400}/,
      },
    ],
  },
  {
    id: 'soundcloud',
    name: 'SoundCloud',
    keys: [
      {
        id: 'soundcloud-client-secret',
        name: 'SoundCloud client secret',
        opens: 'act as your app at SoundCloud',
        beside: ['soundcloud'],
        near: /secret|key|token/i,
        body: /[A-Za-z0-9]{32}/,
      },
    ],
  },
  {
    id: 'flickr',
    name: 'Flickr',
    envNames: ['FLICKR_API_SECRET', 'FLICKR_API_KEY'],
    keys: [
      {
        id: 'flickr-api-key',
        name: 'Flickr API key',
        opens: 'use your quota',
        beside: ['flickr'],
        body: /[0-9a-f]{32}/,
      },
      {
        id: 'flickr-api-secret',
        name: 'Flickr API secret',
        opens: 'act as your app at Flickr',
        beside: ['flickr'],
        near: /secret/i,
        body: /[0-9a-f]{16}/,
      },
    ],
  },
  {
    id: 'vimeo',
    name: 'Vimeo',
    envNames: ['VIMEO_ACCESS_TOKEN'],
    keys: [
      {
        id: 'vimeo-access-token',
        name: 'Vimeo access token',
        opens: 'read and change your videos',
        beside: ['vimeo'],
        near: /token|secret|key/i,
        body: /[0-9a-f]{32}/,
      },
    ],
  },
  {
    id: 'mux',
    name: 'Mux',
    envNames: ['MUX_TOKEN_SECRET'],
    keys: [
      {
        id: 'mux-token-secret',
        name: 'Mux token secret',
        opens: 'read and change your videos',
        beside: ['mux_', 'mux.com', 'muxtoken', '@mux'],
        near: /secret|token/i,
        body: /[A-Za-z0-9+/]{75}/,
      },
    ],
  },
  {
    id: 'unsplash',
    name: 'Unsplash',
    envNames: ['UNSPLASH_ACCESS_KEY'],
    keys: [
      {
        id: 'unsplash-access-key',
        name: 'Unsplash access key or secret',
        opens: 'use your quota',
        beside: ['unsplash'],
        body: /[\w-]{43}/,
      },
    ],
  },
  {
    id: 'pexels',
    name: 'Pexels',
    envNames: ['PEXELS_API_KEY'],
    keys: [
      {
        id: 'pexels-api-key',
        name: 'Pexels API key',
        opens: 'use your quota',
        beside: ['pexels'],
        body: /[A-Za-z0-9]{56}/,
      },
    ],
  },
  {
    id: 'pixabay',
    name: 'Pixabay',
    envNames: ['PIXABAY_API_KEY'],
    keys: [
      {
        id: 'pixabay-api-key',
        name: 'Pixabay API key',
        opens: 'use your quota',
        beside: ['pixabay'],
        body: /\d{7,9}-[0-9a-f]{25}/,
      },
    ],
  },
  {
    id: 'giphy',
    name: 'Giphy',
    envNames: ['GIPHY_API_KEY'],
    keys: [
      {
        id: 'giphy-api-key',
        name: 'Giphy API key',
        opens: 'use your quota',
        beside: ['giphy'],
        body: /[A-Za-z0-9]{32}/,
      },
    ],
  },
  {
    id: 'tmdb',
    name: 'TMDB',
    envNames: ['TMDB_API_KEY'],
    keys: [
      {
        id: 'tmdb-api-key',
        name: 'TMDB API key',
        opens: 'use your quota',
        beside: ['tmdb', 'themoviedb', 'moviedb'],
        body: /[0-9a-f]{32}/,
      },
    ],
  },
  {
    id: 'genius',
    name: 'Genius',
    envNames: ['GENIUS_ACCESS_TOKEN'],
    keys: [
      {
        id: 'genius-access-token',
        name: 'Genius access token',
        opens: 'use your quota',
        beside: [
          'genius_',
          'genius.',
          'geniusapi',
          'geniusaccess',
          'geniustoken',
          'lyricsgenius',
          'genius(',
          'genius:',
          '"genius"',
        ],
        body: /[\w-]{64}/,
      },
    ],
  },
  {
    id: 'last-fm',
    name: 'Last.fm',
    envNames: ['LASTFM_API_KEY', 'LASTFM_API_SECRET'],
    keys: [
      {
        id: 'last-fm-api-key',
        name: 'Last.fm API key or secret',
        opens: 'use your quota',
        beside: ['lastfm', 'last_fm', 'last.fm', 'audioscrobbler'],
        body: /[0-9a-f]{32}/,
      },
    ],
  },
  {
    id: 'trakt',
    name: 'Trakt',
    envNames: ['TRAKT_CLIENT_SECRET'],
    keys: [
      {
        id: 'trakt-client-secret',
        name: 'Trakt client ID or secret',
        opens: 'act as your app at Trakt',
        beside: ['trakt'],
        near: /client|key|token|secret|api/i,
        body: /[0-9a-f]{64}/,
      },
    ],
  },
];
