import { entropyPerCharacter } from './entropy';
import type { Assignment, Confidence } from './rule';

/** False for a body of one case, as a name of a thing has it; says nothing else. */
export function refuseSingleCase(key: string): false | undefined {
  const body = key.slice(3);
  return /[a-z]/.test(body) && /[A-Z]/.test(body) ? undefined : false;
}

/** False for a body without both cases and a digit. */
export function refuseUnmixed(key: string): false | undefined {
  return /\d/.test(key.slice(3)) ? refuseSingleCase(key) : false;
}

/**
 * For formats without a prefix, which an issuer's name beside them must confirm: what is all hex
 * is the hash of something else, what has no digits is a name.
 */
export function assessMixed({ value }: Assignment): Confidence | undefined {
  const random = /\d/.test(value) && /[A-Za-z]/.test(value) && !/^[0-9a-f]+$/i.test(value);
  return random && entropyPerCharacter(value) >= 3.3 ? 'medium' : undefined;
}
