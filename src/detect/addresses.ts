import { assessPassword } from './assessPassword';
import { assessUrl, passwordOf } from './assessUrl';
import type { Rule } from './rule';

/** Passwords inside the address of what they open. */
export const addresses: readonly Rule[] = [
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
    id: 'connection-string',
    name: 'Connection string with a password',
    opens: 'sign in there',
    kind: 'secret',
    keywords: { distinctive: ['assword', 'ASSWORD', 'wd=', 'WD=', 'wd =', 'WD ='] },
    lead: 1,
    beside:
      /(?:Server|Data[ _]?Source|Host(?:name)?|Address|Initial Catalog|Database|User(?:name)?|User ?Id|Uid|Provider|Driver|Port)\s?=[^=;]{0,60};[^;]{0,20}$/i,
    pattern: /(?:password|pwd)\s{0,2}=\s{0,2}(?<key>[^\s;"'`<>&\\]{3,80})(?=[\s;"'`\\]|$)/gi,
    assess: ({ value }) => assessPassword(value, true),
    secretPart: () => '',
    confidence: 'medium',
    entropyBits: 0,
  },
];
