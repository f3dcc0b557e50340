import type { KeyTemplate } from './keyTemplate';

const high = 'high';
const medium = 'medium';

export const alerting: Readonly<Record<string, KeyTemplate>> = {
  'pagerduty-api-key': {
    key: 'u+{base62:18}',
    around: 'PAGERDUTY_API_KEY=<key>',
    confidence: medium,
  },
  'pagerduty-routing-key': {
    key: 'R{upper36:31}',
    around: 'PAGERDUTY_ROUTING_KEY=<key>',
    confidence: medium,
  },
  'opsgenie-api-key': {
    key: '{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}',
    around: 'OPSGENIE_API_KEY=<key>',
    confidence: medium,
  },
  'victorops-api-key': { key: '{hex:32}', around: 'VICTOROPS_API_KEY=<key>', confidence: medium },
  'rootly-api-key': { key: 'rootly_{hex:64}', confidence: high },
  'incident-io-api-key': { key: 'inc_{hex:64}', confidence: medium },
  'firehydrant-api-key': { key: 'fhb-{hex:32}', confidence: medium, nearMiss: 'fhb-{hex:20}' },
  'statuspage-api-key': {
    key: '{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}',
    around: 'STATUSPAGE_API_KEY=<key>',
    confidence: medium,
  },
  'pingdom-api-token': {
    key: '{base64url:63}',
    around: 'PINGDOM_API_TOKEN=<key>',
    confidence: medium,
  },
  'uptimerobot-api-key': {
    key: 'u{digits:7}-{hex:24}',
    around: 'UPTIMEROBOT_API_KEY=<key>',
    confidence: medium,
    nearMiss: 'u{digits:7}-{hex:20}',
  },
  'statuscake-api-token': {
    key: '{base62:24}',
    around: 'STATUSCAKE_API_TOKEN=<key>',
    confidence: medium,
    nearMiss: '{base62:12}',
  },
  'instatus-api-key': { key: '{hex:32}', around: 'INSTATUS_API_KEY=<key>', confidence: medium },
  'zenduty-api-key': { key: '{hex:40}', around: 'ZENDUTY_API_KEY=<key>', confidence: medium },
  'checkly-api-key': { key: 'cu_{hex:32}', around: 'CHECKLY_API_KEY=<key>', confidence: medium },
  'cronitor-api-key': { key: '{hex:32}', around: 'CRONITOR_API_KEY=<key>', confidence: medium },
  'healthchecks-api-key': {
    key: '{base64url:32}',
    around: 'HEALTHCHECKS_API_KEY=<key>',
    confidence: medium,
  },
};
