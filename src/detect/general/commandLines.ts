import { assessPassword } from '../assessPassword';
import { entropyPerCharacter } from '../entropy';
import type { Assignment, Confidence, Rule } from '../rule';

const isText = /^[\x20-\x7e]+$/;

/** Passwords as commands, requests and clients take them. */
export const commandLines: readonly Rule[] = [
  {
    id: 'basic-authorization',
    name: 'Basic authorization header',
    opens: 'sign in there',
    kind: 'secret',
    keywords: { distinctive: ['Basic ', 'basic '] },
    pattern: /[Bb]asic (?<key>[A-Za-z0-9+/]{8,400}={0,2})(?![\w+/=.…-])/g,
    assess: assessBasic,
    secretPart: () => '',
    confidence: 'medium',
    entropyBits: 0,
  },
  {
    id: 'curl-password',
    name: 'Password on a command line',
    opens: 'sign in there',
    kind: 'secret',
    keywords: { distinctive: ['-u ', '-u"', "-u'", '--user ', '--user='] },
    pattern:
      /(?<![\w-])(?:-u|--user)[ =]{0,2}["']?(?<key>(?!\d{1,6}:\d)[^\s"':$<>{}[\](),]{0,120}:[^\s"'<>{}[\]()/:][^\s"'<>{}[\]()]{0,120}|[^\s"':$<>{}[\](),]{10,120}:)(?=["'\s]|$)/g,
    assess: ({ value }) => assessPair(value),
    secretPart: () => '',
    confidence: 'medium',
    entropyBits: 0,
  },
  {
    id: 'command-password',
    name: 'Password on a command line',
    opens: 'sign in there',
    kind: 'secret',
    keywords: {
      distinctive: [
        'sshpass ',
        'sexec ',
        'SEXEC ',
        'sExec ',
        'SExec ',
        'sexec.exe ',
        'SEXEC.EXE ',
        'sExec.exe ',
        'SExec.exe ',
        'docker login ',
        'mysql -',
        'mysqldump -',
      ],
    },
    lead: 1,
    pattern:
      /(?:(?:sshpass|docker login) (?:[^\n|;]{0,200}? )?-p ?|[Pp][Ss][Ee][Xx][Ee][Cc](?:\.[Ee][Xx][Ee])? (?:[^\n|;]{0,200}? )?-[Pp] ?|mysql(?:dump)? (?:[^\n|;]{0,200}? )?-p)["']?(?<key>[^\s"'`$%<>{}[\]()-][^\s"'<>{}[\]()]{3,80})/g,
    assess: ({ value }) => assessPassword(value, true),
    secretPart: () => '',
    confidence: 'medium',
    entropyBits: 0,
  },
  {
    id: 'credential-in-code',
    name: 'User name and password',
    opens: 'sign in as that user',
    kind: 'secret',
    keywords: {
      distinctive: [
        'NetworkCredential(',
        'DirectoryEntry(',
        'BasicAuth(',
        'HTTPBasicAuth(',
        'basicAuth(',
      ],
    },
    pattern:
      /(?:NetworkCredential|DirectoryEntry|(?:HTTP)?BasicAuth|basicAuth)\(\s{0,20}(?:@?["'][^"'\n]{0,120}["']\s{0,4},\s{0,20}){1,2}@?["'](?<key>[^"'\n]{4,100})["']/g,
    assess: ({ value }) => assessPassword(value),
    secretPart: () => '',
    confidence: 'medium',
    entropyBits: 0,
  },
];

/** The name and password that a header holds in base64, but for those of the standard. */
function assessBasic({ name, value }: Assignment): Confidence | undefined {
  const pair = Buffer.from(value, 'base64').toString('latin1');
  if (!pair.includes(':')) {
    return undefined;
  }
  const isRandom = /auth/i.test(name) && value.length >= 24 && entropyPerCharacter(value) >= 3.5;
  return isText.test(pair)
    ? assessPair(pair, !pair.startsWith('Aladdin:'))
    : isRandom
      ? 'medium'
      : undefined;
}

/** `user:password`; a key alone may stand on either side of the colon. */
function assessPair(pair: string, isExplicit = false): Confidence | undefined {
  const colon = pair.indexOf(':');
  if (colon === -1 || !isText.test(pair)) {
    return undefined;
  }
  const user = pair.slice(0, colon);
  const password = pair.slice(colon + 1) || user;
  if (password === user && !/\d/.test(user)) {
    // A name without a password, or nearly so.
    return 'low';
  }
  return user === password && pair.length < 16 ? 'low' : assessPassword(password, isExplicit);
}
