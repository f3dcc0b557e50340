import type { Place } from './language';
import type { Token } from './readTokens';

/** Code before the literal, without the white space that touches it. */
export function codeBefore(
  place: Pick<Place, 'text'> & { readonly token: { start: number } },
): string {
  return place.text.slice(Math.max(0, place.token.start - 4000), place.token.start).trimEnd();
}

/** Code after the literal, without the white space that touches it. */
export function codeAfter(
  place: Pick<Place, 'text'> & { readonly token: { end: number } },
): string {
  return place.text.slice(place.token.end, place.token.end + 400).trimStart();
}

/** The key is all that the literal holds. */
export function isWhole(place: Place): boolean {
  return place.start === place.token.bodyStart && place.end === place.token.bodyEnd;
}

/** Another literal touches this one, as in `'a' 'b'`. */
export function touchesLiteral(place: Place): boolean {
  return /["'`]$/.test(codeBefore(place)) || /^(?:[rbuf]{0,2}["'])/i.test(codeAfter(place));
}

/** Offset of the innermost bracket that is open at an offset. */
export function findOpenBracket(
  text: string,
  tokens: readonly Token[],
  position: number,
): number | undefined {
  const closed: string[] = [];
  const pairs: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
  for (let index = position - 1; index >= 0; index -= 1) {
    const token = tokens.findLast(item => item.start <= index && index < item.end);
    if (token !== undefined && token.end <= position) {
      index = token.start;
      continue;
    }
    const character = text[index] ?? '';
    if (character in pairs) {
      if (closed.pop() === undefined) {
        return index;
      }
    } else if (')]}'.includes(character)) {
      closed.push(character);
    }
  }
  return undefined;
}

/** Code before each bracket that is open at the literal, the innermost first. */
export function readHeads(place: Place): readonly string[] {
  const heads: string[] = [];
  let position = findOpenBracket(place.text, place.tokens, place.token.start);
  while (position !== undefined && heads.length < 4) {
    heads.push(place.text.slice(Math.max(0, position - 300), position + 1));
    position = findOpenBracket(place.text, place.tokens, position);
  }
  return heads;
}

/** Where a word of the statement that gives the literal its name stands, such as `const`. */
export function findDeclaration(place: Place, word: string): number | undefined {
  const statement = /[^;{}]*$/.exec(codeBefore(place))?.[0] ?? '';
  const offset = new RegExp(`\\b${word}\\b(?=[^=]*=[^=]*$)`).exec(statement)?.index;
  const from = codeBefore(place).length - statement.length;
  return offset === undefined ? undefined : Math.max(0, place.token.start - 4000) + from + offset;
}

/** Code on the line of the literal, up to it. */
export function lineBefore(text: string, position: number): string {
  return text.slice(text.lastIndexOf('\n', position - 1) + 1, position);
}

/** The line end that the text uses. */
export function lineEnd(text: string): string {
  return /\r?\n/.exec(text)?.[0] ?? '\n';
}
