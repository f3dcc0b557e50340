import { assessMixed, refuseUnmixed } from '../../detect/mixedText';
import type { CatalogIssuer } from './toProvider';

const watch = 'read and change how your systems are watched';
const send = 'send made-up data to your account';

export const monitoring: readonly CatalogIssuer[] = [
  {
    id: 'grafana',
    name: 'Grafana',
    envNames: ['GRAFANA_TOKEN', 'GRAFANA_API_KEY'],
    keys: [
      {
        id: 'grafana-service-account-token',
        name: 'Grafana service account token',
        opens: watch,
        prefix: 'glsa_',
        body: /[A-Za-z0-9]{32}_[a-fA-F0-9]{8}/,
        exact: true,
      },
      {
        id: 'grafana-cloud-token',
        name: 'Grafana Cloud token',
        opens: watch,
        prefix: 'glc_',
        body: /eyJ[A-Za-z0-9+/_|-]{29,400}={0,3}|[A-Za-z0-9+/]{32,400}={0,3}/,
        validate: refuseUnmixed,
      },
      {
        id: 'grafana-api-key',
        name: 'Grafana API key',
        opens: watch,
        prefix: 'eyJrIjoi',
        body: /(?![A-Za-z0-9]{48}IiwidCI6)[A-Za-z0-9+/]{52,400}={0,3}/,
      },
    ],
  },
  {
    id: 'honeycomb',
    name: 'Honeycomb',
    envNames: ['HONEYCOMB_API_KEY'],
    keys: [
      {
        id: 'honeycomb-ingest-key',
        name: 'Honeycomb ingest key',
        opens: send,
        prefix: ['hcaik_', 'hcbik_', 'hccik_', 'hcdik_', 'hcxik_', 'hczik_'],
        body: /[a-z0-9]{58}/,
        exact: true,
      },
      {
        id: 'honeycomb-management-key',
        name: 'Honeycomb management key',
        opens: watch,
        prefix: ['hcamk_', 'hcxmk_'],
        body: /[A-Za-z0-9]{26}:[A-Za-z0-9]{32}|[A-Za-z0-9]{32,64}/,
      },
      {
        id: 'honeycomb-legacy-key',
        name: 'Honeycomb key (legacy)',
        opens: send,
        beside: ['honeycomb'],
        body: /[a-f0-9]{32}|[A-Za-z0-9]{22}/,
        assess: ({ value }) => (/\d/.test(value) ? 'medium' : undefined),
      },
    ],
  },
  {
    id: 'dynatrace',
    name: 'Dynatrace',
    envNames: ['DT_API_TOKEN'],
    keys: [
      {
        id: 'dynatrace-token',
        name: 'Dynatrace token',
        opens: watch,
        prefix: ['dt0c01.', 'dt0s01.', 'dt0s02.', 'dt0s03.', 'dt0s04.', 'dt0s08.', 'dt0s16.'],
        body: /[A-Za-z0-9]{24}\.[A-Za-z0-9]{64}/,
        exact: true,
      },
    ],
  },
  {
    id: 'splunk',
    name: 'Splunk',
    keys: [
      {
        id: 'splunk-token',
        name: 'Splunk event collector token',
        opens: send,
        beside: ['splunk'],
        body: /[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}/,
      },
      {
        id: 'splunk-observability-token',
        name: 'Splunk Observability token',
        opens: watch,
        beside: ['signalfx', 'sfx_', 'splunk_access', 'splunk_realm'],
        near: /token/i,
        body: /[\w-]{22}/,
      },
    ],
  },
  {
    id: 'sumo-logic',
    name: 'Sumo Logic',
    envNames: ['SUMOLOGIC_ACCESSID', 'SUMOLOGIC_ACCESSKEY'],
    keys: [
      {
        id: 'sumo-logic-access-key',
        name: 'Sumo Logic access key',
        opens: watch,
        beside: ['sumo'],
        body: /[A-Za-z0-9]{64}/,
      },
      {
        id: 'sumo-logic-access-id',
        name: 'Sumo Logic access id',
        opens: 'use your account once the key beside it is known too',
        prefix: 'su',
        beside: ['sumo'],
        near: /id|key|token/i,
        body: /[A-Za-z0-9]{12}/,
      },
    ],
  },
  {
    id: 'axiom',
    name: 'Axiom',
    envNames: ['AXIOM_TOKEN'],
    keys: [
      {
        id: 'axiom-token',
        name: 'Axiom token',
        opens: watch,
        prefix: ['xaat-', 'xapt-'],
        body: /[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}/,
        exact: true,
      },
    ],
  },
  {
    id: 'coralogix',
    name: 'Coralogix',
    keys: [
      {
        id: 'coralogix-key',
        name: 'Coralogix key',
        opens: send,
        beside: ['coralogix'],
        body: /cx[a-z]{2,4}_[A-Za-z0-9]{30,40}|[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}/,
        assess: () => 'medium',
      },
    ],
  },
  {
    id: 'instana',
    name: 'Instana',
    keys: [
      {
        id: 'instana-key',
        name: 'Instana key',
        opens: watch,
        beside: ['instana'],
        near: /token|key/i,
        body: /[\w-]{22}/,
      },
    ],
  },
  {
    id: 'lightstep',
    name: 'Lightstep',
    envNames: ['LIGHTSTEP_ACCESS_TOKEN'],
    keys: [
      {
        id: 'lightstep-token',
        name: 'Lightstep token',
        opens: send,
        beside: ['lightstep', 'ls_access_token'],
        body: /[A-Za-z0-9+/]{172}/,
        assess: assessMixed,
      },
    ],
  },
  {
    id: 'scout-apm',
    name: 'Scout APM',
    keys: [
      {
        id: 'scout-apm-key',
        name: 'Scout APM key',
        opens: send,
        beside: ['scout_key', 'scout_apm', 'scoutapm'],
        near: /key/i,
        body: /[A-Za-z0-9]{20}|[A-Za-z0-9]{40}/,
      },
    ],
  },
  {
    id: 'appsignal',
    name: 'AppSignal',
    envNames: ['APPSIGNAL_PUSH_API_KEY'],
    keys: [
      {
        id: 'appsignal-key',
        name: 'AppSignal key',
        opens: send,
        beside: ['appsignal'],
        body: /[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}/,
      },
    ],
  },
];
