import type { CatalogIssuer } from './toProvider';

/** Parcels, letters and meals. */
export const delivery: readonly CatalogIssuer[] = [
  {
    id: 'lob',
    name: 'Lob',
    envNames: ['LOB_API_KEY'],
    keys: [
      {
        id: 'lob-api-key',
        name: 'Lob API key',
        opens: 'send letters and checks in your name',
        prefix: 'live_',
        testPrefix: 'test_',
        body: /[0-9a-f]{35}/,
        exact: true,
      },
      {
        id: 'lob-publishable-key',
        name: 'Lob publishable key',
        opens: 'check addresses, which is what it is for',
        kind: 'public',
        prefix: ['live_pub_', 'test_pub_'],
        body: /[0-9a-f]{31}/,
        exact: true,
      },
    ],
  },
  {
    id: 'easypost',
    name: 'EasyPost',
    envNames: ['EASYPOST_API_KEY'],
    keys: [
      {
        id: 'easypost-api-key',
        name: 'EasyPost API key',
        opens: 'buy postage at your cost',
        prefix: 'EZAK',
        body: /[A-Za-z0-9]{54}/,
        exact: true,
      },
      {
        id: 'easypost-test-key',
        name: 'EasyPost test key',
        opens: 'use your test account',
        kind: 'test',
        prefix: 'EZTK',
        body: /[A-Za-z0-9]{54}/,
        exact: true,
      },
    ],
  },
  {
    id: 'shippo',
    name: 'Shippo',
    envNames: ['SHIPPO_API_KEY', 'SHIPPO_TOKEN'],
    keys: [
      {
        id: 'shippo-api-token',
        name: 'Shippo API token',
        opens: 'buy postage at your cost',
        prefix: 'shippo_live_',
        testPrefix: 'shippo_test_',
        body: /[0-9a-f]{40}/,
        exact: true,
      },
    ],
  },
  {
    id: 'shipstation',
    name: 'ShipStation',
    envNames: ['SHIPSTATION_API_SECRET', 'SHIPSTATION_API_KEY'],
    keys: [
      {
        id: 'shipstation-api-key',
        name: 'ShipStation API key or secret',
        opens: 'read and change your shipments',
        beside: ['shipstation'],
        body: /[0-9a-f]{32}/,
      },
    ],
  },
  {
    id: 'shipengine',
    name: 'ShipEngine',
    envNames: ['SHIPENGINE_API_KEY'],
    keys: [
      {
        id: 'shipengine-api-key',
        name: 'ShipEngine API key',
        opens: 'buy postage at your cost',
        beside: ['shipengine'],
        body: /(?:TEST_)?[A-Za-z0-9+/]{43}/,
      },
    ],
  },
  {
    id: 'aftership',
    name: 'AfterShip',
    envNames: ['AFTERSHIP_API_KEY'],
    keys: [
      {
        id: 'aftership-api-key',
        name: 'AfterShip API key',
        opens: 'read your shipments',
        prefix: 'asat_',
        body: /[0-9a-f]{32}/,
        exact: true,
      },
    ],
  },
  {
    id: 'doordash',
    name: 'DoorDash Drive',
    envNames: ['DOORDASH_SIGNING_SECRET'],
    keys: [
      {
        id: 'doordash-signing-secret',
        name: 'DoorDash signing secret',
        opens: 'order deliveries at your cost',
        beside: ['doordash', 'signing_secret', 'signingsecret'],
        near: /doordash|signing_?secret/i,
        body: /[\w-]{43}/,
      },
    ],
  },
  {
    id: 'instacart',
    name: 'Instacart',
    envNames: ['INSTACART_API_KEY'],
    keys: [
      {
        id: 'instacart-api-key',
        name: 'Instacart API key',
        opens: 'make shopping lists in your name',
        prefix: 'keys.',
        beside: ['instacart'],
        body: /[\w-]{40,90}/,
      },
    ],
  },
  {
    id: 'sendle',
    name: 'Sendle',
    keys: [
      {
        id: 'sendle-api-key',
        name: 'Sendle API key',
        opens: 'send parcels at your cost',
        beside: ['sendle'],
        body: /[A-Za-z0-9]{24}/,
      },
    ],
  },
  {
    id: 'onfleet',
    name: 'Onfleet',
    envNames: ['ONFLEET_API_KEY'],
    keys: [
      {
        id: 'onfleet-api-key',
        name: 'Onfleet API key',
        opens: 'read and change your deliveries',
        beside: ['onfleet'],
        body: /[0-9a-f]{32}/,
      },
    ],
  },
];
