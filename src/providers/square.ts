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
  ],
};
