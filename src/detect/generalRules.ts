import { assessAssignment } from './assessAssignment';
import { assessUrl, passwordOf } from './assessUrl';
import { readJwt } from './jwt';
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
      /(?<key>-----BEGIN[ A-Z0-9]{0,40}PRIVATE KEY(?: BLOCK)?-----(?:[A-Za-z0-9+/=\\\s:,.()"'|]|-(?!-)){64,8000}-----END[ A-Z0-9]{0,40}PRIVATE KEY(?: BLOCK)?-----)/g,
    prefix: '-----BEGIN',
    secretPart: key => key.replace(/\s+|A{4,}/g, ''),
    confidence: 'medium',
    entropyBits: 128,
  },
  {
    id: 'age-secret-key',
    name: 'age secret key',
    opens: 'read everything that was encrypted for its owner',
    kind: 'secret',
    keywords: { distinctive: ['AGE-SECRET-KEY-1'] },
    pattern:
      /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58})(?![A-Za-z0-9])/g,
    prefix: 'AGE-SECRET-KEY-1',
    confidence: 'high',
    entropyBits: 256,
  },
  {
    id: 'json-web-token',
    name: 'JSON web token',
    opens: 'act as whoever it was made for, until it expires',
    kind: 'secret',
    keywords: { distinctive: ['eyJ'] },
    pattern:
      /(?:(?<![\w.-])|(?<=\\[nrt]))(?<key>eyJ[\w-]{10,2000}\.eyJ[\w-]{10,4000}\.[\w-]{10,1000})(?![\w-])/g,
    assess: ({ value }) => (readJwt(value)?.isSample === false ? 'medium' : undefined),
    confidence: 'medium',
    entropyBits: 128,
  },
  {
    id: 'url-with-password',
    name: 'Address with a password',
    opens: 'sign in there',
    kind: 'secret',
    keywords: {
      distinctive: ['mysql', 'mariadb', 'redis', 'amqp', 'mssql', 'ftp', 'smtp', 'http', 'ldap'],
    },
    lead: 1,
    pattern:
      /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>(?:mysql2?|mariadb|rediss?|amqps?|mssql|s?ftps?|smtps?|https?|ldaps?)(?:\+\w{1,16})?:\/\/[^\s"'`<>:/@?#]{0,80}:[^\s"'`/@?#]{3,120}@[^\s"'`<>)\]},;\\]{3,200})/g,
    assess: assessUrl,
    secretPart: passwordOf,
    confidence: 'medium',
    entropyBits: 0,
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
