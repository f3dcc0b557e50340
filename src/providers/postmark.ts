import type { Provider } from './provider';

export const postmark: Provider = {
  id: 'postmark',
  name: 'Postmark',
  envNames: ['POSTMARK_SERVER_TOKEN', 'POSTMARK_API_TOKEN'],
  links: {},
  rules: [
    {
      id: 'postmark-server-token',
      name: 'Postmark server token',
      opens: 'send mail in your name',
      kind: 'secret',
      keywords: { contextual: ['postmark'] },
      beside: /(?:)/,
      pattern:
        /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![\w-])/g,
      confidence: 'medium',
      entropyBits: 122,
    },
  ],
};
