import type { Provider } from './provider';

export const gemini: Provider = {
  id: 'gemini',
  name: 'Google Gemini',
  products: 'Google AI Studio',
  envNames: ['GEMINI_API_KEY', 'GOOGLE_API_KEY', 'GOOGLE_GENERATIVE_AI_API_KEY'],
  links: {
    create: 'https://aistudio.google.com/apikey',
    revoke: 'https://aistudio.google.com/apikey',
  },
  howToGet:
    'Click "Create API key", choose or create a project named by its purpose, and copy the key.',
  rules: [
    {
      id: 'google-api-key',
      name: 'Google API key',
      opens: 'use the Google services that it is allowed to, at your cost',
      kind: 'secret',
      keywords: { distinctive: ['AIza'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>AIza[\w-]{35})(?![\w-])/g,
      publicBeside: /firebaseapp\.com|authDomain|maps\/api\/js/,
      prefix: 'AIza',
      confidence: 'medium',
      entropyBits: 128,
    },
    {
      id: 'gemini-auth-key',
      name: 'Google Gemini key',
      opens: 'use Gemini at your cost',
      kind: 'secret',
      keywords: { distinctive: ['AQ.Ab8RN6'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>AQ\.Ab8RN6[\w-]{44})(?![\w-])/g,
      prefix: 'AQ.',
      confidence: 'high',
      entropyBits: 128,
    },
  ],
};
