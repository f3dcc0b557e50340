import type { Provider } from './provider';

export const firebase: Provider = {
  id: 'firebase',
  name: 'Firebase',
  envNames: ['FCM_SERVER_KEY'],
  links: {},
  rules: [
    {
      id: 'firebase-messaging-key',
      name: 'Firebase Cloud Messaging server key',
      opens: 'send notifications to everybody who has your app',
      kind: 'secret',
      keywords: { distinctive: [':APA91b'] },
      lead: 11,
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>AAAA[\w-]{7}:APA91b[\w-]{134})(?![\w-])/g,
      prefix: 'AAAA',
      confidence: 'high',
      entropyBits: 128,
    },
  ],
};
