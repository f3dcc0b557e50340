import { randomInt } from 'node:crypto';
import { Secret } from '../../secret';

/** Without those that look like another one when written by hand. */
const characters = 'abcdefghjkmnpqrstuvwxyz23456789';
const groups = 5;
const groupLength = 4;

/** As in `hw4k-9xmd-…`: 99 random bits, short enough to write down. */
export function suggestPassphrase(): Secret {
  const group = (): string =>
    Array.from({ length: groupLength }, () => characters[randomInt(characters.length)]).join('');
  return new Secret(Array.from({ length: groups }, group).join('-'));
}
