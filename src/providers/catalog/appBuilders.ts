import type { CatalogIssuer } from './toProvider';

export const appBuilders: readonly CatalogIssuer[] = [
  {
    id: 'depot',
    name: 'Depot',
    envNames: ['DEPOT_TOKEN'],
    keys: [
      {
        id: 'depot-token',
        name: 'Depot token',
        opens: 'run builds at your cost and read their images',
        prefix: ['depot_project_', 'depot_org_', 'depot_user_'],
        body: /[A-Za-z0-9]{40,80}/,
      },
    ],
  },
  {
    id: 'nx-cloud',
    name: 'Nx Cloud',
    envNames: ['NX_CLOUD_ACCESS_TOKEN'],
    keys: [
      {
        id: 'nx-cloud-access-token',
        name: 'Nx Cloud access token',
        opens: 'read and replace the results of your builds',
        beside: ['nxcloudaccesstoken', 'nx_cloud'],
        body: /[A-Za-z0-9+/]{54,64}={0,2}/,
      },
    ],
  },
  {
    id: 'cypress',
    name: 'Cypress Cloud',
    envNames: ['CYPRESS_RECORD_KEY'],
    keys: [
      {
        id: 'cypress-record-key',
        name: 'Cypress Cloud record key',
        opens: 'record test runs at your cost',
        beside: ['cypress'],
        near: /record[_-]?key|cypress[\s\S]{0,24}?(?:key|token)|--key/i,
        body: /[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}/,
      },
    ],
  },
  {
    id: 'codemagic',
    name: 'Codemagic',
    envNames: ['CODEMAGIC_API_TOKEN'],
    keys: [
      {
        id: 'codemagic-api-token',
        name: 'Codemagic API token',
        opens: 'start your builds and read them',
        beside: ['codemagic', 'cm_api_token'],
        body: /[\w-]{43}/,
      },
    ],
  },
  {
    id: 'appcenter',
    name: 'App Center',
    envNames: ['APPCENTER_ACCESS_TOKEN'],
    keys: [
      {
        id: 'appcenter-api-token',
        name: 'App Center API token',
        opens: 'start your builds and read what they hold',
        beside: ['appcenter', 'app_center'],
        body: /[0-9a-f]{40}/,
      },
    ],
  },
  {
    id: 'expo',
    name: 'Expo',
    envNames: ['EXPO_TOKEN'],
    keys: [
      {
        id: 'expo-access-token',
        name: 'Expo access token',
        opens: 'build and publish your apps',
        beside: ['expo_token', 'expo.dev', 'expo_access'],
        body: /[\w-]{40}/,
      },
    ],
  },
  {
    id: 'semaphore',
    name: 'Semaphore',
    envNames: ['SEMAPHORE_API_TOKEN'],
    keys: [
      {
        id: 'semaphore-api-token',
        name: 'Semaphore API token',
        opens: 'start your pipelines and read them',
        beside: ['semaphore_', 'semaphoreci'],
        near: /semaphore(?:ci)?[\s\S]{0,24}?(?:token|key)/i,
        body: /[\w-]{20}/,
      },
    ],
  },
  {
    id: 'appveyor',
    name: 'AppVeyor',
    envNames: ['APPVEYOR_API_TOKEN'],
    keys: [
      {
        id: 'appveyor-api-token',
        name: 'AppVeyor API token',
        opens: 'start your builds and read them',
        beside: ['appveyor'],
        body: /(?:v2\.)?[a-z0-9]{20}/,
      },
    ],
  },
  {
    id: 'gocd',
    name: 'GoCD',
    envNames: ['GOCD_ACCESS_TOKEN'],
    keys: [
      {
        id: 'gocd-access-token',
        name: 'GoCD access token',
        opens: 'start your pipelines and read them',
        beside: ['gocd'],
        body: /[0-9a-f]{40}/,
      },
    ],
  },
  {
    id: 'bamboo',
    name: 'Bamboo',
    envNames: ['BAMBOO_TOKEN'],
    keys: [
      {
        id: 'bamboo-access-token',
        name: 'Bamboo access token',
        opens: 'start your builds and read them',
        beside: ['bamboo'],
        near: /bamboo[\s\S]{0,24}?(?:token|key|secret)/i,
        body: /[A-Za-z0-9+/]{44}/,
      },
    ],
  },
  {
    id: 'shippable',
    name: 'Shippable',
    envNames: ['SHIPPABLE_API_TOKEN'],
    keys: [
      {
        id: 'shippable-api-token',
        name: 'Shippable API token',
        opens: 'start your builds and read them',
        beside: ['shippable'],
        body: /[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}/,
      },
    ],
  },
  {
    id: 'buddy',
    name: 'Buddy',
    envNames: ['BUDDY_TOKEN'],
    keys: [
      {
        id: 'buddy-access-token',
        name: 'Buddy access token',
        opens: 'start your pipelines and read them',
        beside: ['buddy_token', 'buddy.works'],
        body: /[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}/,
      },
    ],
  },
  {
    id: 'ionic',
    name: 'Ionic',
    envNames: ['IONIC_TOKEN'],
    keys: [
      {
        id: 'ionic-access-token',
        name: 'Ionic access token',
        opens: 'build and publish your apps',
        beside: ['ionic'],
        near: /token|key|secret|ion_/i,
        body: /ion_[A-Za-z0-9]{42}/,
      },
    ],
  },
];
