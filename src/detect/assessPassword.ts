import { gradePassword } from './gradePassword';
import type { Confidence } from './rule';

/** Letters alone are a word of an example more often than a password. */
const shortestOfLetters = 16;
const shortest = 6;

/** Of what stands where nothing but a password can stand, as in the address of a database. */
export function assessPassword(value: string, isExplicit = false): Confidence | undefined {
  const grade = gradePassword(value);
  const isWord = !isExplicit && value.length < shortestOfLetters && isMadeOfWords(value);
  const isMeant = grade !== 'weak' && !isWord && value.length >= shortest;
  return grade && (isMeant ? 'medium' : 'low');
}

/** Letters whose case changes within words are none. */
function isMadeOfWords(value: string): boolean {
  return (
    value.replace(/[A-Z]?[a-z]{2,}|[A-Z]{2,}|[A-Za-z]?[ _-]|^[a-z]$/g, '').length <= 1 &&
    !/[^A-Za-z _-]/.test(value)
  );
}
