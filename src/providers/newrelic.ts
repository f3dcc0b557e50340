import type { Provider } from './provider';

export const newrelic: Provider = {
  id: 'newrelic',
  name: 'New Relic',
  envNames: ['NEW_RELIC_API_KEY'],
  links: {},
  rules: [
    {
      id: 'newrelic-user-key',
      name: 'New Relic user key',
      opens: 'read and change your account',
      kind: 'secret',
      keywords: { distinctive: ['NRAK-'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>NRAK-[A-Za-z0-9]{27})(?![\w-])/g,
      prefix: 'NRAK-',
      confidence: 'high',
      entropyBits: 128,
    },
  ],
};
