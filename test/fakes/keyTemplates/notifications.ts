import type { KeyTemplate } from './keyTemplate';

const high = 'high';
const medium = 'medium';
const low = 'low';
const uuid = '{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}';

export const notifications: Readonly<Record<string, KeyTemplate>> = {
  'pusher-app-secret': { key: '{hex:20}', around: 'PUSHER_APP_SECRET=<key>', confidence: medium },
  'ably-api-key': {
    key: '{base62:6}.{base62:6}:{base64url:43}',
    around: 'ABLY_API_KEY=<key>',
    confidence: medium,
  },
  'pubnub-secret-key': {
    key: 'sec-c-{base62:48}',
    confidence: medium,
    nearMiss: 'sec-c-{base62:45}',
  },
  'pubnub-public-key': { key: `sub-c-${uuid}`, confidence: low },
  'onesignal-api-key': { key: 'os_v2_app_{base32lower:103}', confidence: high },
  'onesignal-legacy-key': {
    key: '{base62:48}',
    around: 'ONESIGNAL_API_KEY=<key>',
    confidence: medium,
  },
  'pushover-api-token': { key: 'a{base36:29}', around: 'PUSHOVER_TOKEN=<key>', confidence: medium },
  'pushbullet-access-token': {
    key: 'o.{base62:32}',
    around: 'PUSHBULLET_TOKEN=<key>',
    confidence: medium,
  },
  'ntfy-access-token': { key: 'tk_{base36:29}', confidence: high },
  'agora-app-certificate': {
    key: '{hex:32}',
    around: 'AGORA_APP_CERTIFICATE=<key>',
    confidence: medium,
  },
  'livekit-api-secret': {
    key: '{base62:43}',
    around: 'LIVEKIT_API_SECRET=<key>',
    confidence: medium,
    nearMiss: '{base62:36}',
  },
  'daily-api-key': { key: '{hex:64}', around: 'DAILY_API_KEY=<key>', confidence: medium },
  'notify-canada-api-key': { key: `gcntfy-alerts-${uuid}-${uuid}`, confidence: high },
};
