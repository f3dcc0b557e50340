import type { KeyTemplate } from './keyTemplate';

const medium = 'medium';
const low = 'low';

export const passwords: Readonly<Record<string, KeyTemplate>> = {
  'bcrypt-hash': { key: '$2b$12${base62:53}', confidence: low },
  'md5crypt-hash': { key: '$1${base62:8}${base62:22}', confidence: low },
  'sha2crypt-hash': { key: '$6${base62:16}${base62:86}', confidence: low },
  'yescrypt-hash': { key: 'y$j9T${base62:22}${base62:43}', confidence: low },
  'argon2-hash': {
    key: 'argon2id$v=19$m=65536,t=3,p=4${base62:22}${base62:43}',
    confidence: low,
    nearMiss: 'argon2id$v=19$m=65536,t=3,p=4${base62:22}${base62:10}',
  },
  'cisco-hash': { key: '$8${base62:14}${base62:43}', confidence: low },
  'kerberos-hash': {
    key: 'krb5asrep$23$ann@acme.dev:{hex:32}${hex:300}',
    confidence: medium,
    nearMiss: 'krb5asrep$23$ann@acme.dev:{hex:32}${hex:30}',
  },
};
