import { UserError } from '../errors';
import { isFaithful } from './faithful';
import { assertVariableName, toSpellings } from './quoting';

/** One live assignment. Offsets count UTF-16 units; `end` is exclusive. */
export interface EnvVariable {
  readonly name: string;
  /** As dotenv reads it. */
  readonly value: string;
  /** The raw value with its quotes, without the blanks around it. */
  readonly start: number;
  readonly end: number;
  readonly nameStart: number;
  /** Zero-based. */
  readonly line: number;
}

/**
 * dotenv's own pattern, with a group for the separator. It is applied to the text with every line
 * end turned into a line feed, as dotenv does it, so that both always see the same variables. It
 * skips blank lines one by one: dotenv's `^\s*` tries all of them again from each of them.
 */
const assignment =
  /^[^\S\n\u2028\u2029]*(?:export\s+)?([\w.-]+)(\s*=\s*?|:\s+?)(\s*'(?:\\'|[^'])*'|\s*"(?:\\"|[^"])*"|\s*`(?:\\`|[^`])*`|[^#\r\n]+)?\s*(?:#.*)?$/dgm;

/** Every assignment that dotenv sees, in order; of a name that stands twice, dotenv takes the last. */
export function readVariables(text: string): EnvVariable[] {
  const normal = text.replace(/\r\n?/g, '\n');
  const toOriginal = mapLineEnds(text);
  const variables: EnvVariable[] = [];
  let line = 0;
  let counted = 0;
  for (const match of normal.matchAll(assignment)) {
    const [nameStart = 0] = match.indices?.[1] ?? [];
    const [separatorStart = 0, separatorEnd = 0] = match.indices?.[2] ?? [];
    const raw = match[3]?.trim() ?? '';
    const blanks = (match[3]?.length ?? 0) - (match[3]?.trimStart().length ?? 0);
    const start =
      raw === '' ? toEmptyPlace(normal, separatorStart, separatorEnd) : separatorEnd + blanks;
    line += countLineFeeds(normal, counted, nameStart);
    counted = nameStart;
    variables.push({
      name: match[1] ?? '',
      value: toValue(raw),
      start: toOriginal(start),
      end: toOriginal(start + raw.length),
      nameStart: toOriginal(nameStart),
      line,
    });
  }
  return variables;
}

/**
 * The text with every live assignment of the name changed in place, or with one more line at its
 * end. Throws a UserError where the rest of the text could not be kept as it is read now.
 */
export function setVariable(text: string, name: string, value: string): string {
  assertVariableName(name);
  const found = readVariables(text).filter(variable => variable.name === name);
  for (const spelling of toSpellings(value)) {
    const changed =
      found.length === 0
        ? append(text, `${name}=${spelling}`)
        : replaceValues(text, found, spelling);
    if (isFaithful({ before: text, after: changed, name, value }, readVariables)) {
      return changed;
    }
  }
  throw toUnfaithfulError(`${name} cannot be written`);
}

/** The text with one more line, which has a name only, and perhaps a comment of one line above it. */
export function addEmptyVariable(text: string, name: string, comment?: string): string {
  assertVariableName(name);
  const lead = comment === undefined ? '' : `# ${comment.replace(/\s+/g, ' ')}${findLineEnd(text)}`;
  const changed = append(text, `${lead}${name}=`);
  if (!isFaithful({ before: text, after: changed, name, value: '' }, readVariables)) {
    throw toUnfaithfulError(`${name} cannot be added`);
  }
  return changed;
}

/** The text without the lines that assign the name, comments on those lines included. */
export function removeVariable(text: string, name: string): string {
  assertVariableName(name);
  const found = readVariables(text).filter(variable => variable.name === name);
  if (found.length === 0) {
    return text;
  }
  let changed = '';
  let kept = 0;
  for (const variable of found) {
    assertOneLine(text, variable);
    changed += text.slice(kept, Math.max(kept, toLineStart(text, variable.nameStart)));
    kept = toLineEnd(text, variable.end);
  }
  changed += text.slice(kept);
  if (!isFaithful({ before: text, after: changed, name, value: undefined }, readVariables)) {
    throw toUnfaithfulError(`${name} cannot be removed`);
  }
  return changed;
}

function toUnfaithfulError(what: string): UserError {
  return new UserError(
    `${what} without changing how the other lines are read. ` +
      'Look for a quotation mark that is not closed, then try again.',
  );
}

function replaceValues(text: string, found: readonly EnvVariable[], spelling: string): string {
  let changed = '';
  let kept = 0;
  for (const variable of found) {
    assertOneLine(text, variable);
    const { start, end } = variable;
    const before = text[start - 1] === ':' ? ' ' : '';
    const after = text[end] === '#' ? ' ' : '';
    changed += text.slice(kept, start) + before + spelling + after;
    kept = end;
  }
  return changed + text.slice(kept);
}

/** dotenv takes `A:` and the next line for one assignment, which nobody means. */
function assertOneLine(text: string, variable: EnvVariable): void {
  const { name, nameStart, start, line } = variable;
  if (/[\r\n]/.test(text.slice(nameStart, start)) && !/['"`]/.test(text[start] ?? '')) {
    throw new UserError(
      `Line ${line + 1} names ${name} but its value stands on another line. ` +
        'Write both on one line, then try again.',
    );
  }
}

function findLineEnd(text: string): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
}

function append(text: string, addition: string): string {
  const lineEnd = findLineEnd(text);
  const content = text.replace(/^\uFEFF/, '');
  if (content === '') {
    return text + addition + lineEnd;
  }
  return /[\r\n]$/.test(text) ? text + addition + lineEnd : text + lineEnd + addition;
}

/** Where a value goes when there is none: behind `=`, or behind `: `. */
function toEmptyPlace(text: string, separatorStart: number, separatorEnd: number): number {
  const separator = text.slice(separatorStart, separatorEnd);
  const sign = separatorStart + separator.search(/[=:]/);
  const blank = text[sign] === ':' && /[ \t]/.test(text[sign + 1] ?? '') ? 1 : 0;
  return sign + 1 + blank;
}

function toValue(raw: string): string {
  const value = raw.replace(/^(['"`])([\s\S]*)\1$/gm, '$2');
  return raw.startsWith('"') ? value.replace(/\\n/g, '\n').replace(/\\r/g, '\r') : value;
}

function countLineFeeds(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) {
    count += 1;
  }
  return count;
}

/** From an offset behind CR LF turned into LF to the offset in the text as it stands. */
function mapLineEnds(text: string): (offset: number) => number {
  const pairs: number[] = [];
  for (let at = text.indexOf('\r\n'); at !== -1; at = text.indexOf('\r\n', at + 2)) {
    pairs.push(at - pairs.length);
  }
  return offset => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] ?? 0) < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return offset + low;
  };
}

/** JavaScript's `^` and `$` also know U+2028 and U+2029, and so does dotenv. */
const lineBreak = /[\n\r\u2028\u2029]/;

function toLineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !lineBreak.test(text[start - 1] ?? '')) {
    start -= 1;
  }
  return text[start] === '\uFEFF' ? start + 1 : start;
}

/** Behind the line's end. */
function toLineEnd(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && !lineBreak.test(text[end] ?? '')) {
    end += 1;
  }
  return text.startsWith('\r\n', end) ? end + 2 : Math.min(end + 1, text.length);
}
