import type { KeyTemplate } from './keyTemplate';

const low = 'low';
const medium = 'medium';

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
  'sql-password': row("create user shop identified by '<key>';"),
  'database-login': row('sql.Open("mysql", "shop:<key>@tcp(db.acme.dev:3306)/shop")'),
  'oracle-login': row('jdbc:oracle:thin:shop/<key>@//db.acme.dev:1521/shop'),
  'libpq-password': row('connect("host=db.acme.dev user=shop password=<key> dbname=shop")'),
  'pgpass-password': row('\ndb.acme.dev:5432:shop:ann:<key>'),
  'server-setting-password': row('\nrequirepass <key>'),
  'network-device-password': row('\nenable secret <key>'),
  'password-argument': row('smtp.login("ann@acme.dev", "<key>")'),
  'powershell-password': row('ConvertTo-SecureString "<key>" -AsPlainText -Force'),
  'signing-secret': row('jwt.sign(payload, "<key>")'),
  'option-password': row('redis-cli -h cache.acme.dev -a <key> ping'),
  'piped-password': row('echo "root:<key>" | chpasswd'),
};

/** What people choose is not measured: any text is a password there. */
function row(around: string): KeyTemplate {
  return { key: '{base62:12}7a', around, confidence: medium, nearMiss: '<key>', anyText: true };
}
