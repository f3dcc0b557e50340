import type { Provider } from './provider';

export const mailgun: Provider = {
  id: 'mailgun',
  name: 'Mailgun',
  envNames: ['MAILGUN_API_KEY'],
  links: {},
  rules: [
    {
      id: 'mailgun-api-key',
      name: 'Mailgun API key',
      opens: 'send mail in your name',
      kind: 'secret',
      keywords: { contextual: ['mailgun'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>key-[a-f0-9]{32})(?![\w-])/g,
      prefix: 'key-',
      confidence: 'medium',
      entropyBits: 128,
    },
  ],
};
