import type { KeyTemplate } from './keyTemplate';

const high = 'high';
const medium = 'medium';

export const travel: Readonly<Record<string, KeyTemplate>> = {
  'openweather-api-key': {
    key: '{hex:32}',
    around: 'OPENWEATHER_API_KEY=<key>',
    confidence: medium,
  },
  'weatherapi-key': { key: '{hex:31}', around: 'WEATHER_API_KEY=<key>', confidence: medium },
  'weatherstack-access-key': {
    key: '{hex:32}',
    around: 'WEATHERSTACK_ACCESS_KEY=<key>',
    confidence: medium,
  },
  'tomorrow-io-api-key': {
    key: '{base62:32}',
    around: 'TOMORROW_API_KEY=<key>',
    confidence: medium,
  },
  'visual-crossing-api-key': {
    key: '{upper36:25}',
    around: 'VISUALCROSSING_API_KEY=<key>',
    confidence: medium,
  },
  'accuweather-api-key': {
    key: '{base62:32}',
    around: 'ACCUWEATHER_API_KEY=<key>',
    confidence: medium,
  },
  'duffel-access-token': { key: 'duffel_live_{base64url:43}', confidence: high },
  'amadeus-client-secret': {
    key: '{base62:15}7',
    around: 'AMADEUS_CLIENT_SECRET=<key>',
    confidence: medium,
  },
  'flightaware-api-key': {
    key: '{base62:32}',
    around: 'FLIGHTAWARE_API_KEY=<key>',
    confidence: medium,
  },
  'aviationstack-access-key': {
    key: '{hex:32}',
    around: 'AVIATIONSTACK_API_KEY=<key>',
    confidence: medium,
  },
  'ticketmaster-api-key': {
    key: '{base62:32}',
    around: 'TICKETMASTER_API_KEY=<key>',
    confidence: medium,
  },
  'yelp-api-key': { key: '{base64url:128}', around: 'YELP_API_KEY=<key>', confidence: medium },
  'eventbrite-token': { key: '{upper36:20}', around: 'EVENTBRITE_TOKEN=<key>', confidence: medium },
  'spoonacular-api-key': {
    key: '{hex:32}',
    around: 'SPOONACULAR_API_KEY=<key>',
    confidence: medium,
  },
  'duffel-access-token-of-test-account': { key: 'duffel_test_{base64url:43}', confidence: high },
};
