import type { KeyTemplate } from './keyTemplate';

const high = 'high';
const medium = 'medium';

export const monitoring: Readonly<Record<string, KeyTemplate>> = {
  'grafana-service-account-token': { key: 'glsa_{base62:32}_{hex:8}', confidence: high },
  'grafana-cloud-token': {
    key: 'glc_eyJ{base62:120}',
    confidence: medium,
    nearMiss: 'glc_eyJ{base62:12}',
  },
  'grafana-api-key': {
    key: 'eyJrIjoi{base62:90}',
    confidence: medium,
    nearMiss: 'eyJrIjoi{base62:30}',
  },
  'honeycomb-ingest-key': { key: 'hcaik_01{base36:56}', confidence: high },
  'honeycomb-management-key': {
    key: 'hcamk_01{base36:24}:{base62:32}',
    confidence: medium,
    nearMiss: 'hcamk_01{base36:20}',
  },
  'honeycomb-legacy-key': {
    key: '{hex:32}',
    around: 'HONEYCOMB_API_KEY=<key>',
    confidence: medium,
  },
  'dynatrace-token': { key: 'dt0c01.{upper36:24}.{upper36:64}', confidence: high },
  'splunk-token': {
    key: '{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}',
    around: 'SPLUNK_HEC_TOKEN=<key>',
    confidence: medium,
  },
  'splunk-observability-token': {
    key: '{base64url:22}',
    around: 'SPLUNK_ACCESS_TOKEN=<key>',
    confidence: medium,
  },
  'sumo-logic-access-key': {
    key: '{base62:64}',
    around: 'SUMOLOGIC_ACCESSKEY=<key>',
    confidence: medium,
  },
  'sumo-logic-access-id': {
    key: 'su{base62:12}',
    around: 'SUMOLOGIC_ACCESSID=<key>',
    confidence: medium,
  },
  'axiom-token': { key: 'xaat-{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}', confidence: high },
  'coralogix-key': {
    key: 'cxtp_{base62:30}',
    around: 'CORALOGIX_API_KEY=<key>',
    confidence: medium,
    nearMiss: 'cxtp_{base62:20}',
  },
  'instana-key': { key: '{base64url:22}', around: 'INSTANA_AGENT_KEY=<key>', confidence: medium },
  'lightstep-token': { key: '{base64:172}', around: 'LS_ACCESS_TOKEN=<key>', confidence: medium },
  'scout-apm-key': { key: '7{base62:19}', around: 'SCOUT_KEY=<key>', confidence: medium },
  'appsignal-key': {
    key: '{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}',
    around: 'APPSIGNAL_PUSH_API_KEY=<key>',
    confidence: medium,
  },
};
