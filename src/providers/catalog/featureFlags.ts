import { refuseUnmixed } from '../../detect/mixedText';
import type { CatalogIssuer } from './toProvider';

const flags = 'change what your app switches on';
const rules = 'read which switches your app has';
const visitors = 'read the switches of your app, which apps show to everybody';

export const featureFlags: readonly CatalogIssuer[] = [
  {
    id: 'launchdarkly',
    name: 'LaunchDarkly',
    envNames: ['LAUNCHDARKLY_SDK_KEY', 'LAUNCHDARKLY_ACCESS_TOKEN'],
    keys: [
      {
        id: 'launchdarkly-access-token',
        name: 'LaunchDarkly access token',
        opens: flags,
        prefix: 'api-',
        body: /[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}/,
      },
      {
        id: 'launchdarkly-sdk-key',
        name: 'LaunchDarkly SDK key',
        opens: rules,
        prefix: 'sdk-',
        body: /[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}/,
      },
      {
        id: 'launchdarkly-relay-key',
        name: 'LaunchDarkly relay key',
        opens: rules,
        prefix: 'rel-',
        beside: ['launchdarkly', 'launch_darkly', 'ld_relay', 'auto_config'],
        near: /key|token|auto/i,
        body: /[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}/,
      },
      {
        id: 'launchdarkly-mobile-key',
        name: 'LaunchDarkly mobile key',
        opens: visitors,
        kind: 'public',
        prefix: 'mob-',
        body: /[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}/,
      },
      {
        id: 'launchdarkly-legacy-token',
        name: 'LaunchDarkly token (legacy)',
        opens: flags,
        beside: ['launchdarkly', 'launch_darkly'],
        body: /[\w=-]{40}/,
      },
    ],
  },
  {
    id: 'configcat',
    name: 'ConfigCat',
    keys: [
      {
        id: 'configcat-sdk-key',
        name: 'ConfigCat SDK key',
        opens: rules,
        prefix: 'configcat-sdk-1/',
        body: /[\w-]{22}\/[\w-]{22}/,
        exact: true,
      },
      {
        id: 'configcat-legacy-sdk-key',
        name: 'ConfigCat SDK key (legacy)',
        opens: rules,
        beside: ['configcat'],
        body: /[\w-]{22}\/[\w-]{22}/,
      },
    ],
  },
  {
    id: 'devcycle',
    name: 'DevCycle',
    envNames: ['DEVCYCLE_SERVER_SDK_KEY'],
    keys: [
      {
        id: 'devcycle-server-key',
        name: 'DevCycle server key',
        opens: rules,
        prefix: 'dvc_server_',
        body: /\w{20,60}/,
      },
      {
        id: 'devcycle-client-key',
        name: 'DevCycle client key',
        opens: visitors,
        kind: 'public',
        prefix: 'dvc_client_',
        body: /\w{20,60}/,
      },
      {
        id: 'devcycle-mobile-key',
        name: 'DevCycle mobile key',
        opens: visitors,
        kind: 'public',
        prefix: 'dvc_mobile_',
        body: /\w{20,60}/,
      },
    ],
  },
  {
    id: 'flagsmith',
    name: 'Flagsmith',
    envNames: ['FLAGSMITH_ENVIRONMENT_KEY'],
    keys: [
      {
        id: 'flagsmith-server-key',
        name: 'Flagsmith server key',
        opens: rules,
        prefix: 'ser.',
        beside: ['flagsmith'],
        body: /[A-Za-z0-9]{22}/,
      },
      {
        id: 'flagsmith-token',
        name: 'Flagsmith API token',
        opens: flags,
        beside: ['flagsmith'],
        body: /[a-f0-9]{40}|[A-Za-z0-9]{8}\.[A-Za-z0-9]{32}/,
        assess: () => 'medium',
      },
    ],
  },
  {
    id: 'split',
    name: 'Split',
    keys: [
      {
        id: 'split-api-key',
        name: 'Split API key',
        opens: flags,
        beside: ['split'],
        near: /split[\w .-]{0,12}(?:api|sdk|admin|authorization)[\w .-]{0,6}key/i,
        body: /[a-z0-9]{52}|[a-z0-9]{36}|[a-z0-9]{56}/,
      },
    ],
  },
  {
    id: 'statsig',
    name: 'Statsig',
    envNames: ['STATSIG_SECRET_KEY', 'STATSIG_SERVER_SECRET'],
    keys: [
      {
        id: 'statsig-secret-key',
        name: 'Statsig secret key',
        opens: rules,
        prefix: 'secret-',
        body: /[A-Za-z0-9]{40,50}/,
        validate: refuseUnmixed,
      },
      {
        id: 'statsig-console-key',
        name: 'Statsig console key',
        opens: flags,
        prefix: 'console-',
        body: /[A-Za-z0-9]{40,50}/,
        validate: refuseUnmixed,
      },
      {
        id: 'statsig-client-key',
        name: 'Statsig client key',
        opens: visitors,
        kind: 'public',
        prefix: 'client-',
        body: /[A-Za-z0-9]{40,50}/,
        validate: refuseUnmixed,
      },
    ],
  },
  {
    id: 'growthbook',
    name: 'GrowthBook',
    keys: [
      {
        id: 'growthbook-secret-key',
        name: 'GrowthBook secret key',
        opens: flags,
        prefix: 'secret_',
        beside: ['growthbook'],
        body: /(?:user|admin|readonly)_[A-Za-z0-9+/=]{20,60}|[A-Za-z0-9+/]{40,60}={0,2}/,
      },
      {
        id: 'growthbook-client-key',
        name: 'GrowthBook client key',
        opens: visitors,
        kind: 'public',
        prefix: 'sdk-',
        beside: ['growthbook'],
        body: /[A-Za-z0-9]{12,16}/,
      },
    ],
  },
  {
    id: 'unleash',
    name: 'Unleash',
    keys: [
      {
        id: 'unleash-api-token',
        name: 'Unleash API token',
        opens: rules,
        beside: ['unleash'],
        body: /(?:\*|\[\]|default):[\w-]{1,40}\.[a-f0-9]{56,64}/,
        assess: () => 'medium',
      },
    ],
  },
  {
    id: 'optimizely',
    name: 'Optimizely',
    keys: [
      {
        id: 'optimizely-token',
        name: 'Optimizely token',
        opens: flags,
        beside: ['optimizely'],
        body: /[12]:[\w-]{40,60}/,
      },
      {
        id: 'optimizely-sdk-key',
        name: 'Optimizely SDK key',
        opens: visitors,
        kind: 'public',
        beside: ['optimizely'],
        near: /sdk[ _-]?key/i,
        body: /[A-Za-z0-9]{21,22}/,
      },
    ],
  },
];
