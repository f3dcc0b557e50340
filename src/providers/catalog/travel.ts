import type { CatalogIssuer } from './toProvider';

/** Weather, flights and journeys. */
export const travel: readonly CatalogIssuer[] = [
  {
    id: 'openweather',
    name: 'OpenWeather',
    envNames: ['OPENWEATHER_API_KEY', 'OPENWEATHERMAP_API_KEY', 'OWM_API_KEY'],
    keys: [
      {
        id: 'openweather-api-key',
        name: 'OpenWeather API key',
        opens: 'use your quota',
        beside: ['openweather', 'open_weather', 'owm_', 'pyowm'],
        near: /key|token|api|appid|owm/i,
        body: /[a-z0-9]{32}/,
        assess: ({ value }) => (/\d/.test(value) ? 'medium' : undefined),
      },
    ],
  },
  {
    id: 'weatherapi',
    name: 'WeatherAPI.com',
    envNames: ['WEATHER_API_KEY', 'WEATHERAPI_KEY'],
    keys: [
      {
        id: 'weatherapi-key',
        name: 'WeatherAPI.com key',
        opens: 'use your quota',
        beside: ['weather'],
        body: /[0-9a-f]{31}/,
      },
    ],
  },
  {
    id: 'weatherstack',
    name: 'Weatherstack',
    keys: [
      {
        id: 'weatherstack-access-key',
        name: 'Weatherstack access key',
        opens: 'use your quota',
        beside: ['weatherstack'],
        body: /[0-9a-f]{32}/,
      },
    ],
  },
  {
    id: 'tomorrow-io',
    name: 'Tomorrow.io',
    envNames: ['TOMORROW_API_KEY'],
    keys: [
      {
        id: 'tomorrow-io-api-key',
        name: 'Tomorrow.io API key',
        opens: 'use your quota',
        beside: ['tomorrow.io', 'tomorrow_io', 'tomorrow_api', 'tomorrowio', 'climacell'],
        body: /[A-Za-z0-9]{32}/,
      },
    ],
  },
  {
    id: 'visual-crossing',
    name: 'Visual Crossing',
    keys: [
      {
        id: 'visual-crossing-api-key',
        name: 'Visual Crossing API key',
        opens: 'use your quota',
        beside: ['visualcrossing', 'visual_crossing'],
        body: /(?=[A-Z]{0,24}\d)[A-Z0-9]{25}/,
      },
    ],
  },
  {
    id: 'accuweather',
    name: 'AccuWeather',
    keys: [
      {
        id: 'accuweather-api-key',
        name: 'AccuWeather API key',
        opens: 'use your quota',
        beside: ['accuweather'],
        body: /[A-Za-z0-9]{32}/,
      },
    ],
  },
  {
    id: 'duffel',
    name: 'Duffel',
    envNames: ['DUFFEL_ACCESS_TOKEN'],
    keys: [
      {
        id: 'duffel-access-token',
        name: 'Duffel access token',
        opens: 'book flights at your cost',
        prefix: 'duffel_live_',
        testPrefix: 'duffel_test_',
        body: /[\w=-]{43}/,
        exact: true,
      },
    ],
  },
  {
    id: 'amadeus',
    name: 'Amadeus',
    envNames: ['AMADEUS_CLIENT_SECRET'],
    keys: [
      {
        id: 'amadeus-client-secret',
        name: 'Amadeus client secret',
        opens: 'act as your app at Amadeus',
        beside: ['amadeus'],
        near: /secret/i,
        body: /[A-Za-z0-9]{16}/,
      },
    ],
  },
  {
    id: 'flightaware',
    name: 'FlightAware',
    envNames: ['FLIGHTAWARE_API_KEY', 'AEROAPI_KEY'],
    keys: [
      {
        id: 'flightaware-api-key',
        name: 'FlightAware API key',
        opens: 'use your quota at your cost',
        beside: ['flightaware', 'aeroapi'],
        body: /[A-Za-z0-9]{32}/,
      },
    ],
  },
  {
    id: 'aviationstack',
    name: 'Aviationstack',
    keys: [
      {
        id: 'aviationstack-access-key',
        name: 'Aviationstack access key',
        opens: 'use your quota',
        beside: ['aviationstack'],
        body: /[0-9a-f]{32}/,
      },
    ],
  },
  {
    id: 'ticketmaster',
    name: 'Ticketmaster',
    envNames: ['TICKETMASTER_API_KEY'],
    keys: [
      {
        id: 'ticketmaster-api-key',
        name: 'Ticketmaster API key',
        opens: 'use your quota',
        beside: ['ticketmaster'],
        body: /[A-Za-z0-9]{32}/,
      },
    ],
  },
  {
    id: 'yelp',
    name: 'Yelp',
    envNames: ['YELP_API_KEY'],
    keys: [
      {
        id: 'yelp-api-key',
        name: 'Yelp API key',
        opens: 'use your quota',
        beside: ['yelp'],
        body: /[\w-]{128}/,
      },
    ],
  },
  {
    id: 'eventbrite',
    name: 'Eventbrite',
    envNames: ['EVENTBRITE_TOKEN'],
    keys: [
      {
        id: 'eventbrite-token',
        name: 'Eventbrite token',
        opens: 'read and change your events',
        beside: ['eventbrite'],
        body: /(?=[A-Z]{0,19}\d)[A-Z0-9]{20}/,
      },
    ],
  },
  {
    id: 'spoonacular',
    name: 'Spoonacular',
    keys: [
      {
        id: 'spoonacular-api-key',
        name: 'Spoonacular API key',
        opens: 'use your quota',
        beside: ['spoonacular'],
        body: /[0-9a-f]{32}/,
      },
    ],
  },
];
