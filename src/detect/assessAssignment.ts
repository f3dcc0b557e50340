import { changeRate, entropyPerCharacter } from './entropy';
import type { Assignment, Confidence } from './rule';

const strongNames =
  /(?:api|access|auth|secret|private|signing|encryption|master|service|account|admin|deploy|license|subscription|integration|server|bot|consumer|shared|app|application|client|session|webhook|jwt|bearer|refresh|personal|user|write|storage|hmac|cookie)(?:key|token|secret|password|pat)$|accesskey(?:secret)?$|secretkeybase$|apikeys?$|apitokens?$|credentials?secret$|authorization$|[a-z0-9]{2}(?:token|secret)$/;
const suffixes =
  /(?:prod|production|dev|development|staging|stage|live|test|sandbox|default|value|string|header|local|v?[0-9]{1,4})$/;
/** Names that hold one of the words, of things that are not secret. */
const harmlessNames =
  /public|pubkey|hash|sha\d|md5|checksum|digest|integrity|commit|revision|etag|fingerprint|csrf|xsrf|pagetoken|continuation|nexttoken|pagination|cursor|keyid|keyname|keypath|keyfile|keycode|keyvault|keytype|keyboard|keybind|keyword|keypress|keydown|keyup|keymap|keyframe|keypair|keyring|keystore|cachekey|primarykey|foreignkey|partitionkey|sortkey|storagekey|datakey|i18n|translation|locale|tokeniz|tokentype|tokenurl|tokenaddress|tokenmint|tokencount|tokenlimit|author(?!ization)|monkey|turkey|hotkey|keyof|sitekey|mint|contract|uuid|guid|secretname|secretarn|secretid|passwordhash|url$|uri$|path$|file$|endpoint$|algorithm$/;
const weakNames = /key|token|secret|passw(?:or)?d|passphrase|pwd|credential|auth|creds/;

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;
const hex = /^[0-9a-f]+$/i;
const randomAlphabet = /^[\w\-+/=.~!@#$%^&*?:|]+$/;
const looksLikePlace =
  /^(?:[a-z][a-z0-9+.-]{1,20}:\/\/|\.{0,2}\/|~\/|[A-Za-z]:\\|data:|eyJ[\w-]{8,300}\.|www\.|#|@|--)|\.(?:[cm]?[jt]sx?|json|ya?ml|png|jpe?g|svg|css|html?|py|go|rb|txt|md|pem|key|crt|com|org|net|io|dev)$/i;

/**
 * The rule for keys whose issuer nobody knows. Medium needs a name that says "key" and a value
 * that nobody would type; either alone is low.
 */
export function assessAssignment({ name, value, literal }: Assignment): Confidence | undefined {
  const plain = name.toLowerCase().replace(/[^a-z0-9]/g, '');
  if (!weakNames.test(plain) || harmlessNames.test(plain) || looksLikePlace.test(value)) {
    return undefined;
  }
  const strongName = strongNames.test(plain) || strongNames.test(plain.replace(suffixes, ''));
  if (strongName && literal && isRandom(value)) {
    return 'medium';
  }
  return isUnlikelyWord(value, literal) ? 'low' : undefined;
}

/** At least 20 characters that change their kind as often as chance does. */
function isRandom(value: string): boolean {
  if (value.length < 20 || uuid.test(value) || !randomAlphabet.test(value)) {
    return false;
  }
  const digits = value.replace(/[^0-9]/g, '').length;
  if (digits < 2 || digits === value.length || !/[A-Za-z]/.test(value)) {
    return false;
  }
  if (hex.test(value)) {
    return value.length >= 32 && entropyPerCharacter(value) >= 3;
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
    ? entropyPerCharacter(value) >= 2.75
    : value.length >= 16 && entropyPerCharacter(value) >= 3.25 && changeRate(value) >= 0.22;
}
