import type { KeyTemplate } from './keyTemplate';

const high = 'high';
const medium = 'medium';
const uuid = '{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}';

export const devices: Readonly<Record<string, KeyTemplate>> = {
  'adafruit-io-key': { key: 'aio_{base62:28}', confidence: high },
  'adafruit-legacy-key': { key: '{hex:32}', around: 'ADAFRUIT_IO_KEY=<key>', confidence: medium },
  'particle-access-token': {
    key: '{hex:40}',
    around: 'PARTICLE_ACCESS_TOKEN=<key>',
    confidence: medium,
  },
  'blynk-device-token': {
    key: '{base64url:32}',
    around: 'BLYNK_AUTH_TOKEN=<key>',
    confidence: medium,
  },
  'blynk-organization-token': {
    key: '{base64url:40}',
    around: 'BLYNK_TOKEN=<key>',
    confidence: medium,
  },
  'blynk-client-secret': { key: 'oa2-client-id_{base64url:32}:{base64url:40}', confidence: high },
  'thingsboard-url': { key: 'thingsboard.cloud/api/v1/{base62:20}', confidence: high },
  'thingsboard-device-token': {
    key: '{base62:19}7',
    around: 'THINGSBOARD_TOKEN=<key>',
    confidence: medium,
  },
  'ubidots-token': { key: 'BBFF-{base62:30}', confidence: high },
  'thingspeak-api-key': {
    key: '{upper36:16}',
    around: 'THINGSPEAK_API_KEY=<key>',
    confidence: medium,
  },
  'the-things-network-api-key': { key: 'NNSXS.{base32:39}.{base32:52}', confidence: high },
  'smartthings-token': { key: uuid, around: 'SMARTTHINGS_TOKEN=<key>', confidence: medium },
  'tuya-access-secret': { key: '{hex:32}', around: 'TUYA_ACCESS_SECRET=<key>', confidence: medium },
  'tuya-local-key': { key: '7{hex:15}', around: 'TUYA_LOCAL_KEY=<key>', confidence: medium },
  'lifx-token': { key: 'c{hex:63}', around: 'LIFX_TOKEN=<key>', confidence: medium },
  'philips-hue-application-key': {
    key: '{base64url:40}',
    around: 'HUE_API_KEY=<key>',
    confidence: medium,
  },
  'nest-access-token': {
    key: 'c.{base62:134}',
    around: 'NEST_ACCESS_TOKEN=<key>',
    confidence: medium,
  },
};
