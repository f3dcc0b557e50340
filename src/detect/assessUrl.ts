import { assessPassword } from './assessPassword';
import { gradePassword } from './gradePassword';
import type { Assignment, Confidence } from './rule';

const parts =
  /^[a-z][a-z0-9+._-]{1,30}:\/\/(?<user>[^:@/]{0,120}):(?<password>[^@]{1,200})@(?<host>[^/?#]{1,200})/i;
const tokenMark = /^x-(?:oauth-basic|token-auth|access-token)$/;
const ownMachine =
  /^(?:localhost|127\.|0\.0\.0\.0|\[::1\]|host\.docker\.internal|(?:db|postgres|mysql|mariadb|mongo|mongodb|redis|rabbitmq|database)(?::|$))/i;
const exampleHost =
  /(?:^|\.)example(?:\d?\.(?:com|org|net))?(?::\d+)?(?:,|$)|^(?:host(?:name)?(?:[:,]|$)|server(?:[:,]|$)|your|my-?host|<)/i;

/**
 * A URL with a password that looks chosen for real. On one's own machine, or at a host that only
 * documentation names, it is a lesser matter unless the password looks random.
 */
export function assessUrl({ value }: Assignment): Confidence | undefined {
  const { user = '', password: written = '', host = '' } = parts.exec(value)?.groups ?? {};
  const password = passwordOf(value);
  const plain = decode(password);
  const confidence = assessPassword(plain);
  // A port before the next of several hosts is no password.
  if (written === user || /[{}<>$]/.test(host) || /^\d{1,5},/.test(password)) {
    return undefined;
  }
  const grade = gradePassword(plain);
  const isExample = exampleHost.test(host);
  if (isExample && grade === 'weak') {
    return undefined;
  }
  const isLesser = isExample || ownMachine.test(host);
  return confidence && (isLesser && grade !== 'strong' ? 'low' : confidence);
}

/** Git's hosts take a token as the user's name, with a fixed word in place of the password. */
export function passwordOf(url: string): string {
  const { user = '', password = '' } = parts.exec(url)?.groups ?? {};
  return tokenMark.test(password) ? user : password;
}

function decode(password: string): string {
  return password.replace(/%([2-7][0-9a-f])/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
