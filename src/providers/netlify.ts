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
      keywords: { distinctive: ['nfp_'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>nfp_\w{36})(?![\w-])/g,
      prefix: 'nfp_',
      confidence: 'medium',
      entropyBits: 128,
    },
  ],
};
