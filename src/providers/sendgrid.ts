import type { Provider } from './provider';

export const sendgrid: Provider = {
  id: 'sendgrid',
  name: 'Twilio SendGrid',
  envNames: ['SENDGRID_API_KEY'],
  links: {
    create: 'https://app.sendgrid.com/settings/api_keys',
    revoke: 'https://app.sendgrid.com/settings/api_keys',
    usage: 'https://app.sendgrid.com/settings/billing',
  },
  howToGet:
    'Click "Create API Key", name it by its purpose, such as "my-blog local", choose "Restricted Access", and copy it at once: it is shown only once.',
  rules: [
    {
      id: 'sendgrid-api-key',
      name: 'SendGrid API key',
      opens: 'send mail in your name',
      kind: 'secret',
      keywords: { distinctive: ['SG.'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>SG\.[\w-]{20,24}\.[\w-]{39,50})(?![\w-])/g,
      shape: /^SG\.[\w-]{22}\.[\w-]{43}$/,
      shortest: 69,
      prefix: 'SG.',
      confidence: 'medium',
      entropyBits: 128,
    },
  ],
};
