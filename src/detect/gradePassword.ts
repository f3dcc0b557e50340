import { changeRate, entropyPerCharacter } from './entropy';
import { isPlaceholder } from './placeholder';
import { isReference } from './reference';

/** Passwords of examples and of databases on a developer's own machine, with a number or without. */
const known =
  /^(?:(?:my|your|the|some|new|old|current|confirm|user|db|root|admin|postgres|mysql|smtp|app)?[-_ ]?(?:pass(?:w(?:or)?d)?|passwort|kennwort|contrase.{1,2}a|senha|wachtwoord|pwd|secret|passphrase)|user(?:name)?|root|admin(?:istrator)?|postgres(?:ql)?|mysql|mongo(?:db)?|redis|guest|test(?:ing|er)?|dev|local|demo|\d{1,6}|x{3,}|hunter2|foo|bar|baz|qux|abc|qwerty|letmein|welcome|prisma|toor|docker|rabbitmq|minio(?:admin)?|app|none|null|nil|undefined|true|false|empty|not-?set|string|required|optional|hidden|text|value|default)[\d!]{0,4}$/i;
/** A star or a percent sign in the middle is a mark like others; patterns and formats end with them. */
const marks =
  /[{}<>[\]…]|\*{2}|^\*|\*$|%\(|%\w?$|^%|%[sdvqr@](?!\w)|^\$|\$\{|^[A-Z][A-Z_]{3,}$|\.{3}|&lt;/;
/** Words that stand in passwords of examples, however they are spelled. */
const words = /p[a@4][s$5]{2}|secret|login|admin|user/i;

/**
 * How much a password looks chosen for real: `strong` is random or mixes kinds of characters as
 * people do who are asked to, `fair` may be a word, `weak` is in everybody's examples. Undefined
 * for what says where a password comes from, or that one will stand here.
 */
export function gradePassword(value: string): 'strong' | 'fair' | 'weak' | undefined {
  if (value.length < 3 || marks.test(value) || isReference(value)) {
    return undefined;
  }
  if (value.length < 5 || !/[\x21-\x7e]/.test(value) || known.test(value) || isPlaceholder(value)) {
    return 'weak';
  }
  return isStrong(value) ? 'strong' : 'fair';
}

function isStrong(value: string): boolean {
  if (value.length < 8 || !/^[\x21-\x7e]+$/.test(value) || words.test(value)) {
    return false;
  }
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[!@#$%^&*?]/].filter(kind => kind.test(value)).length;
  const digits = value.replace(/\D/g, '').length;
  return (
    (kinds >= 3 && value.length >= 10) ||
    kinds === 4 ||
    (kinds >= 2 && /[!@#$%^&*?]/.test(value) && value.length >= 10) ||
    (digits >= 2 && value.length >= 12 && changeRate(value) >= 0.2) ||
    (value.length >= 16 && entropyPerCharacter(value) >= 3.5 && changeRate(value) >= 0.2)
  );
}
