import { assessPassword } from '../assessPassword';
import { gradePassword } from '../gradePassword';
import type { Assignment, Confidence, Rule } from '../rule';

/** What programs keep passwords in: .netrc, Docker's and npm's settings, manifests of Kubernetes. */
export const credentialFiles: readonly Rule[] = [
  {
    id: 'netrc-password',
    name: 'Password of a .netrc file',
    opens: 'sign in to that machine',
    kind: 'secret',
    keywords: { distinctive: ['machine '] },
    pattern:
      /(?<!\w)machine\s{1,8}[\w-]{1,60}[.:][\w.:-]{1,100}\s{1,20}login\s{1,8}\S{1,100}\s{1,20}(?:account\s{1,8}\S{1,100}\s{1,20})?password\s{1,8}(?<key>[^\s"'`]{4,200})/g,
    assess: ({ value }) => assessPassword(value),
    secretPart: () => '',
    confidence: 'medium',
    entropyBits: 0,
  },
  {
    id: 'registry-login',
    name: 'Login of a package or container registry',
    opens: 'read and publish in the registry as you',
    kind: 'secret',
    keywords: { distinctive: ['"auth"', '_auth=', '_auth ='] },
    pattern: /["_]auth\\?"?\s{0,4}[:=]\s{0,4}\\?"?(?<key>[A-Za-z0-9+/]{12,400}={0,2})(?![\w+/=])/g,
    assess: assessLogin,
    secretPart: () => '',
    confidence: 'medium',
    entropyBits: 0,
  },
  {
    id: 'docker-config-base64',
    name: 'Logins of container registries (base64)',
    opens: 'read and publish in the registry as you',
    kind: 'secret',
    keywords: {
      distinctive: [
        'eyJhdXRocyI6',
        'eyAiYXV0aHMi',
        'ewoJImF1dGhzIjog',
        'ewogICJhdXRocyI6',
        'ewogICAgImF1dGhzIjog',
      ],
    },
    pattern: /(?<![A-Za-z0-9+/])(?<key>e[wy][A-Za-z0-9+/]{60,6000}={0,2})(?![A-Za-z0-9+/=])/g,
    assess: ({ value }) =>
      /"(?:auth|password|identitytoken)"\s*:\s*"[^"]{8}/.test(
        Buffer.from(value, 'base64').toString('latin1'),
      )
        ? 'medium'
        : undefined,
    confidence: 'medium',
    entropyBits: 0,
  },
  {
    id: 'kubernetes-secret',
    name: 'Value of a Kubernetes secret',
    opens: 'use whatever the secret unlocks',
    kind: 'secret',
    keywords: { distinctive: ['kind: Secret', 'kind: "Secret"', "kind: 'Secret'"] },
    pattern:
      /kind: ["']?Secret["']?(?=\s)[^{}]{0,600}?\n {0,8}data:[ \t]{0,20}\r?\n(?:[ \t]{0,20}#[^\n]{0,200}\n){0,3}[ \t]{1,20}[\w.-]{1,60}:[ \t]{1,8}["']?(?<key>[A-Za-z0-9+/]{8,2000}={0,2})(?=["']?\s|$)/g,
    assess: assessEncoded,
    secretPart: () => '',
    confidence: 'medium',
    entropyBits: 0,
  },
];

/** `user:password` in base64. */
function assessLogin({ value }: Assignment): Confidence | undefined {
  const pair = Buffer.from(value, 'base64').toString('latin1');
  const colon = pair.indexOf(':');
  return colon > 0 && /^[\x20-\x7e]+$/.test(pair)
    ? assessPassword(pair.slice(colon + 1))
    : undefined;
}

function assessEncoded({ value }: Assignment): Confidence | undefined {
  const plain = Buffer.from(value, 'base64').toString('latin1');
  if (!/^[\x20-\x7e\s]+$/.test(plain)) {
    return value.length >= 32 ? 'medium' : 'low';
  }
  const grade = gradePassword(plain.trim());
  return grade && (grade === 'strong' && plain.length >= 16 ? 'medium' : 'low');
}
