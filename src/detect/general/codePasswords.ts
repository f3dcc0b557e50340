import { assessPassword } from '../assessPassword';
import { gradePassword } from '../gradePassword';
import type { Rule } from '../rule';

const common = {
  kind: 'secret',
  secretPart: () => '',
  confidence: 'medium',
  entropyBits: 0,
} as const;

/** Passwords and secrets that code hands over by their place, without a name. */
export const codePasswords: readonly Rule[] = [
  {
    ...common,
    id: 'password-argument',
    name: 'User name and password',
    opens: 'sign in as that user',
    keywords: {
      distinctive: [
        '.login(',
        'auth=("',
        "auth=('",
        'getConnection(',
        'PasswordCredentials(',
        'PasswordAuthentication(',
        'AuthenticationToken("',
        'new PDO(',
        'mysqli(',
        'mysqli_connect(',
        'mysql_connect(',
      ],
    },
    pattern:
      /(?:\.login|auth=|getConnection|PasswordCredentials|PasswordAuthentication|AuthenticationToken|new PDO|mysqli?(?:_connect)?)\(\s{0,20}(?:[rbu@$]?["'][^"'\n]{0,160}["']|[\w.$[\]>-]{1,60})\s{0,4},\s{0,20}(?:(?:[@$]?["'][^"'\n]{0,160}["']|[\w.$[\]>-]{1,60})\s{0,4},\s{0,20})?[rbu@]?["'](?<key>[^\s"'$<>{}]{4,100})["']\s{0,20}(?:\.toCharArray\(\))?\)/g,
    assess: ({ value }) => (isRandomLooking(value) ? assessPassword(value) : undefined),
  },
  {
    ...common,
    id: 'powershell-password',
    name: 'Password in PowerShell',
    opens: 'sign in as that user',
    keywords: { distinctive: ['ConvertTo-SecureString '] },
    pattern:
      /ConvertTo-SecureString[ \t]{1,4}(?:-(?:AsPlainText|Force|String)[ \t]{1,4}){0,3}["'](?<key>[^"'$\r\n]{4,100})["']/g,
    assess: ({ value }) => assessPassword(value, true),
  },
  {
    ...common,
    id: 'signing-secret',
    name: 'Secret that signs tokens',
    opens: 'sign in as anybody',
    keywords: {
      distinctive: [
        'jwt.sign(',
        'jwt.verify(',
        'jwt.encode(',
        'jwt.decode(',
        'HMAC256(',
        'HMAC384(',
        'HMAC512(',
        'SymmetricSecurityKey(Enc',
        'SymmetricSecurityKey("',
      ],
    },
    pattern:
      /(?:jwt\.(?:sign|verify|encode|decode)\(\s{0,8}(?:[\w.]{1,40}|\{[^{}]{0,160}\})\s{0,4},\s{0,8}|HMAC(?:256|384|512)\(\s{0,8}|SymmetricSecurityKey\(\s{0,8}(?:[\w.]{1,40}\(\s{0,8})?)b?["'`](?<key>[^\s"'`$<>{}]{8,200})["'`]/g,
    assess: ({ value }) => (isRandomLooking(value) ? assessPassword(value, true) : undefined),
  },
  {
    ...common,
    id: 'option-password',
    name: 'Password on a command line',
    opens: 'sign in there, or open the file',
    keywords: {
      distinctive: [
        'redis-cli ',
        'mongo ',
        'mongosh ',
        'mongodump ',
        'mongorestore ',
        'sqlcmd ',
        'ldapsearch ',
        'ldapadd ',
        'ldapmodify ',
        'openssl ',
        'keytool ',
        'jarsigner ',
        'az login ',
        'twine upload ',
        'zip ',
        '7z ',
        'smbclient ',
      ],
    },
    pattern:
      /(?:(?:redis-cli (?:[^\n|;]{0,120}? )?-a|(?:mongo(?:sh|dump|restore)?|az login|twine upload) (?:[^\n|;]{0,120}? )?-p|(?:sqlcmd|zip) (?:[^\n|;]{0,120}? )?-P|ldap(?:search|add|modify) (?:[^\n|;]{0,120}? )?-w|(?:keytool|jarsigner) (?:[^\n|;]{0,120}? )?-(?:src|dest)?(?:store|key)pass) |7z (?:[^\n|;]{0,120}? )?-p|openssl (?:[^\n|;]{0,120}? )?(?:-pass(?:in|out)? pass:|-k )|smbclient (?:[^\n|;]{0,120}? )?-U [\w.\\]{1,40}%)["']?(?<key>[^\s"'$%<>{}[\]()-][^\s"'<>{}[\]()]{3,80})/g,
    assess: ({ value }) => assessPassword(value, true),
  },
  {
    ...common,
    id: 'piped-password',
    name: 'Password that a shell hands to a command',
    opens: 'sign in as that user',
    keywords: { distinctive: ['echo ', 'printf '] },
    pattern:
      /(?:echo|printf) (?:-[en] )?["']?(?:[a-z_][\w-]{0,30}:)?(?<key>[^\s"'$`:<>{}()|%][^\s"'$`:<>{}()|%]{4,80})["']? {0,2}\| {0,2}(?:sudo )?(?:chpasswd|sudo -\w{0,6}S|passwd --stdin|(?:docker|podman|helm|crane|oras|buildah|skopeo|nerdctl)\b[^\n|]{1,80}--password-stdin)/g,
    assess: ({ value }) => assessPassword(value, true),
  },
];

/** A word in such a place may be an option of the call or a text of the page. */
function isRandomLooking(value: string): boolean {
  return gradePassword(value) === 'strong';
}
