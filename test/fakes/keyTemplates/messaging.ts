import type { KeyTemplate } from './keyTemplate';

const high = 'high';
const medium = 'medium';
const low = 'low';
const uuid = '{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}';

export const messaging: Readonly<Record<string, KeyTemplate>> = {
  'twilio-auth-token': { key: '{hex:32}', around: 'TWILIO_AUTH_TOKEN=<key>', confidence: medium },
  'twilio-api-secret': {
    key: '{base62:32}',
    around: 'TWILIO_API_SECRET=<key>',
    confidence: medium,
  },
  'twilio-account-sid': { key: 'AC{hex:32}', around: 'TWILIO_ACCOUNT_SID=<key>', confidence: low },
  'vonage-api-secret': {
    key: '{base62:15}7',
    around: 'VONAGE_API_SECRET=<key>',
    confidence: medium,
  },
  'messagebird-access-key': {
    key: '{base62:25}',
    around: 'MESSAGEBIRD_API_KEY=<key>',
    confidence: medium,
  },
  'messagebird-client-id': { key: uuid, around: 'MESSAGEBIRD_CLIENT_ID=<key>', confidence: low },
  'plivo-auth-token': {
    key: '{base64url:40}',
    around: 'PLIVO_AUTH_TOKEN=<key>',
    confidence: medium,
  },
  'plivo-auth-id': { key: 'MA{upper36:18}', around: 'PLIVO_AUTH_ID=<key>', confidence: low },
  'telnyx-api-key': { key: 'KEY{upperHex:32}_{base62:22}', confidence: high },
  'infobip-api-key': {
    key: `{hex:32}-${uuid}`,
    around: 'INFOBIP_API_KEY=<key>',
    confidence: medium,
  },
  'sinch-api-token': { key: '{hex:32}', around: 'SINCH_API_TOKEN=<key>', confidence: medium },
  'clickatell-api-key': {
    key: '{base64url:22}==',
    around: 'CLICKATELL_API_KEY=<key>',
    confidence: medium,
  },
  'signalwire-api-token': {
    key: 'PT{hex:48}',
    around: 'SIGNALWIRE_TOKEN=<key>',
    confidence: medium,
  },
  'africas-talking-api-key': { key: 'atsk_{hex:64}', confidence: medium },
  'sendbird-api-token': { key: '{hex:40}', around: 'SENDBIRD_API_TOKEN=<key>', confidence: medium },
  'sendbird-application-id': {
    key: uuid,
    around: 'SENDBIRD_APPLICATION_ID=<key>',
    confidence: low,
  },
  'stream-api-secret': {
    key: '{base36:64}',
    around: 'STREAM_API_SECRET=<key>',
    confidence: medium,
  },
};
