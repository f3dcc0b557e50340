import { gradePassword } from './gradePassword';
import type { Confidence } from './rule';

/** Letters alone are a word of an example more often than a password. */
const shortestOfLetters = 16;
const shortest = 6;

/** Of what stands where nothing but a password can stand, as in the address of a database. */
export function assessPassword(value: string, isExplicit = false): Confidence | undefined {
  const grade = gradePassword(value);
  const isWord = !isExplicit && !/[^A-Za-z _-]/.test(value) && value.length < shortestOfLetters;
  const isMeant = grade !== 'weak' && !isWord && value.length >= shortest;
  return grade && (isMeant ? 'medium' : 'low');
}
