import type { Assignment, Confidence } from './rule';

const parts =
  /^[a-z][a-z0-9+.-]{1,20}:\/\/(?<user>[^:@/]{0,120}):(?<password>[^@]{1,200})@(?<host>[^/?#]{1,200})/i;
/** Passwords of examples and of databases on a developer's own machine. */
const known =
  /^(?:pass(?:word|wd)?|pwd|secret|user(?:name)?|root|admin|postgres(?:ql)?|mysql|mongo(?:db)?|redis|guest|test(?:ing)?|dev|local|my-?_?(?:secret|password|pass)|db_?pass(?:word)?|\d{1,6}|x{3,}|hunter2|foo|bar|baz|qwerty|prisma|toor|docker|rabbitmq|app)\d{0,3}$/i;
const marks = /[{}<>[\]$%*…]|^[A-Z][A-Z_]{3,}$|\.{3}/;
const ownMachine =
  /^(?:localhost|127\.|0\.0\.0\.0|\[::1\]|host\.docker\.internal|db:|postgres:|mysql:|mongo:|redis:)/i;

const exampleHost =
  /(?:^|\.)example(?:\.(?:com|org|net))?(?::\d+)?$|^(?:host(?:name)?|server|your|my-?host|<)/i;
const shortest = 5;

/** A URL with a password that looks chosen for real. On one's own machine it is a lesser matter. */
export function assessUrl({ value }: Assignment): Confidence | undefined {
  const { user = '', password = '', host = '' } = parts.exec(value)?.groups ?? {};
  if (exampleHost.test(host)) {
    return undefined;
  }
  if (password === '' || password === user || known.test(password) || marks.test(password)) {
    return undefined;
  }
  return ownMachine.test(host) || password.length < shortest ? 'low' : 'medium';
}

export function passwordOf(url: string): string {
  return parts.exec(url)?.groups?.password ?? '';
}
