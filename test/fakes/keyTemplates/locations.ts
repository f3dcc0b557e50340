import type { KeyTemplate } from './keyTemplate';

const high = 'high';
const medium = 'medium';
const low = 'low';

export const locations: Readonly<Record<string, KeyTemplate>> = {
  'mapbox-temporary-token': { key: 'tk.eyJ{base62:120}.{base64url:22}', confidence: high },
  'here-api-key': { key: '{base64url:43}', around: 'HERE_API_KEY=<key>', confidence: medium },
  'tomtom-api-key': { key: '{base62:32}', around: 'TOMTOM_API_KEY=<key>', confidence: medium },
  'maptiler-key': { key: '{base62:19}7', around: 'MAPTILER_KEY=<key>', confidence: low },
  'opencage-api-key': { key: '{hex:32}', around: 'OPENCAGE_API_KEY=<key>', confidence: medium },
  'geoapify-api-key': { key: '{hex:32}', around: 'GEOAPIFY_API_KEY=<key>', confidence: medium },
  'foursquare-api-key': { key: 'fsq3{base64:43}=', confidence: high, nearMiss: 'fsq3{base62:42}=' },
  'foursquare-client-secret': {
    key: '{upper36:48}',
    around: 'FOURSQUARE_CLIENT_SECRET=<key>',
    confidence: medium,
  },
  'locationiq-access-token': { key: 'pk.{hex:32}', confidence: high },
  'openrouteservice-api-key': { key: '5b3ce3597851110001cf6248{hex:32}', confidence: high },
  'radar-secret-key': { key: 'prj_live_sk_{hex:40}', confidence: high },
  'radar-publishable-key': { key: 'prj_live_pk_{hex:40}', confidence: low },
  'arcgis-api-key': { key: 'AAPK{base64url:66}', confidence: medium },
  'mapillary-access-token': { key: 'MLY|{digits:16}|{hex:32}', confidence: high },
  'bing-maps-key': {
    key: 'A{base64url:63}',
    around: 'BING_MAPS_API_KEY=<key>',
    confidence: medium,
  },
  'thunderforest-api-key': {
    key: '{hex:32}',
    around: 'THUNDERFOREST_API_KEY=<key>',
    confidence: medium,
  },
  'radar-secret-key-of-test-account': { key: 'prj_test_sk_{hex:40}', confidence: high },
};
