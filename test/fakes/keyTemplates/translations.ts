import type { KeyTemplate } from './keyTemplate';

const high = 'high';
const medium = 'medium';

export const translations: Readonly<Record<string, KeyTemplate>> = {
  'crowdin-access-token': {
    key: '{hex:80}',
    around: 'CROWDIN_PERSONAL_TOKEN=<key>',
    confidence: medium,
  },
  'lokalise-api-token': { key: '{hex:40}', around: 'LOKALISE_API_TOKEN=<key>', confidence: medium },
  'phrase-access-token': {
    key: '{hex:64}',
    around: 'PHRASE_ACCESS_TOKEN=<key>',
    confidence: medium,
  },
  'transifex-api-token': { key: '1/{hex:40}', around: 'TX_TOKEN=<key>', confidence: medium },
  'weblate-token': { key: 'wlu_{base62:36}', confidence: high },
  'poeditor-api-token': { key: '{hex:32}', around: 'POEDITOR_API_TOKEN=<key>', confidence: medium },
};
