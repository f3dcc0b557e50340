import type { Provider } from './provider';

export const vercel: Provider = {
  id: 'vercel',
  name: 'Vercel',
  envNames: ['VERCEL_TOKEN', 'AI_GATEWAY_API_KEY'],
  links: {
    create: 'https://vercel.com/account/tokens',
    revoke: 'https://vercel.com/account/tokens',
  },
  howToGet:
    'Type a name that says its purpose, choose a scope and an expiry, click "Create", and copy it at once: it is shown only once.',
  rules: [
    {
      id: 'vercel-token',
      name: 'Vercel access token',
      opens: 'change and deploy your projects',
      kind: 'secret',
      keywords: { distinctive: ['vcp_', 'vci_', 'vca_', 'vcr_'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>vc[piar]_[\w-]{56})(?![\w-])/g,
      prefix: 'vc',
      confidence: 'high',
      entropyBits: 128,
    },
    {
      id: 'vercel-ai-gateway-key',
      name: 'Vercel AI Gateway key',
      opens: 'use the AI Gateway at your cost',
      kind: 'secret',
      keywords: { distinctive: ['vck_'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>vck_[\w-]{56})(?![\w-])/g,
      prefix: 'vck_',
      confidence: 'high',
      entropyBits: 128,
    },
  ],
};
