import { refuseUnmixed } from '../detect/mixedText';
import { toFact } from './facts';
import type { Provider } from './provider';
import { readText } from './readMember';
import { readVerdict, toWorks } from './readVerdict';

export const notion: Provider = {
  id: 'notion',
  name: 'Notion',
  envNames: ['NOTION_TOKEN', 'NOTION_API_KEY'],
  links: {},
  liveChecks: [
    {
      rules: ['notion-token', 'notion-legacy-token'],
      request: {
        method: 'GET',
        url: 'https://api.notion.com/v1/users/me',
        headers: { Authorization: 'Bearer {key}', 'Notion-Version': '2022-06-28' },
      },
      read: readVerdict({
        works: json =>
          readText(json, 'object') === 'user'
            ? toWorks([
                ...toFact('Integration', readText(json, 'name')),
                ...toFact('Workspace', readText(json, 'bot', 'workspace_name')),
              ])
            : undefined,
      }),
    },
  ],
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
    {
      // Made until September 2024, and valid ever since.
      id: 'notion-legacy-token',
      name: 'Notion token (legacy)',
      opens: 'read and change the pages it is connected to',
      kind: 'secret',
      keywords: { distinctive: ['secret_'] },
      pattern: /(?:(?<![\w-])|(?<=\\[nrt]))(?<key>secret_[A-Za-z0-9]{43})(?![\w-])/g,
      prefix: 'secret_',
      validate: key => refuseUnmixed(key.slice(4)),
      confidence: 'medium',
      entropyBits: 128,
    },
  ],
};
