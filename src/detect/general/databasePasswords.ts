import { assessPassword } from '../assessPassword';
import type { Rule } from '../rule';

const common = {
  kind: 'secret',
  assess: ({ value }: { readonly value: string }) => assessPassword(value, true),
  secretPart: () => '',
  confidence: 'medium',
  entropyBits: 0,
} as const;

/** Passwords as statements, drivers and settings of databases take them. */
export const databasePasswords: readonly Rule[] = [
  {
    ...common,
    id: 'sql-password',
    name: 'Password in a statement of SQL',
    opens: 'sign in to the database',
    keywords: { distinctive: ['IDENTIFIED ', 'identified ', 'Identified '] },
    pattern:
      /(?<=["'`)@%]\s{1,8}|(?:^|[\r\n"'`\\])[ \t]{0,20}|\b(?:user|role|to|for|exists),?\s{1,8}[^\s,]{1,80}\s{1,8}|[,@]\s{0,8}[\w@.%'"`$-]{1,80}\s{1,8})identified (?:with [\w'"]{1,40} )?by ["'](?<key>[^\s"'$*<>{}][^\s"'<>{}]{3,80})["']/gi,
  },
  {
    ...common,
    id: 'database-login',
    name: 'Login of a database',
    opens: 'sign in to the database',
    keywords: { distinctive: ['@tcp(', '@unix('] },
    lead: 94,
    pattern:
      /(?<![\w.-])[\w.-]{1,32}:(?<key>[^\s"'`@:/<>{}$]{4,60})@(?:tcp|unix)\([\w.:/-]{1,100}\)/g,
  },
  {
    ...common,
    id: 'oracle-login',
    name: 'Login of an Oracle database',
    opens: 'sign in to the database',
    keywords: { distinctive: ['jdbc:oracle:', 'sqlplus '] },
    pattern:
      /(?:jdbc:oracle:(?:thin|oci):|sqlplus (?:-\w{1,3} ){0,3})["']?[\w$#]{1,30}\/["']?(?<key>[^\s"'`@/<>{}$&%]{4,60})["']?@[\w/(]/g,
  },
  {
    ...common,
    id: 'libpq-password',
    name: 'Password in the settings of a connection',
    opens: 'sign in to the database',
    keywords: { distinctive: ['password=', 'PASSWORD=', 'Password='] },
    beside: /(?:host|hostaddr|dbname|user|port|sslmode)=["']?[\w.@/-]{1,60}["']?\s{1,4}password=$/i,
    pattern: /password=(?<key>[^\s"'`;,&$<>{}\\][^\s"'`;,&<>{}\\]{3,80})(?=[\s"'`\\]|$)/gi,
  },
  {
    ...common,
    id: 'pgpass-password',
    name: 'Password of a .pgpass file',
    opens: 'sign in to the database',
    keywords: { distinctive: [':5432:', ':6432:', ':*:'] },
    pattern:
      /(?<=(?:^|[\r\n])[\w.*-]{1,60}):(?:5432|6432|\*):(?!\d{1,6}:\d)[\w.*-]{1,60}:[\w.*@-]{1,60}:(?<key>[^\s:]{4,100})(?=\s|$)/g,
  },
  {
    ...common,
    id: 'server-setting-password',
    name: 'Password in the settings of a server',
    opens: 'sign in to the server',
    keywords: {
      distinctive: [
        'requirepass ',
        'masterauth ',
        'bindpw ',
        'olcRootPW: ',
        'rootpw ',
        'stats auth ',
      ],
    },
    pattern:
      /(?<=(?:^|[\r\n"])[ \t]{0,20})(?:requirepass|masterauth|bindpw|olcRootPW:|rootpw|stats auth [\w.-]{1,40}:)\s{0,8}["']?(?<key>[^\s"'`$<>{}%][^\s"'`<>{}]{3,100})(?=["'\s]|$)/g,
  },
  {
    ...common,
    id: 'network-device-password',
    name: 'Password in the settings of a network device',
    opens: 'change the settings of the device',
    keywords: {
      distinctive: ['enable password ', 'enable secret ', 'snmp-server community ', 'pac key '],
    },
    pattern:
      /(?<=(?:^|[\r\n])[ \t]{0,20})(?:enable (?:password|secret)(?: level \d{1,2})?(?: \d)?|snmp-server community|pac key(?: \d)?) (?<key>[^\s"'`$<>{}%][^\s"'`<>{}]{3,100})(?=\s|$)/g,
    // The words that follow in prose are none, and neither are those that devices come with.
    assess: ({ value }) => assessPassword(value),
  },
];
