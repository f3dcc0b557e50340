import { stripVTControlCharacters } from 'node:util';
import { holdsKey } from '../providers/holdsKey';
import type { Secret } from '../secret';

const longest = 200;
/** So many characters of a value in a row say too much of it. */
const piece = 6;

/**
 * The first line of what a tool complains about, where it can be shown: no control characters, not
 * long, and no part of a value in any of the spellings that tools print.
 */
export function toSafeLine(complaint: string, values: readonly Secret[]): string | undefined {
  const plain = stripVTControlCharacters(complaint);
  const lines = plain.split(/[\r\n\u2028\u2029]+/).map(toPrintable);
  const line = lines.find(text => /\p{L}/u.test(text));
  if (line === undefined || holdsKey(line) || values.some(value => quotes(line, value))) {
    return undefined;
  }
  return line.length > longest ? `${line.slice(0, longest).trimEnd()}…` : line;
}

function toPrintable(line: string): string {
  return line
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function quotes(line: string, value: Secret): boolean {
  const text = line.toLowerCase();
  return toSpellings(value).some(spelling => sharesPiece(text, spelling.toLowerCase()));
}

function toSpellings(value: Secret): readonly string[] {
  const bytes = Buffer.from(value.reveal());
  return [
    value.reveal(),
    bytes.toString('base64'),
    bytes.toString('base64url'),
    bytes.toString('hex'),
    encodeURIComponent(bytes.toString('utf8')),
  ];
}

function sharesPiece(text: string, spelling: string): boolean {
  const length = Math.min(piece, spelling.length);
  for (let at = 0; at + length <= spelling.length; at += 1) {
    if (text.includes(spelling.slice(at, at + length))) {
      return true;
    }
  }
  return false;
}
