import type { KeyTemplate } from './keyTemplate';

const high = 'high';
const medium = 'medium';
const uuid = '{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}';

export const marketing: Readonly<Record<string, KeyTemplate>> = {
  'klaviyo-private-key': { key: 'pk_{hex:34}', confidence: medium },
  'kit-api-key': { key: 'kit_{hex:32}', confidence: high },
  'kit-legacy-secret': {
    key: '{base64url:43}',
    around: 'CONVERTKIT_API_SECRET=<key>',
    confidence: medium,
  },
  'customer-io-api-key': {
    key: '{hex:32}',
    around: 'CUSTOMERIO_API_KEY=<key>',
    confidence: medium,
  },
  'activecampaign-api-key': {
    key: '{hex:72}',
    around: 'ACTIVECAMPAIGN_API_KEY=<key>',
    confidence: medium,
  },
  'loops-api-key': { key: '{hex:32}', around: 'LOOPS_API_KEY=<key>', confidence: medium },
  'buttondown-api-key': { key: uuid, around: 'BUTTONDOWN_API_KEY=<key>', confidence: medium },
  'emailoctopus-api-key': { key: 'eo_{hex:64}', confidence: high },
  'sendpulse-api-secret': {
    key: '{hex:32}',
    around: 'SENDPULSE_API_SECRET=<key>',
    confidence: medium,
  },
  'getresponse-api-key': {
    key: '{base36:32}',
    around: 'GETRESPONSE_API_KEY=<key>',
    confidence: medium,
  },
  'iterable-api-key': { key: '{hex:32}', around: 'ITERABLE_API_KEY=<key>', confidence: medium },
  'braze-api-key': { key: uuid, around: 'BRAZE_API_KEY=<key>', confidence: medium },
  'mailerlite-legacy-key': {
    key: '{hex:32}',
    around: 'MAILERLITE_API_KEY=<key>',
    confidence: medium,
  },
  'beamer-api-key': { key: 'b_{base64url:44}', around: 'BEAMER_API_KEY=<key>', confidence: medium },
  'bitly-access-token': { key: '{hex:40}', around: 'BITLY_ACCESS_TOKEN=<key>', confidence: medium },
  'redirect-pizza-api-token': { key: 'rpa_{base36:30}', confidence: high },
};
