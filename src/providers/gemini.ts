import type { IssuerAnswer } from './issuerRequest';
import type { KeyVerdict } from './liveCheck';
import type { Provider } from './provider';
import { readMember, readText } from './readMember';
import { readVerdict, toLimited, toRefused, toWorks } from './readVerdict';

/** Google's words for what keeps a key that is real from this service. */
const limits: readonly (readonly [string, string])[] = [
  ['SERVICE_DISABLED', 'The Gemini API is not switched on in its project.'],
  ['API_KEY_SERVICE_BLOCKED', 'It is made for other Google services.'],
  ['API_KEY_HTTP_REFERRER_BLOCKED', 'It may be used from some websites only.'],
  ['API_KEY_IP_ADDRESS_BLOCKED', 'It may be used from some addresses only.'],
  ['API_KEY_ANDROID_APP_BLOCKED', 'It may be used by some Android apps only.'],
  ['API_KEY_IOS_APP_BLOCKED', 'It may be used by some iOS apps only.'],
];

function readRefusal(json: unknown, { status, text }: IssuerAnswer): KeyVerdict | undefined {
  if (status === 400 && /API_KEY_INVALID/.test(text)) {
    return toRefused(/expired/i.test(text) ? 'It has expired.' : undefined);
  }
  if (status !== 403 || readText(json, 'error', 'status') !== 'PERMISSION_DENIED') {
    return undefined;
  }
  if (/reported as leaked/i.test(text)) {
    return toRefused('Google has blocked it, because it was reported as leaked. Make a new one.');
  }
  const [, limit] = limits.find(([word]) => text.includes(word)) ?? [];
  return toLimited('the right to use Gemini from here', limit);
}

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

  liveChecks: [
    {
      rules: ['google-api-key', 'gemini-auth-key'],
      takesUnknown: true,
      request: {
        method: 'GET',
        url: 'https://generativelanguage.googleapis.com/v1/models?pageSize=1',
        headers: { 'x-goog-api-key': '{key}' },
      },
      read: readVerdict({
        works: json => (Array.isArray(readMember(json, 'models')) ? toWorks() : undefined),
        refused: [],
        otherwise: readRefusal,
      }),
    },
  ],
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
