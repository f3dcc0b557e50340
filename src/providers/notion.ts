import type { Provider } from './provider';

export const notion: Provider = {
  id: 'notion',
  name: 'Notion',
  envNames: ['NOTION_TOKEN', 'NOTION_API_KEY'],
  links: {},
  rules: [
    {
      id: 'notion-token',
      name: 'Notion token',
      opens: 'read and change the pages it is connected to',
      kind: 'secret',
      keywords: { distinctive: ['ntn_'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>ntn_[0-9]{11}[A-Za-z0-9]{35})(?![\w-])/g,
      prefix: 'ntn_',
      confidence: 'high',
      entropyBits: 128,
    },
  ],
};
