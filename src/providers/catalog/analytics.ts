import { refuseUnmixed } from '../../detect/mixedText';
import type { CatalogIssuer } from './toProvider';

const opens = 'read and change your data';
const events = 'send made-up events to your project, which web pages can do as well';

/** Who counts visitors and what they do. */
export const analytics: readonly CatalogIssuer[] = [
  {
    id: 'segment',
    name: 'Segment',
    envNames: ['SEGMENT_WRITE_KEY'],
    keys: [
      {
        id: 'segment-api-token',
        name: 'Segment API token',
        opens: opens,
        prefix: 'sgp_',
        body: /[A-Za-z0-9]{64}/,
        exact: true,
      },
      {
        id: 'segment-write-key',
        name: 'Segment write key',
        opens: 'send made-up events to your project',
        beside: ['segment'],
        near: /segment[\w .-]{0,16}(?:write|api|access|secret)[\w .-]{0,4}(?:key|token)/i,
        body: /[A-Za-z0-9]{32}/,
      },
    ],
  },
  {
    id: 'amplitude',
    name: 'Amplitude',
    keys: [
      {
        id: 'amplitude-key',
        name: 'Amplitude key',
        opens: 'read and send the events of your project',
        beside: ['amplitude'],
        near: /key|token|secret|auth|api|\binit\(/i,
        body: /[a-f0-9]{32}/,
      },
    ],
  },
  {
    id: 'mixpanel',
    name: 'Mixpanel',
    keys: [
      {
        id: 'mixpanel-secret',
        name: 'Mixpanel API secret',
        opens: 'read the events of your project',
        beside: ['mixpanel'],
        near: /secret/i,
        body: /[a-f0-9]{32}/,
      },
      {
        id: 'mixpanel-service-account-secret',
        name: 'Mixpanel service account secret',
        opens: 'read the events of your project',
        beside: ['mixpanel'],
        near: /service[ _-]?account/i,
        body: /[A-Za-z0-9]{32}/,
      },
      {
        id: 'mixpanel-project-token',
        name: 'Mixpanel project token',
        opens: events,
        kind: 'public',
        beside: ['mixpanel'],
        near: /^(?![\s\S]*secret)[\s\S]*(?:token|init|key)/i,
        body: /[a-f0-9]{32}/,
      },
    ],
  },
  {
    id: 'posthog',
    name: 'PostHog',
    envNames: ['POSTHOG_API_KEY'],
    keys: [
      {
        id: 'posthog-personal-key',
        name: 'PostHog personal API key',
        opens: opens,
        prefix: ['phx_', 'pha_', 'phs_', 'phr_'],
        body: /[\w-]{40,50}/,
        validate: refuseUnmixed,
      },
      {
        id: 'posthog-project-key',
        name: 'PostHog project key',
        opens: events,
        kind: 'public',
        prefix: 'phc_',
        body: /[\w-]{40,50}/,
      },
    ],
  },
  {
    id: 'fullstory',
    name: 'FullStory',
    keys: [
      {
        id: 'fullstory-api-key',
        name: 'FullStory API key',
        opens: 'read the sessions of your visitors',
        prefix: ['na1.', 'eu1.'],
        beside: ['fullstory'],
        body: /[A-Za-z0-9+/=]{32,160}/,
      },
    ],
  },
  {
    id: 'rudderstack',
    name: 'RudderStack',
    keys: [
      {
        id: 'rudderstack-write-key',
        name: 'RudderStack key',
        opens: 'send made-up events to your project',
        beside: ['rudder'],
        body: /[A-Za-z0-9]{27}/,
      },
    ],
  },
  {
    id: 'chartmogul',
    name: 'ChartMogul',
    envNames: ['CHARTMOGUL_API_KEY'],
    keys: [
      {
        id: 'chartmogul-api-key',
        name: 'ChartMogul API key',
        opens: 'read and change what your customers pay',
        beside: ['chartmogul'],
        body: /[a-z0-9]{32}/,
      },
    ],
  },
  {
    id: 'baremetrics',
    name: 'Baremetrics',
    envNames: ['BAREMETRICS_API_KEY'],
    keys: [
      {
        id: 'baremetrics-api-key',
        name: 'Baremetrics API key',
        opens: 'read what your customers pay',
        beside: ['baremetrics'],
        body: /[ls]k_[A-Za-z0-9]{20,24}|[a-z0-9_]{25}/,
      },
    ],
  },
  {
    id: 'delighted',
    name: 'Delighted',
    envNames: ['DELIGHTED_API_KEY'],
    keys: [
      {
        id: 'delighted-api-key',
        name: 'Delighted API key',
        opens: 'read the answers of your customers',
        beside: ['delighted_', 'delighted.com', 'delightedapi', 'delighted-'],
        body: /[A-Za-z0-9]{20,40}/,
      },
    ],
  },
];
