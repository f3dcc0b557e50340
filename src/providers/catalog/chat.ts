import type { CatalogIssuer } from './toProvider';

/** Chats of teams and of people. */
export const chat: readonly CatalogIssuer[] = [
  {
    id: 'microsoft-teams',
    name: 'Microsoft Teams',
    keys: [
      {
        id: 'microsoft-teams-webhook',
        name: 'Microsoft Teams webhook address',
        opens: 'post messages to your channel',
        prefix: [
          'webhook.office.com/webhookb2/',
          'outlook.office.com/webhook/',
          'outlook.office365.com/webhook/',
        ],
        body: /[0-9a-z-]{36}@[0-9a-z-]{36}\/IncomingWebhook\/[0-9a-z]{32}\/[0-9a-z-]{36}/,
        exact: true,
      },
    ],
  },
  {
    id: 'google-chat',
    name: 'Google Chat',
    keys: [
      {
        id: 'google-chat-webhook',
        name: 'Google Chat webhook address',
        opens: 'post in your space',
        prefix: 'https://chat.googleapis.com/v1/spaces/',
        body: /[\w-]{8,24}\/messages\?key=[\w-]{39}&token=[\w%-]{40,60}/,
        exact: true,
      },
    ],
  },
  {
    id: 'mattermost',
    name: 'Mattermost',
    envNames: ['MATTERMOST_TOKEN'],
    keys: [
      {
        id: 'mattermost-access-token',
        name: 'Mattermost access token',
        opens: 'read and send your messages',
        beside: ['mattermost', 'mm_'],
        // Base32 with the letters that are hard to mix up: few digits.
        body: /[a-z0-9]{26}/,
        assess: ({ value }) => (/\d/.test(value) ? 'medium' : undefined),
      },
    ],
  },
  {
    id: 'rocket-chat',
    name: 'Rocket.Chat',
    keys: [
      {
        id: 'rocket-chat-access-token',
        name: 'Rocket.Chat access token',
        opens: 'read and send your messages',
        beside: ['rocketchat', 'rocket_chat', 'rocket.chat', 'x-auth-token'],
        body: /[\w-]{43}/,
      },
    ],
  },
  {
    id: 'zulip',
    name: 'Zulip',
    envNames: ['ZULIP_API_KEY'],
    keys: [
      {
        id: 'zulip-api-key',
        name: 'Zulip API key',
        opens: 'read and send your messages',
        beside: ['zulip'],
        body: /[A-Za-z0-9]{32}/,
      },
    ],
  },
  {
    id: 'gitter',
    name: 'Gitter',
    keys: [
      {
        id: 'gitter-access-token',
        name: 'Gitter access token',
        opens: 'read and send your messages',
        beside: ['gitter'],
        body: /[0-9a-f]{40}/,
      },
    ],
  },
  {
    id: 'matrix',
    name: 'Matrix',
    envNames: ['MATRIX_ACCESS_TOKEN'],
    keys: [
      {
        id: 'matrix-access-token',
        name: 'Matrix access token',
        opens: 'read and send your messages',
        prefix: 'syt_',
        body: /[A-Za-z0-9+/=-]{2,80}_[A-Za-z]{20}_[A-Za-z0-9]{6}/,
        exact: true,
      },
    ],
  },
  {
    id: 'zoom',
    name: 'Zoom',
    envNames: ['ZOOM_CLIENT_SECRET'],
    keys: [
      {
        id: 'zoom-client-secret',
        name: 'Zoom client secret',
        opens: 'manage the meetings of your account',
        beside: ['zoom_', 'zoom.us', 'zoomclient', 'zoomsecret', 'zoomapi'],
        near: /secret/i,
        body: /[A-Za-z0-9]{32}/,
      },
    ],
  },
  {
    id: 'webex',
    name: 'Webex',
    envNames: ['WEBEX_ACCESS_TOKEN'],
    keys: [
      {
        id: 'webex-access-token',
        name: 'Webex access token',
        opens: 'read and send your messages',
        beside: ['webex', 'ciscospark', 'bearer'],
        body: /[A-Za-z0-9]{64}_[A-Za-z0-9]{4,6}_[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
      },
    ],
  },
];
