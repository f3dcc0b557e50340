import type { CatalogIssuer } from './toProvider';

export const translations: readonly CatalogIssuer[] = [
  {
    id: 'crowdin',
    name: 'Crowdin',
    envNames: ['CROWDIN_PERSONAL_TOKEN'],
    keys: [
      {
        id: 'crowdin-access-token',
        name: 'Crowdin access token',
        opens: 'read and change your translations',
        beside: ['crowdin'],
        body: /[0-9a-f]{80}/,
      },
    ],
  },
  {
    id: 'lokalise',
    name: 'Lokalise',
    envNames: ['LOKALISE_API_TOKEN'],
    keys: [
      {
        id: 'lokalise-api-token',
        name: 'Lokalise API token',
        opens: 'read and change your translations',
        beside: ['lokalise'],
        body: /[0-9a-f]{40}/,
      },
    ],
  },
  {
    id: 'phrase',
    name: 'Phrase',
    envNames: ['PHRASE_ACCESS_TOKEN'],
    keys: [
      {
        id: 'phrase-access-token',
        name: 'Phrase access token',
        opens: 'read and change your translations',
        beside: ['phraseapp', 'phrase_access', 'phrase_token', 'phrase.com'],
        body: /[0-9a-f]{64}/,
      },
    ],
  },
  {
    id: 'transifex',
    name: 'Transifex',
    envNames: ['TX_TOKEN'],
    keys: [
      {
        id: 'transifex-api-token',
        name: 'Transifex API token',
        opens: 'read and change your translations',
        beside: ['transifex', 'tx_token'],
        body: /1\/[0-9a-f]{40}/,
      },
    ],
  },
  {
    id: 'weblate',
    name: 'Weblate',
    envNames: ['WEBLATE_TOKEN'],
    keys: [
      {
        id: 'weblate-token',
        name: 'Weblate token',
        opens: 'read and change your translations',
        prefix: ['wlu_', 'wlp_'],
        body: /[A-Za-z0-9]{36}/,
        exact: true,
      },
    ],
  },
  {
    id: 'poeditor',
    name: 'POEditor',
    envNames: ['POEDITOR_API_TOKEN'],
    keys: [
      {
        id: 'poeditor-api-token',
        name: 'POEditor API token',
        opens: 'read and change your translations',
        beside: ['poeditor'],
        body: /[0-9a-f]{32}/,
      },
    ],
  },
];
