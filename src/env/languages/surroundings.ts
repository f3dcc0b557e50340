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

/** Farther back no bracket is looked for, so that a long file costs no more than a short one. */
const farthest = 50_000;

/** Offset of the innermost bracket that is open at an offset. */
export function findOpenBracket(
  text: string,
  tokens: readonly Token[],
  position: number,
): number | undefined {
  const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
  const spans = readClosedSpans(tokens, position);
  let open = 0;
  for (let index = position - 1; index >= Math.max(0, position - farthest); index -= 1) {
    const span = spans.at(-1);
    if (span !== undefined && index < span.end) {
      index = span.start;
      spans.pop();
      continue;
    }
    const character = text[index] ?? '';
    if (character in closing) {
      if (open === 0) {
        return index;
      }
      open -= 1;
    } else if (')]}'.includes(character)) {
      open += 1;
    }
  }
  return undefined;
}

/** Literals and comments that end before an offset, without those inside of others. */
function readClosedSpans(tokens: readonly Token[], position: number): Token[] {
  const spans: Token[] = [];
  for (const token of tokens) {
    if (token.end <= position && token.start >= (spans.at(-1)?.end ?? 0)) {
      spans.push(token);
    }
  }
  return spans;
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
