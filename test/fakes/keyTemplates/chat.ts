import type { KeyTemplate } from './keyTemplate';

const high = 'high';
const medium = 'medium';
const low = 'low';
const uuid = '{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}';

export const chat: Readonly<Record<string, KeyTemplate>> = {
  'slack-signing-secret': {
    key: '{hex:32}',
    around: 'SLACK_SIGNING_SECRET=<key>',
    confidence: medium,
  },
  'discord-webhook': {
    key: 'https://discord.com/api/webhooks/{digits:18}/{base64url:68}',
    confidence: high,
    nearMiss: 'https://discord.com/api/webhooks/{digits:18}/{base62:59}',
  },
  'discord-client-secret': {
    key: '{base64url:32}',
    around: 'DISCORD_CLIENT_SECRET=<key>',
    confidence: medium,
  },
  'discord-client-id': {
    key: '{digits:18}',
    around: 'DISCORD_CLIENT_ID=<key>',
    confidence: low,
    nearMiss: '{digits:16}',
  },
  'microsoft-teams-webhook': {
    key: `webhook.office.com/webhookb2/${uuid}@${uuid}/IncomingWebhook/{hex:32}/${uuid}`,
    confidence: high,
  },
  'google-chat-webhook': {
    key: 'https://chat.googleapis.com/v1/spaces/{base62:11}/messages?key={base64url:39}&token={base64url:43}',
    confidence: high,
    nearMiss:
      'https://chat.googleapis.com/v1/spaces/{base62:11}/messages?key={base64url:39}&token={base62:39}',
  },
  'mattermost-access-token': {
    key: '{base36:26}',
    around: 'MATTERMOST_TOKEN=<key>',
    confidence: medium,
  },
  'rocket-chat-access-token': {
    key: '{base64url:43}',
    around: 'ROCKETCHAT_AUTH_TOKEN=<key>',
    confidence: medium,
  },
  'zulip-api-key': { key: '{base62:32}', around: 'ZULIP_API_KEY=<key>', confidence: medium },
  'gitter-access-token': { key: '{hex:40}', around: 'GITTER_TOKEN=<key>', confidence: medium },
  'matrix-access-token': { key: 'syt_{base62:12}_{letters:20}_{base62:6}', confidence: high },
  'zoom-client-secret': {
    key: '{base62:32}',
    around: 'ZOOM_CLIENT_SECRET=<key>',
    confidence: medium,
  },
  'webex-access-token': {
    key: `{base62:64}_{base62:4}_${uuid}`,
    around: 'WEBEX_ACCESS_TOKEN=<key>',
    confidence: medium,
  },
};
