import { assessAssignment } from './assessAssignment';
import type { Rule } from './rule';

/** Rules of no issuer. Every detector has them. */
export const generalRules: readonly Rule[] = [
  {
    id: 'private-key',
    name: 'Private key',
    opens: 'sign in or sign data as its owner',
    kind: 'secret',
    keywords: { distinctive: ['-----BEGIN'] },
    pattern:
      /(?<key>-----BEGIN[ A-Z0-9]{0,40}PRIVATE KEY(?: BLOCK)?-----[A-Za-z0-9+/=\\\s:,.()"'|-]{64,8000}?-----END[ A-Z0-9]{0,40}PRIVATE KEY(?: BLOCK)?-----)/g,
    prefix: '-----BEGIN',
    confidence: 'medium',
    entropyBits: 128,
  },
  {
    id: 'generic-secret',
    name: 'Hardcoded secret',
    opens: 'use whatever it unlocks',
    kind: 'secret',
    keywords: {
      contextual: ['key', 'token', 'secret', 'passw', 'passphrase', 'pwd', 'cred', 'auth'],
    },
    pattern: /(?<key>[^\s"'`]{8,300})/g,
    assess: assessAssignment,
    confidence: 'low',
  },
];
