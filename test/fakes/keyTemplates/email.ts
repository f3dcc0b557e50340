import type { KeyTemplate } from './keyTemplate';

const high = 'high';
const medium = 'medium';
const low = 'low';

export const email: Readonly<Record<string, KeyTemplate>> = {
  'mailchimp-api-key': { key: '{hex:32}-us14', confidence: high },
  'mailgun-account-key': {
    key: '{hex:32}-{hex:8}-{hex:8}',
    around: 'MAILGUN_API_KEY=<key>',
    confidence: medium,
  },
  'mailgun-signing-key': {
    key: '{hex:32}',
    around: 'MAILGUN_SIGNING_KEY=<key>',
    confidence: medium,
  },
  'mailgun-public-key': { key: 'pubkey-{hex:32}', confidence: low },
  'brevo-api-key': { key: 'xkeysib-{hex:64}-{base62:16}', confidence: high },
  'brevo-smtp-key': { key: 'xsmtpsib-{hex:64}-{base62:16}', confidence: high },
  'mandrill-api-key': {
    key: 'md-{base64url:22}',
    around: 'MANDRILL_API_KEY=<key>',
    confidence: medium,
  },
  'mailjet-api-key': { key: '{hex:32}', around: 'MAILJET_API_KEY=<key>', confidence: medium },
  'mailersend-api-token': { key: 'mlsn.{hex:64}', confidence: high },
  'sparkpost-api-key': { key: '{hex:40}', around: 'SPARKPOST_API_KEY=<key>', confidence: medium },
  'elastic-email-api-key': {
    key: '{upperHex:96}',
    around: 'ELASTICEMAIL_API_KEY=<key>',
    confidence: medium,
  },
  'smtp2go-api-key': {
    key: 'api-{upperHex:32}',
    around: 'SMTP2GO_API_KEY=<key>',
    confidence: medium,
  },
  'zeptomail-send-token': {
    key: 'Zoho-enczapikey {base64:140}==',
    confidence: medium,
    nearMiss: 'Zoho-enczapikey {base62:99}',
  },
  'mailtrap-api-token': { key: '{hex:32}', around: 'MAILTRAP_API_TOKEN=<key>', confidence: medium },
  'nylas-api-key': { key: 'nyk_v0_{base62:64}', confidence: high },
  'hunter-api-key': { key: '{hex:40}', around: 'HUNTER_API_KEY=<key>', confidence: medium },
  'kickbox-api-key': { key: 'live_{hex:64}', confidence: high },
  'zerobounce-api-key': { key: '{hex:32}', around: 'ZEROBOUNCE_API_KEY=<key>', confidence: medium },
  'kickbox-api-key-of-test-account': { key: 'test_{hex:64}', confidence: high },
};
