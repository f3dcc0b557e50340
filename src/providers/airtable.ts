import { assessMixed } from '../detect/mixedText';
import { toListFact } from './facts';
import type { Provider } from './provider';
import { readMember, readText } from './readMember';
import { readVerdict, toWorks } from './readVerdict';

export const airtable: Provider = {
  id: 'airtable',
  name: 'Airtable',
  envNames: ['AIRTABLE_TOKEN', 'AIRTABLE_API_KEY'],
  links: {},
  liveChecks: [
    {
      rules: ['airtable-token'],
      request: {
        method: 'GET',
        url: 'https://api.airtable.com/v0/meta/whoami',
        headers: { Authorization: 'Bearer {key}' },
      },
      read: readVerdict({
        works: json =>
          readText(json, 'id') === ''
            ? undefined
            : toWorks(toListFact('Scopes', readMember(json, 'scopes'))),
      }),
    },
  ],
  rules: [
    {
      id: 'airtable-token',
      name: 'Airtable access token',
      opens: 'read and change the bases it was made for',
      kind: 'secret',
      keywords: { distinctive: ['pat'] },
      pattern:
        /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>pat[A-Za-z0-9]{14}\.[a-f0-9]{64})(?![\w-])/g,
      prefix: 'pat',
      confidence: 'high',
      entropyBits: 128,
    },
    {
      id: 'airtable-legacy-key',
      name: 'Airtable API key (older form)',
      opens: 'read and change your bases',
      kind: 'secret',
      keywords: { contextual: ['airtable'] },
      pattern:
        /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>(?!app|tbl|rec|viw|fld|wsp|usr|att)[A-Za-z0-9]{17})(?![\w-])/g,
      assess: assessMixed,
      confidence: 'medium',
      entropyBits: 80,
    },
    {
      id: 'airtable-oauth-token',
      name: 'Airtable OAuth token',
      opens: 'read and change the bases it was allowed to',
      kind: 'secret',
      keywords: { contextual: ['airtable'] },
      pattern:
        /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>[A-Za-z0-9]{16,17}\.v1\.[\w.-]{20,400})(?![\w-])/g,
      confidence: 'medium',
      entropyBits: 100,
    },
  ],
};
