import type { Provider } from './provider';

export const airtable: Provider = {
  id: 'airtable',
  name: 'Airtable',
  envNames: ['AIRTABLE_TOKEN', 'AIRTABLE_API_KEY'],
  links: {},
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
  ],
};
