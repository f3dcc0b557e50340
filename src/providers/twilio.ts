import type { Provider } from './provider';

export const twilio: Provider = {
  id: 'twilio',
  name: 'Twilio',
  envNames: ['TWILIO_API_KEY', 'TWILIO_AUTH_TOKEN'],
  links: {},
  rules: [
    {
      id: 'twilio-api-key',
      name: 'Twilio API key',
      opens: 'send messages and make calls at your cost',
      kind: 'secret',
      keywords: { contextual: ['twilio'] },
      beside: /(?:)/i,
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>SK[0-9a-fA-F]{32})(?![\w-])/g,
      prefix: 'SK',
      confidence: 'medium',
      entropyBits: 128,
    },
  ],
};
