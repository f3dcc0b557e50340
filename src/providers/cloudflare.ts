import { hasHexChecksum } from '../detect/checksum';
import { assessMixed } from '../detect/mixedText';
import type { Provider } from './provider';

export const cloudflare: Provider = {
  id: 'cloudflare',
  name: 'Cloudflare',
  envNames: ['CLOUDFLARE_API_TOKEN', 'CLOUDFLARE_API_KEY', 'CLOUDFLARE_API_USER_SERVICE_KEY'],
  links: {
    create: 'https://dash.cloudflare.com/profile/api-tokens',
    revoke: 'https://dash.cloudflare.com/profile/api-tokens',
  },
  howToGet:
    'Click "Create Token", pick a template, name it by its purpose, and copy it at once: it is shown only once.',
  rules: [
    {
      id: 'cloudflare-api-token',
      name: 'Cloudflare API token',
      opens: 'change your domains and workers',
      kind: 'secret',
      keywords: { distinctive: ['cfk_', 'cfut_', 'cfat_'] },
      pattern:
        /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>cf(?:k|ut|at)_[A-Za-z0-9]{40}[0-9a-f]{8})(?![\w-])/g,
      prefix: 'cf',
      validate: hasHexChecksum,
      confidence: 'medium',
      entropyBits: 128,
    },
    {
      id: 'cloudflare-legacy-token',
      name: 'Cloudflare API token (legacy)',
      opens: 'change your domains and workers',
      kind: 'secret',
      keywords: { contextual: ['cloudflare'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>[\w-]{40})(?![\w-])/g,
      assess: assessMixed,
      confidence: 'medium',
      entropyBits: 238,
    },
    {
      id: 'cloudflare-origin-ca-key',
      name: 'Cloudflare Origin CA key',
      opens: 'make certificates for your domains',
      kind: 'secret',
      keywords: { distinctive: ['v1.0-'] },
      pattern:
        /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>v1\.0-[a-f0-9]{24}-[a-f0-9]{146})(?![\w-])/g,
      prefix: 'v1.0-',
      confidence: 'high',
      entropyBits: 128,
    },
  ],
};
