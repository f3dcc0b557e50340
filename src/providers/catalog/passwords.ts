import type { Assignment } from '../../detect/rule';
import type { CatalogIssuer } from './toProvider';

const guess = 'guess the password behind it at leisure';
/** A line of a file of accounts, as in `alice:$2y$…`. */
const account = /^\s*[\w.@+-]{1,40}:$/;

/** Elsewhere it is a sample or a column of a database: the password itself is not there. */
const ofAccount = ({ name }: Assignment) => (account.test(name) ? 'medium' : 'low');

/** What is left of a password after it was scrambled: somebody with time can guess it. */
export const passwords: readonly CatalogIssuer[] = [
  {
    id: 'password-hashes',
    name: 'Scrambled passwords',
    keys: [
      {
        id: 'bcrypt-hash',
        name: 'Password scrambled by bcrypt',
        opens: guess,
        prefix: ['$2a$', '$2b$', '$2x$', '$2y$'],
        body: /\d\d\$[./A-Za-z0-9]{53}/,
        assess: ofAccount,
        entropyBits: 0,
      },
      {
        id: 'md5crypt-hash',
        name: 'Password scrambled by MD5',
        opens: guess,
        prefix: ['$1$', '$apr1$'],
        body: /[./A-Za-z0-9]{2,8}\$[./A-Za-z0-9]{22}/,
        assess: ofAccount,
        entropyBits: 0,
      },
      {
        id: 'sha2crypt-hash',
        name: 'Password scrambled by SHA-2',
        opens: guess,
        prefix: ['$5$', '$6$'],
        body: /(?:rounds=\d{1,9}\$)?[./A-Za-z0-9]{2,16}\$(?:[./A-Za-z0-9]{86}|[./A-Za-z0-9]{43})/,
        assess: ofAccount,
        entropyBits: 0,
      },
      {
        id: 'yescrypt-hash',
        name: 'Password scrambled by yescrypt',
        opens: guess,
        prefix: 'y$j',
        body: /[./A-Za-z0-9]{1,7}\$[./A-Za-z0-9]{16,86}\$[./A-Za-z0-9]{43}/,
        assess: ofAccount,
        entropyBits: 0,
      },
      {
        id: 'argon2-hash',
        name: 'Password scrambled by Argon2',
        opens: guess,
        prefix: ['argon2i$', 'argon2d$', 'argon2id$'],
        body: /v=\d{1,3}\$m=\d{1,8},t=\d{1,3},p=\d{1,3}\$[A-Za-z0-9+/]{11,64}\$[A-Za-z0-9+/]{22,86}/,
        assess: ofAccount,
        entropyBits: 0,
      },
      {
        id: 'cisco-hash',
        name: 'Password of a Cisco device',
        opens: guess,
        prefix: ['$8$', '$9$'],
        body: /[./A-Za-z0-9]{14}\$[./A-Za-z0-9]{43}/,
        assess: ofAccount,
        entropyBits: 0,
      },
      {
        id: 'kerberos-hash',
        name: 'Kerberos ticket',
        opens: guess,
        prefix: ['krb5asrep$', 'krb5tgs$'],
        body: /23\$(?:[^\s:$]{1,100}:)?[a-f0-9]{32}\$[a-f0-9]{64,6000}/,
      },
    ],
  },
];
