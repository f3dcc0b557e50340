import type { CatalogIssuer } from './toProvider';

const page = 'wake your people up, and silence alarms';
const watch = 'read and change how your sites are watched';

/** Who wakes people up, and shows that something is down. */
export const alerting: readonly CatalogIssuer[] = [
  {
    id: 'pagerduty',
    name: 'PagerDuty',
    envNames: ['PAGERDUTY_API_KEY'],
    keys: [
      {
        id: 'pagerduty-api-key',
        name: 'PagerDuty API key',
        opens: page,
        beside: ['pagerduty', 'pager_duty', 'pd_api', 'token token='],
        near: /token|key/i,
        body: /u\+[\w+-]{18}|[ywe]_?[\w+-]{18,19}|[\w+-]{20}/,
      },
      {
        id: 'pagerduty-routing-key',
        name: 'PagerDuty routing key',
        opens: page,
        beside: ['pagerduty', 'routing_key', 'routingkey', 'integration_key'],
        near: /(?:pagerduty|routing|integration)[\w .-]{0,20}key/i,
        body: /R[A-Z0-9]{31}|[a-f0-9]{32}/,
        assess: ({ value }) => (/\d/.test(value) ? 'medium' : undefined),
      },
    ],
  },
  {
    id: 'opsgenie',
    name: 'Opsgenie',
    envNames: ['OPSGENIE_API_KEY'],
    keys: [
      {
        id: 'opsgenie-api-key',
        name: 'Opsgenie API key',
        opens: page,
        beside: ['opsgenie', 'geniekey'],
        near: /key/i,
        body: /[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}/,
      },
    ],
  },
  {
    id: 'victorops',
    name: 'Splunk On-Call',
    keys: [
      {
        id: 'victorops-api-key',
        name: 'Splunk On-Call API key',
        opens: page,
        beside: ['victorops', 'x-vo-api-key'],
        body: /[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}|[a-f0-9]{32}/,
      },
    ],
  },
  {
    id: 'rootly',
    name: 'Rootly',
    keys: [
      {
        id: 'rootly-api-key',
        name: 'Rootly API key',
        opens: page,
        prefix: 'rootly_',
        body: /[a-f0-9]{64}/,
        exact: true,
      },
    ],
  },
  {
    id: 'incident-io',
    name: 'incident.io',
    keys: [
      {
        id: 'incident-io-api-key',
        name: 'incident.io API key',
        opens: page,
        prefix: 'inc_',
        body: /[a-f0-9]{64}/,
      },
    ],
  },
  {
    id: 'firehydrant',
    name: 'FireHydrant',
    keys: [
      {
        id: 'firehydrant-api-key',
        name: 'FireHydrant API key',
        opens: page,
        prefix: 'fhb-',
        body: /[a-f0-9]{32,64}/,
      },
    ],
  },
  {
    id: 'statuspage',
    name: 'Statuspage',
    keys: [
      {
        id: 'statuspage-api-key',
        name: 'Statuspage API key',
        opens: 'tell everybody that you are down',
        beside: ['statuspage', 'status_page'],
        body: /[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}|[a-f0-9]{64}/,
      },
    ],
  },
  {
    id: 'pingdom',
    name: 'Pingdom',
    keys: [
      {
        id: 'pingdom-api-token',
        name: 'Pingdom API token',
        opens: watch,
        beside: ['pingdom'],
        body: /[\w-]{63}/,
      },
    ],
  },
  {
    id: 'uptimerobot',
    name: 'UptimeRobot',
    keys: [
      {
        id: 'uptimerobot-api-key',
        name: 'UptimeRobot API key',
        opens: watch,
        beside: ['uptimerobot', 'uptime_robot', 'uptime robot'],
        body: /[um]\d{6,10}-[a-f0-9]{24,32}/,
        assess: () => 'medium',
      },
    ],
  },
  {
    id: 'statuscake',
    name: 'StatusCake',
    keys: [
      {
        id: 'statuscake-api-token',
        name: 'StatusCake API token',
        opens: watch,
        beside: ['statuscake'],
        body: /[A-Za-z0-9]{24}|[A-Za-z0-9]{28}/,
      },
    ],
  },
  {
    id: 'instatus',
    name: 'Instatus',
    keys: [
      {
        id: 'instatus-api-key',
        name: 'Instatus API key',
        opens: 'tell everybody that you are down',
        beside: ['instatus'],
        body: /[a-f0-9]{32}/,
      },
    ],
  },
  {
    id: 'zenduty',
    name: 'Zenduty',
    keys: [
      {
        id: 'zenduty-api-key',
        name: 'Zenduty API key',
        opens: page,
        beside: ['zenduty'],
        body: /[a-f0-9]{40}/,
      },
    ],
  },
  {
    id: 'checkly',
    name: 'Checkly',
    envNames: ['CHECKLY_API_KEY'],
    keys: [
      {
        id: 'checkly-api-key',
        name: 'Checkly API key',
        opens: watch,
        prefix: 'cu_',
        beside: ['checkly'],
        body: /[a-f0-9]{32}/,
      },
    ],
  },
  {
    id: 'cronitor',
    name: 'Cronitor',
    envNames: ['CRONITOR_API_KEY'],
    keys: [
      {
        id: 'cronitor-api-key',
        name: 'Cronitor API key',
        opens: watch,
        beside: ['cronitor'],
        body: /[a-f0-9]{32}/,
      },
    ],
  },
  {
    id: 'healthchecks',
    name: 'Healthchecks.io',
    keys: [
      {
        id: 'healthchecks-api-key',
        name: 'Healthchecks.io API key',
        opens: watch,
        beside: ['healthchecks', 'hc_api'],
        near: /api[ _-]?key/i,
        body: /[\w-]{32}/,
      },
    ],
  },
];
