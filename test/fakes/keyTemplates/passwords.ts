import type { KeyTemplate } from './keyTemplate';

const medium = 'medium';

export const passwords: Readonly<Record<string, KeyTemplate>> = {
  'bcrypt-hash': { key: '$2b$12${base62:53}', confidence: medium },
  'md5crypt-hash': { key: '$1${base62:8}${base62:22}', confidence: medium },
  'sha2crypt-hash': { key: '$6${base62:16}${base62:86}', confidence: medium },
  'yescrypt-hash': { key: 'y$j9T${base62:22}${base62:43}', confidence: medium },
  'argon2-hash': {
    key: 'argon2id$v=19$m=65536,t=3,p=4${base62:22}${base62:43}',
    confidence: medium,
    nearMiss: 'argon2id$v=19$m=65536,t=3,p=4${base62:22}${base62:10}',
  },
  'cisco-hash': { key: '$8${base62:14}${base62:43}', confidence: medium },
  'kerberos-hash': {
    key: 'krb5asrep$23$ann@acme.dev:{hex:32}${hex:300}',
    confidence: medium,
    nearMiss: 'krb5asrep$23$ann@acme.dev:{hex:32}${hex:30}',
  },
};
