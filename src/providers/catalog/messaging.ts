import type { CatalogIssuer } from './toProvider';

/** Chat, calls, text messages and notifications. */
export const messaging: readonly CatalogIssuer[] = [
  {
    id: 'vonage',
    name: 'Vonage',
    envNames: ['VONAGE_API_SECRET', 'NEXMO_API_SECRET'],
    keys: [
      {
        id: 'vonage-api-secret',
        name: 'Vonage API secret',
        opens: 'send messages and make calls at your cost',
        beside: ['vonage', 'nexmo'],
        near: /secret/i,
        body: /[A-Za-z0-9]{16}/,
      },
    ],
  },
  {
    id: 'messagebird',
    name: 'MessageBird (Bird)',
    envNames: ['MESSAGEBIRD_API_KEY'],
    keys: [
      {
        id: 'messagebird-access-key',
        name: 'MessageBird access key',
        opens: 'send messages and make calls at your cost',
        beside: ['messagebird'],
        body: /[A-Za-z0-9]{25}|[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}/,
      },
      {
        id: 'messagebird-client-id',
        name: 'MessageBird client ID',
        opens: 'name your account, which needs a key too',
        kind: 'public',
        beside: ['messagebird'],
        near: /client|_id|id\b|originator/i,
        body: /[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}/,
      },
    ],
  },
  {
    id: 'plivo',
    name: 'Plivo',
    envNames: ['PLIVO_AUTH_TOKEN'],
    keys: [
      {
        id: 'plivo-auth-token',
        name: 'Plivo auth token',
        opens: 'send messages and make calls at your cost',
        beside: ['plivo'],
        near: /auth|token|secret/i,
        body: /[\w-]{40}/,
      },
      {
        id: 'plivo-auth-id',
        name: 'Plivo auth ID',
        opens: 'name your account, which needs a token too',
        kind: 'public',
        prefix: ['MA', 'SA'],
        beside: ['plivo'],
        body: /[A-Z0-9]{18}/,
      },
    ],
  },
  {
    id: 'telnyx',
    name: 'Telnyx',
    envNames: ['TELNYX_API_KEY'],
    keys: [
      {
        id: 'telnyx-api-key',
        name: 'Telnyx API key',
        opens: 'send messages and make calls at your cost',
        prefix: 'KEY',
        body: /[0-9A-F]{32}_[A-Za-z0-9]{22}/,
        exact: true,
      },
    ],
  },
  {
    id: 'infobip',
    name: 'Infobip',
    envNames: ['INFOBIP_API_KEY'],
    keys: [
      {
        id: 'infobip-api-key',
        name: 'Infobip API key',
        opens: 'send messages at your cost',
        beside: ['infobip'],
        body: /[0-9a-f]{32}-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
      },
    ],
  },
  {
    id: 'sinch',
    name: 'Sinch',
    keys: [
      {
        id: 'sinch-api-token',
        name: 'Sinch API token',
        opens: 'send messages and make calls at your cost',
        beside: ['sinch'],
        body: /[0-9a-f]{32}/,
      },
    ],
  },
  {
    id: 'clickatell',
    name: 'Clickatell',
    keys: [
      {
        id: 'clickatell-api-key',
        name: 'Clickatell API key',
        opens: 'send messages at your cost',
        beside: ['clickatell'],
        body: /[\w-]{22}==/,
      },
    ],
  },
  {
    id: 'signalwire',
    name: 'SignalWire',
    envNames: ['SIGNALWIRE_TOKEN', 'SIGNALWIRE_API_TOKEN'],
    keys: [
      {
        id: 'signalwire-api-token',
        name: 'SignalWire API token',
        opens: 'send messages and make calls at your cost',
        prefix: 'PT',
        beside: ['signalwire'],
        body: /[0-9a-f]{48}/,
      },
    ],
  },
  {
    id: 'africas-talking',
    name: "Africa's Talking",
    keys: [
      {
        id: 'africas-talking-api-key',
        name: "Africa's Talking API key",
        opens: 'send messages at your cost',
        prefix: 'atsk_',
        body: /[0-9a-f]{64,72}/,
      },
    ],
  },
  {
    id: 'sendbird',
    name: 'Sendbird',
    envNames: ['SENDBIRD_API_TOKEN'],
    keys: [
      {
        id: 'sendbird-api-token',
        name: 'Sendbird API token',
        opens: 'read and write the chats of your users',
        beside: ['sendbird'],
        body: /[0-9a-f]{40}|[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}/,
      },
      {
        id: 'sendbird-application-id',
        name: 'Sendbird application ID',
        opens: 'name your app, which needs a token too',
        kind: 'public',
        beside: ['sendbird'],
        near: /app|_id|id\b/i,
        body: /[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}/,
      },
    ],
  },
  {
    id: 'stream',
    name: 'Stream',
    envNames: ['STREAM_API_SECRET'],
    keys: [
      {
        id: 'stream-api-secret',
        name: 'Stream API secret',
        opens: 'read and write the chats of your users',
        beside: ['stream_api', 'stream_secret', 'getstream', 'streamchat', 'stream_chat'],
        near: /secret/i,
        body: /[a-z0-9]{64}/,
      },
    ],
  },
];
