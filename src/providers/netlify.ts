import { assessMixed } from '../detect/mixedText';
import type { Provider } from './provider';

export const netlify: Provider = {
  id: 'netlify',
  name: 'Netlify',
  envNames: ['NETLIFY_AUTH_TOKEN'],
  links: {},
  rules: [
    {
      id: 'netlify-access-token',
      name: 'Netlify access token',
      opens: 'change and deploy your sites',
      kind: 'secret',
      keywords: { distinctive: ['nfp_', 'nfc_', 'nfo_', 'nfu_', 'nfb_'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>nf[pcoub]_\w{36})(?![\w-])/g,
      prefix: 'nfp_',
      confidence: 'medium',
      entropyBits: 128,
    },
    {
      id: 'netlify-legacy-token',
      name: 'Netlify access token (legacy)',
      opens: 'change and deploy your sites',
      kind: 'secret',
      keywords: { contextual: ['netlify'] },
      beside: /netlify[\s\S]{0,24}?(?:token|key|secret|pat\b)|auth_?token/i,
      pattern: /(?:(?<![\w./+-])|(?<=\\[nrt]))(?<key>[\w-]{43,46})(?![\w-])/g,
      assess: assessMixed,
      confidence: 'medium',
      entropyBits: 128,
    },
    {
      id: 'netlify-build-hook',
      name: 'Netlify build hook',
      opens: 'build your site at any time',
      kind: 'secret',
      keywords: { distinctive: ['https://api.netlify.com/build_hooks/'] },
      pattern: /(?<key>https:\/\/api\.netlify\.com\/build_hooks\/[0-9a-f]{24})(?![\w-])/g,
      confidence: 'medium',
      entropyBits: 96,
    },
  ],
};
