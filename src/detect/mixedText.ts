import { entropyPerCharacter } from './entropy';
import type { Assignment, Confidence } from './rule';

/** Both cases, as nearly all random text of letters has. */
export function hasBothCases(key: string): boolean {
  const body = key.slice(3);
  return /[a-z]/.test(body) && /[A-Z]/.test(body);
}

/** Both cases and a digit after the public start, which a name of a thing seldom has. */
export function isMixed(key: string): boolean {
  const body = key.slice(3);
  return hasBothCases(key) && /\d/.test(body);
}

/**
 * For formats without a prefix, which an issuer's name beside them must confirm: what is all hex
 * is the hash of something else, what has no digits is a name.
 */
export function assessMixed({ value }: Assignment): Confidence | undefined {
  const random = /\d/.test(value) && /[A-Za-z]/.test(value) && !/^[0-9a-f]+$/i.test(value);
  return random && entropyPerCharacter(value) >= 3.3 ? 'medium' : undefined;
}
