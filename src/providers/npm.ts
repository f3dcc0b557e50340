import { hasBase62Checksum } from '../detect/checksum';
import { assessMixed } from '../detect/mixedText';
import { assessPassword } from './catalog/assessPassword';
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
    {
      id: 'npm-legacy-token',
      name: 'npm access token (legacy)',
      opens: 'publish packages in your name',
      kind: 'secret',
      keywords: { distinctive: ['_authToken', 'npmAuthToken'] },
      pattern:
        /(?:_authToken|npmAuthToken)["']?[ \t]{0,4}[=:][ \t]{0,4}["']?(?<key>[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})(?![\w-])/g,
      confidence: 'high',
      entropyBits: 122,
    },
    {
      id: 'npm-registry-token',
      name: 'Package registry token',
      opens: 'read and publish packages in that registry',
      kind: 'secret',
      keywords: { distinctive: ['_authToken', 'npmAuthToken'] },
      pattern:
        /(?:_authToken|npmAuthToken)["']?[ \t]{0,4}[=:][ \t]{0,4}["']?(?<key>(?!npm_|gh[pousr]_|github_pat_|glpat-|glcbt-|gldt-|eyJ)[A-Za-z0-9][\w.+/=:-]{15,600})(?![\w-])/g,
      assess: assessMixed,
      confidence: 'medium',
      entropyBits: 64,
    },
    {
      id: 'npm-registry-password',
      name: 'Package registry password',
      opens: 'read and publish packages in that registry',
      kind: 'secret',
      keywords: { distinctive: [':_password'] },
      pattern: /:_password[ \t]{0,4}=[ \t]{0,4}["']?(?<key>[A-Za-z0-9+/]{8,400}={0,2})(?![\w+/=])/g,
      confidence: 'medium',
      entropyBits: 0,
    },
    {
      id: 'npm-registry-login',
      name: 'Login of a package registry',
      opens: 'read and publish packages in that registry',
      kind: 'secret',
      keywords: { distinctive: ['npmAuthIdent'] },
      pattern:
        /npmAuthIdent["']?:[ \t]{0,4}["']?[^\s"':]{1,60}:(?<key>[^\s"']{4,100})(?=["']?(?:\s|$))/g,
      assess: assessPassword,
      secretPart: () => '',
      confidence: 'medium',
      entropyBits: 0,
    },
  ],
};
