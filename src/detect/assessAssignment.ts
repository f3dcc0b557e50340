import { assessName } from './assessName';
import { changeRate, entropyPerCharacter } from './entropy';
import { gradePassword } from './gradePassword';
import type { Assignment, Confidence } from './rule';

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{8}/i;
const hex = /^[0-9a-f]+$/i;
const randomAlphabet = /^[\w\-+/=.~!@#$%^&*?:|()]+$/;
const looksLikePlace =
  /^(?:[a-z][a-z0-9+.-]{1,20}:\/\/|\.{0,2}\/|~\/|[A-Za-z]:\\|data:|www\.|#[\w-]+$|--)|\.(?:[cm]?[jt]sx?|json|ya?ml|png|jpe?g|svg|css|html?|py|go|rb|txt|md|pem|key|crt|com|org|net|io|dev)$/i;
/** Longer random text holds short words by chance. */
const longText = 80;
/** Names of keys; those of tokens and clients are given to requests as well. */
const idNames =
  /(?:api|auth|license|access|personal|bearer|admin|service)[_-]?(?:key|token)|secret|authorization/i;
/** A variable of the environment takes a password as it is, even if it is a word. */
const passwordVariables =
  /^[A-Z][A-Z0-9]{0,30}_(?:[A-Z0-9]{1,30}_){0,5}(?:PASSWORD|PASSWD|PASS|PWD)$/;
/** A constant, a member of one, a value that is negated or pointed to. */
const expression =
  /^(?:[A-Z][A-Z0-9]*(?:_[A-Z0-9]+){2,}|[A-Za-z_$][\w$]*\.[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*|(?:!{1,2}|&)[A-Za-z_]+)$/;
const emailAddress = /^[\w.+-]{1,64}@[\w-]{1,60}(?:\.[a-z]{2,12}){1,3}$/i;
/** Where a token of a blockchain is kept. */
const contractAddress = /^0x[0-9a-f]{40}$/i;
const algorithm =
  /^(?:(?:ssh|ecdsa|rsa|dsa|aes|hmac|pbkdf2|caching|mysql|scram)[-_])?(?:ed25519|ed448|nistp\d{3}|sha-?\d{0,3}|md5|des|native|cbc|gcm|ctr)(?:[-_](?:crypt|nistp\d{3}|\d{3}|sha-?\d{1,3}|cbc|gcm|ctr|password)){0,3}$/i;
/** A name in code, with parts or without. */
const identifier = /^[A-Za-z_$][\w$]*(?:(?:\.|::|->)[A-Za-z_$][\w$]*)*;?$/;

/**
 * The rule for keys whose issuer nobody knows. Medium needs a name that says "key" and a value
 * that nobody would type, or one that says "password" and a value as people choose them.
 */
export function assessAssignment({ name, value, literal }: Assignment): Confidence | undefined {
  const kind = assessName(name);
  if (kind === undefined || looksLikePlace.test(value) || isPublicName(name, value)) {
    return undefined;
  }
  if (contractAddress.test(value)) {
    return 'low';
  }
  if (kind === 'password') {
    return assessPassword(name, value, literal);
  }
  const isLiteral = literal || isPlainlyRandom(value);
  if (
    kind === 'key' &&
    isLiteral &&
    (isRandom(value) || isShortRandom(value) || (idNames.test(name) && isRandomId(value)))
  ) {
    return 'medium';
  }
  return isUnlikelyWord(value, literal) ? 'low' : undefined;
}

/** A number in hexadecimal, a condition, the fingerprint of a public key, an algorithm. */
function isPublicName(name: string, value: string): boolean {
  return (
    /^0x[0-9a-f]{1,16}$/i.test(value) ||
    /[=!]==\w|&&\w/.test(value) ||
    (/gpg|pgp/i.test(name) && /^[0-9A-F]{40}$/i.test(value)) ||
    algorithm.test(value)
  );
}

function assessPassword(name: string, value: string, literal: boolean): Confidence | undefined {
  const grade = gradePassword(value);
  if (grade === undefined || (!literal && identifier.test(value))) {
    return undefined;
  }
  const isMeant =
    isChosen(value) ||
    (passwordVariables.test(name) && /^[a-z]{8,30}$/.test(value) && !/pass|secret/.test(value));
  if (literal && grade !== 'weak' && isMeant) {
    return 'medium';
  }
  return isUnlikelyWord(value, literal) || (literal && grade === 'fair') ? 'low' : undefined;
}

/** People are made to use digits and marks; what code calls things has other marks or none. */
function isChosen(value: string): boolean {
  return (
    value.length >= 8 &&
    /^[!-~]+$/.test(value) &&
    /[a-z]/i.test(value) &&
    /[\d!@#$%^&*]/.test(value) &&
    !/[/:<>()|\\]|[=,;]$|p[a@4][s$5]{2}w?[o0]r?d/i.test(value) &&
    !expression.test(value) &&
    !emailAddress.test(value)
  );
}

/** Holds a word of names, not at its start, where a prefix would stand: a type, a place, a permission. */
function isSpoken(value: string): boolean {
  return (
    value.length < longText &&
    /.(?:key|token|secret|passw|public|private|policy|user|name|type)/i.test(value)
  );
}

/** No language calls anything so: it is a value though it stands without quotes. */
function isPlainlyRandom(value: string): boolean {
  const digits = value.replace(/[^0-9]/g, '').length;
  return digits >= 4 && /^[A-Za-z0-9]{24,}$/.test(value) && changeRate(value) >= 0.35;
}

/** A UUID of random bits alone, as some issuers take for their keys. */
function isRandomId(value: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(value);
}

/** Shorter than most keys, but mixed as only chance does it. */
function isShortRandom(value: string): boolean {
  const digits = value.replace(/[^0-9]/g, '').length;
  return (
    /^[A-Za-z0-9]{16,19}$/.test(value) &&
    /[a-z]/.test(value) &&
    /[A-Z]/.test(value) &&
    digits >= 3 &&
    digits <= 12 &&
    changeRate(value) >= 0.4
  );
}

/** At least 20 characters that change their kind as often as chance does. */
function isRandom(value: string): boolean {
  if (value.length < 20 || uuid.test(value) || !randomAlphabet.test(value) || isSpoken(value)) {
    return false;
  }
  const digits = value.replace(/[^0-9]/g, '').length;
  if (digits < 2 || digits === value.length || !/[A-Za-z]/.test(value)) {
    return false;
  }
  if (hex.test(value)) {
    // Two digits a byte: an odd number is a part of something.
    return value.length >= 32 && value.length % 2 === 0 && entropyPerCharacter(value) >= 3;
  }
  return entropyPerCharacter(value) >= 3.5 && changesOften(value) && !isWords(value);
}

/** Long text of one case is believed with fewer changes: words that long have separators. */
function changesOften(value: string): boolean {
  return changeRate(value) >= (/^[a-z0-9]{32,}$/.test(value) ? 0.12 : 0.22);
}

/** Pieces between separators that are all words or all numbers, as in `my-app-v2-2024`. */
function isWords(value: string): boolean {
  const pieces = value.split(/[-_.+/=~]+/).filter(piece => piece !== '');
  const longest = Math.max(0, ...pieces.map(piece => piece.length));
  return pieces.length >= 3 && longest < 10 && pieces.every(isWord);
}

function isWord(piece: string): boolean {
  return /^(?:[A-Z]?[a-z]*|[A-Z]+|[a-z]{0,4}\d{0,4}|\d+)$/.test(piece);
}

function isUnlikelyWord(value: string, literal: boolean): boolean {
  const digits = value.replace(/[^0-9]/g, '').length;
  const marks = /[!@#$%^&*?]/.test(value) ? 1 : 0;
  if (digits + marks < (literal ? 2 : 3) || !/[A-Za-z]/.test(value) || /[()[\]{}]/.test(value)) {
    return false;
  }
  if (/^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)+$/.test(value) || isWords(value)) {
    return false;
  }
  return literal
    ? value.length >= 8 && entropyPerCharacter(value) >= 2.75
    : value.length >= 16 && entropyPerCharacter(value) >= 3.25 && changeRate(value) >= 0.22;
}
