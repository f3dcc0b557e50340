import { hasBase62Checksum } from '../detect/checksum';
import type { Provider } from './provider';

export const npm: Provider = {
  id: 'npm',
  name: 'npm',
  envNames: ['NPM_TOKEN', 'NODE_AUTH_TOKEN'],
  links: {},
  howToGet:
    'Sign in to npm, open "Access Tokens", create a granular token named by its purpose with a short expiry, and copy it at once: it is shown only once.',
  rules: [
    {
      id: 'npm-access-token',
      name: 'npm access token',
      opens: 'publish packages in your name',
      kind: 'secret',
      keywords: { distinctive: ['npm_'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>npm_[A-Za-z0-9]{36})(?![A-Za-z0-9])/g,
      prefix: 'npm_',
      validate: hasBase62Checksum,
      confidence: 'medium',
      entropyBits: 178,
    },
  ],
};
