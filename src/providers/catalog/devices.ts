import type { CatalogIssuer } from './toProvider';

/** Things with a plug or a battery, and what people wear. */
export const devices: readonly CatalogIssuer[] = [
  {
    id: 'adafruit-io',
    name: 'Adafruit IO',
    envNames: ['ADAFRUIT_IO_KEY', 'AIO_KEY'],
    keys: [
      {
        id: 'adafruit-io-key',
        name: 'Adafruit IO key',
        opens: 'read and control your devices',
        prefix: 'aio_',
        body: /[A-Za-z0-9]{28}/,
        exact: true,
      },
      {
        id: 'adafruit-legacy-key',
        name: 'Adafruit IO key (older form)',
        opens: 'read and control your devices',
        beside: ['adafruit'],
        body: /[0-9a-f]{32}/,
      },
    ],
  },
  {
    id: 'particle',
    name: 'Particle',
    envNames: ['PARTICLE_ACCESS_TOKEN'],
    keys: [
      {
        id: 'particle-access-token',
        name: 'Particle access token',
        opens: 'read and control your devices',
        beside: [
          'particle.io',
          'particle_access',
          'particle_token',
          'particleaccess',
          'particletoken',
        ],
        body: /[0-9a-f]{40}/,
      },
    ],
  },
  {
    id: 'blynk',
    name: 'Blynk',
    envNames: ['BLYNK_AUTH_TOKEN'],
    keys: [
      {
        id: 'blynk-device-token',
        name: 'Blynk device token',
        opens: 'read and control your device',
        beside: ['blynk'],
        body: /[\w-]{32}/,
      },
      {
        id: 'blynk-organization-token',
        name: 'Blynk organization token',
        opens: 'manage all devices of your organization',
        beside: ['blynk'],
        near: /bearer|token|secret/i,
        body: /[\w-]{40}/,
      },
      {
        id: 'blynk-client-secret',
        name: 'Blynk client ID with its secret',
        opens: 'manage all devices of your organization',
        prefix: 'oa2-client-id_',
        body: /[\w-]{32}:[\w-]{40}/,
        exact: true,
      },
    ],
  },
  {
    id: 'thingsboard',
    name: 'ThingsBoard',
    keys: [
      {
        id: 'thingsboard-url',
        name: 'ThingsBoard address with a device token',
        opens: 'send data as your device',
        prefix: ['thingsboard.cloud/api/v1/', 'thingsboard.io/api/v1/'],
        body: /[A-Za-z0-9]{20}/,
        exact: true,
      },
      {
        id: 'thingsboard-device-token',
        name: 'ThingsBoard device token or secret',
        opens: 'send data as your device',
        beside: ['thingsboard', 'provisiondevice'],
        near: /token|key|secret/i,
        body: /[A-Za-z0-9]{20}/,
      },
    ],
  },
  {
    id: 'ubidots',
    name: 'Ubidots',
    envNames: ['UBIDOTS_TOKEN'],
    keys: [
      {
        id: 'ubidots-token',
        name: 'Ubidots token',
        opens: 'read and control your devices',
        prefix: ['BBFF-', 'BBUS-'],
        body: /[A-Za-z0-9]{30}/,
        exact: true,
      },
    ],
  },
  {
    id: 'thingspeak',
    name: 'ThingSpeak',
    envNames: ['THINGSPEAK_API_KEY'],
    keys: [
      {
        id: 'thingspeak-api-key',
        name: 'ThingSpeak API key',
        opens: 'read or write your channel',
        beside: ['thingspeak'],
        body: /(?=[A-Z]{0,15}\d)[A-Z0-9]{16}/,
      },
    ],
  },
  {
    id: 'the-things-network',
    name: 'The Things Network',
    envNames: ['TTN_API_KEY'],
    keys: [
      {
        id: 'the-things-network-api-key',
        name: 'The Things Network API key',
        opens: 'read and control your devices',
        prefix: 'NNSXS.',
        body: /[A-Z2-7]{39}\.[A-Z2-7]{52}/,
        exact: true,
      },
    ],
  },
  {
    id: 'smartthings',
    name: 'SmartThings',
    envNames: ['SMARTTHINGS_TOKEN'],
    keys: [
      {
        id: 'smartthings-token',
        name: 'SmartThings token',
        opens: 'control your home',
        beside: ['smartthings', 'smart_things'],
        body: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
      },
    ],
  },
  {
    id: 'tuya',
    name: 'Tuya',
    keys: [
      {
        id: 'tuya-access-secret',
        name: 'Tuya access secret',
        opens: 'control your devices',
        beside: ['tuya'],
        near: /secret|key/i,
        body: /[0-9a-f]{32}/,
      },
      {
        id: 'tuya-local-key',
        name: 'Tuya local key',
        opens: 'control your device from its network',
        beside: ['tuya', 'local_key', 'localkey', 'local-key'],
        near: /local[_-]?key/i,
        body: /(?=[a-z]{0,15}\d)[0-9a-f]{16}/,
        entropyBits: 64,
      },
    ],
  },
  {
    id: 'lifx',
    name: 'LIFX',
    envNames: ['LIFX_TOKEN'],
    keys: [
      {
        id: 'lifx-token',
        name: 'LIFX token',
        opens: 'control your lights',
        beside: ['lifx'],
        body: /c[0-9a-f]{63}/,
      },
    ],
  },
  {
    id: 'philips-hue',
    name: 'Philips Hue',
    keys: [
      {
        id: 'philips-hue-application-key',
        name: 'Philips Hue application key',
        opens: 'control your lights',
        beside: ['hue_', 'philips_hue', 'philipshue', 'hue-application-key', 'huebridge', 'hueapi'],
        body: /[\w-]{40}/,
      },
    ],
  },
  {
    id: 'nest',
    name: 'Google Nest',
    keys: [
      {
        id: 'nest-access-token',
        name: 'Nest access token',
        opens: 'control your home',
        prefix: 'c.',
        beside: ['nest_', 'nest.', 'nestaccess', 'nesttoken'],
        body: /[A-Za-z0-9]{134}/,
      },
    ],
  },
];
