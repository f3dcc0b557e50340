import type { IssuerAnswer } from './issuerRequest';
import type { KeyVerdict } from './liveCheck';
import type { Provider } from './provider';
import { readMember, readText } from './readMember';
import { readVerdict, toLimited, toRefused, toWorks } from './readVerdict';

/** Others use the same start: Paystack with 40 hex digits, Clerk with 42 characters, WorkOS and
 * Highnote with the base64 of "key". */
function readBalance(json: unknown): KeyVerdict | undefined {
  return readText(json, 'object') === 'balance'
    ? toWorks([readMember(json, 'livemode') === true ? 'Live mode' : 'Test mode'])
    : undefined;
}

function readRefusal(json: unknown, { status }: IssuerAnswer): KeyVerdict | undefined {
  if (readMember(json, 'error') === undefined) {
    return undefined;
  }
  if (status === 401) {
    return toRefused(
      readText(json, 'error', 'code') === 'api_key_expired' ? 'It has expired.' : undefined,
    );
  }
  return status === 403
    ? toLimited('the right to read the balance, or to be used from this address')
    : undefined;
}

export const stripe: Provider = {
  id: 'stripe',
  name: 'Stripe',
  envNames: ['STRIPE_SECRET_KEY', 'STRIPE_API_KEY', 'STRIPE_WEBHOOK_SECRET'],
  links: {
    create: 'https://dashboard.stripe.com/apikeys',
    revoke: 'https://dashboard.stripe.com/apikeys',
  },
  howToGet:
    'Click "Create restricted key", name it by its purpose, allow only what it needs, and copy it at once: it is shown only once.',
  howToRevoke:
    'Find the key in the list and delete it, or roll it for a new one; test and live keys have a list each.',

  liveChecks: [
    {
      rules: ['stripe-secret-key', 'stripe-test-key'],
      request: {
        method: 'GET',
        url: 'https://api.stripe.com/v1/balance',
        headers: { Authorization: 'Bearer {key}' },
      },
      read: readVerdict({ works: readBalance, refused: [], otherwise: readRefusal }),
    },
  ],
  rules: [
    {
      id: 'stripe-secret-key',
      name: 'Stripe live secret key',
      opens: 'move money and read the data of your customers',
      kind: 'secret',
      keywords: { distinctive: ['sk_live_', 'rk_live_', 'sk_prod_', 'rk_prod_'] },
      pattern:
        /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>[sr]k_(?:live|prod)_(?!a2V5|(?:[0-9a-f]{40}|[A-Za-z0-9]{42})(?![A-Za-z0-9]))[A-Za-z0-9]{16,247})(?![A-Za-z0-9])/g,
      shape: /^[sr]k_(?:live|prod)_(?:[A-Za-z0-9]{24}|[A-Za-z0-9]{99})$/,
      shortest: 28,
      prefix: 'sk_live_',
      confidence: 'medium',
      entropyBits: 95,
    },
    {
      id: 'stripe-test-key',
      name: 'Stripe test secret key',
      opens: 'read and change the data of your test account',
      kind: 'test',
      keywords: { distinctive: ['sk_test_', 'rk_test_'] },
      pattern:
        /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>[sr]k_test_(?!a2V5|(?:[0-9a-f]{40}|[A-Za-z0-9]{42})(?![A-Za-z0-9]))[A-Za-z0-9]{16,247})(?![A-Za-z0-9])/g,
      shape: /^[sr]k_test_(?:[A-Za-z0-9]{24}|[A-Za-z0-9]{99})$/,
      shortest: 28,
      prefix: 'sk_test_',
      confidence: 'medium',
      entropyBits: 95,
    },
    {
      id: 'stripe-webhook-secret',
      name: 'Stripe webhook secret',
      opens: 'send your server payment events that never happened',
      kind: 'secret',
      keywords: { distinctive: ['whsec_'] },
      pattern:
        /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>whsec_[A-Za-z0-9+/]{32,64}={0,2})(?![A-Za-z0-9])/g,
      prefix: 'whsec_',
      confidence: 'medium',
      entropyBits: 128,
    },
    {
      id: 'stripe-publishable-key',
      name: 'Stripe publishable key',
      opens: 'start a payment to you, which is what it is for',
      kind: 'public',
      keywords: { distinctive: ['pk_live_', 'pk_test_'] },
      pattern:
        /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>pk_(?:live|test)_[A-Za-z0-9]{10,247})(?![A-Za-z0-9])/g,
      prefix: 'pk_',
      confidence: 'high',
    },
  ],
};
