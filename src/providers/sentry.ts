import type { Provider } from './provider';

export const sentry: Provider = {
  id: 'sentry',
  name: 'Sentry',
  envNames: ['SENTRY_AUTH_TOKEN'],
  links: {},
  rules: [
    {
      id: 'sentry-organization-token',
      name: 'Sentry organization token',
      opens: 'upload to your projects',
      kind: 'secret',
      keywords: { distinctive: ['sntrys_eyJ'] },
      pattern:
        /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>sntrys_eyJ[A-Za-z0-9+/]{40,400}={0,2}_[A-Za-z0-9+/]{43})(?![A-Za-z0-9+/=])/g,
      prefix: 'sntrys_',
      confidence: 'high',
      entropyBits: 128,
    },
    {
      id: 'sentry-user-token',
      name: 'Sentry user token',
      opens: 'read and change your projects',
      kind: 'secret',
      keywords: { distinctive: ['sntryu_'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>sntryu_[a-f0-9]{64})(?![\w-])/g,
      prefix: 'sntryu_',
      confidence: 'high',
      entropyBits: 128,
    },
  ],
};
