import type { Provider } from './provider';

export const mailchimp: Provider = {
  id: 'mailchimp',
  name: 'Mailchimp',
  envNames: ['MAILCHIMP_API_KEY'],
  links: {},
  rules: [
    {
      id: 'mailchimp-api-key',
      name: 'Mailchimp API key',
      opens: 'read and change your contacts and send them mail',
      kind: 'secret',
      // The number of the data centre ends the key: the literal that all of them share.
      keywords: {
        distinctive: ['-us1', '-us2', '-us3', '-us4', '-us5', '-us6', '-us7', '-us8', '-us9'],
      },
      lead: 32,
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>[0-9a-f]{32}-us[0-9]{1,2})(?![\w-])/g,
      confidence: 'high',
      entropyBits: 128,
    },
  ],
};
