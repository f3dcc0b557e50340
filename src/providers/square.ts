import { refuseUnmixed } from '../detect/mixedText';
import type { Provider } from './provider';

export const square: Provider = {
  id: 'square',
  name: 'Square',
  envNames: ['SQUARE_ACCESS_TOKEN'],
  links: {},
  rules: [
    {
      id: 'square-access-token',
      name: 'Square access token',
      opens: 'read and change payments',
      kind: 'secret',
      keywords: { distinctive: ['EAAA', 'sq0atp-'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>(?:EAAA|sq0atp-)[\w-]{22,60})(?![\w-])/g,
      prefix: 'sq0atp-',
      validate: refuseUnmixed,
      confidence: 'medium',
      entropyBits: 128,
    },
    {
      id: 'square-client-secret',
      name: 'Square application secret',
      opens: 'act as your app in every shop that allowed it',
      kind: 'secret',
      keywords: { distinctive: ['sq0csp-', 'sq0csb-'] },
      pattern:
        /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>(?:sandbox-)?sq0cs[pb]-[\w-]{43})(?![\w-])/g,
      lead: 8,
      prefix: 'sq0csp-',
      confidence: 'high',
      entropyBits: 128,
    },
    {
      id: 'square-sandbox-token',
      name: 'Square sandbox token',
      opens: 'use your test account',
      kind: 'test',
      keywords: { distinctive: ['sandbox-sq0atb-'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>sandbox-sq0atb-[\w-]{22})(?![\w-])/g,
      prefix: 'sandbox-sq0atb-',
      confidence: 'high',
      entropyBits: 128,
    },
    {
      id: 'square-application-id',
      name: 'Square application ID',
      opens: 'start a payment to you, which is what it is for',
      kind: 'public',
      keywords: { distinctive: ['sq0idp-', 'sandbox-sq0idb-'] },
      pattern:
        /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>(?:sq0idp-|sandbox-sq0idb-)[\w-]{22})(?![\w-])/g,
      confidence: 'high',
      entropyBits: 128,
    },
  ],
};
