import { hasBase62Checksum } from '../detect/checksum';
import type { Provider } from './provider';

export const github: Provider = {
  id: 'github',
  name: 'GitHub',
  envNames: ['GITHUB_TOKEN', 'GH_TOKEN'],
  links: {
    create: 'https://github.com/settings/tokens',
    revoke: 'https://github.com/settings/tokens',
    usage: 'https://github.com/settings/billing',
  },
  howToGet:
    'Click "Generate new token", name it by its purpose, choose an expiry and only the access it needs, and copy it at once: it is shown only once.',
  rules: [
    {
      id: 'github-personal-access-token',
      name: 'GitHub personal access token',
      opens: 'read and change the repositories it was made for',
      kind: 'secret',
      keywords: { distinctive: ['ghp_'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>ghp_[A-Za-z0-9]{36})(?![A-Za-z0-9])/g,
      prefix: 'ghp_',
      validate: hasBase62Checksum,
      confidence: 'medium',
      entropyBits: 178,
    },
    {
      id: 'github-fine-grained-token',
      name: 'GitHub fine-grained token',
      opens: 'read and change the repositories it was made for',
      kind: 'secret',
      keywords: { distinctive: ['github_pat_'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>github_pat_\w{36,255})(?!\w)/g,
      shape: /^github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}$/,
      shortest: 93,
      prefix: 'github_pat_',
      confidence: 'medium',
      entropyBits: 178,
    },
    {
      id: 'github-oauth-token',
      name: 'GitHub OAuth or app token',
      opens: 'read and change the repositories it was made for',
      kind: 'secret',
      keywords: { distinctive: ['gho_', 'ghu_', 'ghs_', 'ghr_'] },
      pattern:
        /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>gh[ousr]_[A-Za-z0-9]{36,76})(?![A-Za-z0-9])/g,
      prefix: 'gh',
      validate: hasBase62Checksum,
      confidence: 'medium',
      entropyBits: 178,
    },
  ],
};
