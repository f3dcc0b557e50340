import { toFact } from './facts';
import type { KeyVerdict } from './liveCheck';
import type { Provider } from './provider';
import { readText } from './readMember';
import { readVerdict, toWorks } from './readVerdict';

function readAccount(json: unknown): KeyVerdict | undefined {
  const organization = readText(json, 'organization_name');
  return organization === '' && readText(json, 'api_key_id') === ''
    ? undefined
    : toWorks([
        ...toFact('Organization', organization),
        ...toFact('Project', readText(json, 'project_name')),
      ]);
}

export const together: Provider = {
  id: 'together',
  name: 'Together AI',
  envNames: ['TOGETHER_API_KEY', 'TOGETHER_AI_API_KEY'],
  links: {
    create: 'https://api.together.ai/settings/api-keys',
    revoke: 'https://api.together.ai/settings/api-keys',
    usage: 'https://api.together.ai/settings/billing',
  },
  howToGet:
    'Click "Create API key", name it by its purpose, such as "my-blog local", and copy it at once: it is shown only once.',

  liveChecks: [
    {
      request: {
        method: 'GET',
        url: 'https://api.together.ai/v1/whoami',
        headers: { Authorization: 'Bearer {key}' },
      },
      read: readVerdict({ works: readAccount }),
    },
  ],
  rules: [
    {
      id: 'together-api-key',
      name: 'Together AI API key',
      opens: 'use Together AI at your cost',
      kind: 'secret',
      keywords: { distinctive: ['tgp_v1_'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>tgp_v1_[\w-]{43})(?![\w-])/g,
      prefix: 'tgp_v1_',
      confidence: 'high',
      entropyBits: 128,
    },
    {
      id: 'together-legacy-key',
      name: 'Together AI API key (legacy)',
      opens: 'use Together AI at your cost',
      kind: 'secret',
      keywords: { contextual: ['together'] },
      beside: /together[\w .-]{0,12}(?:key|token)/i,
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>[a-f0-9]{64})(?![\w-])/g,
      confidence: 'medium',
      entropyBits: 256,
    },
  ],
};
