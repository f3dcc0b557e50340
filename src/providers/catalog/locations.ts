import type { CatalogIssuer } from './toProvider';

/** Maps, addresses and where a visitor is. */
export const locations: readonly CatalogIssuer[] = [
  {
    id: 'here',
    name: 'HERE',
    envNames: ['HERE_API_KEY'],
    keys: [
      {
        id: 'here-api-key',
        name: 'HERE API key',
        opens: 'use maps at your cost',
        beside: [
          'here_api',
          'hereapi',
          'here_maps',
          'heremaps',
          'here_key',
          'here_access',
          'hereapi.com',
          'here.com',
          'here_app',
        ],
        body: /[\w-]{43}/,
      },
    ],
  },
  {
    id: 'tomtom',
    name: 'TomTom',
    envNames: ['TOMTOM_API_KEY'],
    keys: [
      {
        id: 'tomtom-api-key',
        name: 'TomTom API key',
        opens: 'use maps at your cost',
        beside: ['tomtom'],
        body: /[A-Za-z0-9]{32}/,
      },
    ],
  },
  {
    id: 'maptiler',
    name: 'MapTiler',
    envNames: ['MAPTILER_KEY', 'MAPTILER_API_KEY'],
    keys: [
      {
        id: 'maptiler-key',
        name: 'MapTiler key',
        opens: 'show maps at your cost',
        kind: 'public',
        beside: ['maptiler'],
        body: /[A-Za-z0-9]{20}/,
      },
    ],
  },
  {
    id: 'opencage',
    name: 'OpenCage',
    envNames: ['OPENCAGE_API_KEY'],
    keys: [
      {
        id: 'opencage-api-key',
        name: 'OpenCage API key',
        opens: 'use your quota',
        beside: ['opencage'],
        body: /(?:oca_)?[0-9a-f]{32}/,
      },
    ],
  },
  {
    id: 'geoapify',
    name: 'Geoapify',
    envNames: ['GEOAPIFY_API_KEY'],
    keys: [
      {
        id: 'geoapify-api-key',
        name: 'Geoapify API key',
        opens: 'use maps at your cost',
        beside: ['geoapify'],
        body: /[0-9a-f]{32}/,
      },
    ],
  },
  {
    id: 'foursquare',
    name: 'Foursquare',
    envNames: ['FOURSQUARE_API_KEY'],
    keys: [
      {
        id: 'foursquare-api-key',
        name: 'Foursquare API key',
        opens: 'use your quota',
        prefix: 'fsq3',
        body: /[A-Za-z0-9+/]{43,44}=/,
        exact: true,
      },
      {
        id: 'foursquare-client-secret',
        name: 'Foursquare client ID or secret',
        opens: 'act as your app at Foursquare',
        beside: ['foursquare', 'fsq_'],
        body: /(?=[A-Z]{0,47}\d)[A-Z0-9]{48}/,
      },
    ],
  },
  {
    id: 'locationiq',
    name: 'LocationIQ',
    envNames: ['LOCATIONIQ_API_KEY', 'LOCATIONIQ_KEY'],
    keys: [
      {
        id: 'locationiq-access-token',
        name: 'LocationIQ access token',
        opens: 'use maps at your cost',
        prefix: 'pk.',
        body: /[0-9a-f]{32}/,
        exact: true,
      },
    ],
  },
  {
    id: 'openrouteservice',
    name: 'openrouteservice',
    envNames: ['ORS_API_KEY'],
    keys: [
      {
        id: 'openrouteservice-api-key',
        name: 'openrouteservice API key',
        opens: 'use your quota',
        prefix: '5b3ce3597851110001cf6248',
        body: /[0-9a-f]{32}/,
        exact: true,
      },
    ],
  },
  {
    id: 'radar',
    name: 'Radar',
    envNames: ['RADAR_SECRET_KEY'],
    keys: [
      {
        id: 'radar-secret-key',
        name: 'Radar secret key',
        opens: 'read where your users are',
        prefix: 'prj_live_sk_',
        testPrefix: 'prj_test_sk_',
        body: /[0-9a-f]{40}/,
        exact: true,
      },
      {
        id: 'radar-publishable-key',
        name: 'Radar publishable key',
        opens: 'use maps, which is what it is for',
        kind: 'public',
        prefix: ['prj_live_pk_', 'prj_test_pk_'],
        body: /[0-9a-f]{40}/,
        exact: true,
      },
    ],
  },
  {
    id: 'arcgis',
    name: 'ArcGIS',
    envNames: ['ARCGIS_API_KEY'],
    keys: [
      {
        id: 'arcgis-api-key',
        name: 'ArcGIS API key',
        opens: 'use maps at your cost',
        prefix: ['AAPK', 'AAPT'],
        body: /(?=[A-Za-z_-]{0,66}\d)[\w-]{66,300}/,
      },
    ],
  },
  {
    id: 'mapillary',
    name: 'Mapillary',
    keys: [
      {
        id: 'mapillary-access-token',
        name: 'Mapillary access token',
        opens: 'use your quota',
        prefix: 'MLY|',
        body: /\d{14,18}\|[0-9a-f]{32}/,
        exact: true,
      },
    ],
  },
  {
    id: 'bing-maps',
    name: 'Bing Maps',
    envNames: ['BING_MAPS_API_KEY'],
    keys: [
      {
        id: 'bing-maps-key',
        name: 'Bing Maps key',
        opens: 'use maps at your cost',
        prefix: 'A',
        beside: ['bingmaps', 'bing_maps', 'bing-maps', 'virtualearth', 'bing maps'],
        body: /[\w-]{63}/,
      },
    ],
  },
  {
    id: 'thunderforest',
    name: 'Thunderforest',
    keys: [
      {
        id: 'thunderforest-api-key',
        name: 'Thunderforest API key',
        opens: 'show maps at your cost',
        beside: ['thunderforest'],
        body: /[0-9a-f]{32}/,
      },
    ],
  },
];
