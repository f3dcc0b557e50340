import type { CatalogIssuer } from './toProvider';

/** Events in real time, notifications and calls. */
export const notifications: readonly CatalogIssuer[] = [
  {
    id: 'pusher',
    name: 'Pusher',
    envNames: ['PUSHER_APP_SECRET', 'PUSHER_SECRET'],
    keys: [
      {
        id: 'pusher-app-secret',
        name: 'Pusher app secret',
        opens: 'send events to your users',
        beside: ['pusher'],
        near: /secret/i,
        body: /[0-9a-f]{20}/,
      },
    ],
  },
  {
    id: 'ably',
    name: 'Ably',
    envNames: ['ABLY_API_KEY', 'ABLY_KEY'],
    keys: [
      {
        id: 'ably-api-key',
        name: 'Ably API key',
        opens: 'send events to your users',
        beside: ['ably_', 'ably.', 'ablykey', 'ablyapi', 'ably-'],
        near: /key|token|realtime|rest/i,
        body: /[\w-]{6}\.[\w-]{6}:(?:[\w-]{43}|[\w-]{16})/,
      },
    ],
  },
  {
    id: 'pubnub',
    name: 'PubNub',
    envNames: ['PUBNUB_SECRET_KEY'],
    keys: [
      {
        id: 'pubnub-secret-key',
        name: 'PubNub secret key',
        opens: 'send events to your users and manage their rights',
        prefix: 'sec-c-',
        body: /[A-Za-z0-9]{46,50}/,
      },
      {
        id: 'pubnub-public-key',
        name: 'PubNub publish or subscribe key',
        opens: 'join your channels, which is what it is for',
        kind: 'public',
        prefix: ['pub-c-', 'sub-c-'],
        body: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
        exact: true,
      },
    ],
  },
  {
    id: 'onesignal',
    name: 'OneSignal',
    envNames: ['ONESIGNAL_REST_API_KEY', 'ONESIGNAL_API_KEY'],
    keys: [
      {
        id: 'onesignal-api-key',
        name: 'OneSignal API key',
        opens: 'send notifications to your users',
        prefix: ['os_v2_app_', 'os_v2_org_'],
        body: /[a-z2-7]{103}/,
        exact: true,
      },
      {
        id: 'onesignal-legacy-key',
        name: 'OneSignal API key (older form)',
        opens: 'send notifications to your users',
        beside: ['onesignal', 'one_signal'],
        body: /[A-Za-z0-9]{48}/,
      },
    ],
  },
  {
    id: 'pushover',
    name: 'Pushover',
    envNames: ['PUSHOVER_TOKEN', 'PUSHOVER_API_TOKEN'],
    keys: [
      {
        id: 'pushover-api-token',
        name: 'Pushover API token',
        opens: 'send notifications in your name',
        beside: ['pushover'],
        body: /a[a-z0-9]{29}/,
      },
    ],
  },
  {
    id: 'pushbullet',
    name: 'Pushbullet',
    keys: [
      {
        id: 'pushbullet-access-token',
        name: 'Pushbullet access token',
        opens: 'read and send your notifications',
        prefix: 'o.',
        beside: ['pushbullet', 'access-token', 'access_token'],
        body: /[A-Za-z0-9]{32}/,
      },
    ],
  },
  {
    id: 'ntfy',
    name: 'ntfy',
    keys: [
      {
        id: 'ntfy-access-token',
        name: 'ntfy access token',
        opens: 'read and send your notifications',
        prefix: 'tk_',
        body: /(?=[a-z]{0,28}\d)[a-z0-9]{29}/,
        exact: true,
      },
    ],
  },
  {
    id: 'agora',
    name: 'Agora',
    envNames: ['AGORA_APP_CERTIFICATE'],
    keys: [
      {
        id: 'agora-app-certificate',
        name: 'Agora app certificate',
        opens: 'join the calls of your users',
        beside: ['agora_', 'agora.io', 'agoraapp', 'app_certificate', 'appcertificate'],
        near: /cert/i,
        body: /[0-9a-f]{32}/,
      },
    ],
  },
  {
    id: 'livekit',
    name: 'LiveKit',
    envNames: ['LIVEKIT_API_SECRET', 'LIVEKIT_API_KEY'],
    keys: [
      {
        id: 'livekit-api-secret',
        name: 'LiveKit API secret',
        opens: 'join the calls of your users',
        beside: ['livekit'],
        near: /secret/i,
        body: /[A-Za-z0-9]{40,44}/,
      },
    ],
  },
  {
    id: 'daily',
    name: 'Daily',
    envNames: ['DAILY_API_KEY'],
    keys: [
      {
        id: 'daily-api-key',
        name: 'Daily API key',
        opens: 'join the calls of your users',
        beside: ['daily_api', 'dailyapi', 'daily.co', 'daily_co'],
        body: /[0-9a-f]{64}/,
      },
    ],
  },
  {
    id: 'notify-canada',
    name: 'Canadian Digital Service Notify',
    keys: [
      {
        id: 'notify-canada-api-key',
        name: 'Canadian Notify API key',
        opens: 'send mail and messages in the name of the service',
        prefix: 'gcntfy-',
        body: /[\w-]{1,60}-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
        exact: true,
        secretPart: key => key.slice(-73),
      },
    ],
  },
];
