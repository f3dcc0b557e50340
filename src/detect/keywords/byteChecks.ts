/** Bytes of a text: its UTF-8, or one byte for each UTF-16 unit. */
export interface TextBytes {
  readonly bytes: Uint8Array;
  readonly end: number;
  /** The text goes on beyond the bytes: what cannot be seen may be anything. */
  readonly isCut: boolean;
  /** How many bytes a UTF-16 unit takes at most. */
  readonly perUnit: 1 | 3;
}

const longestName = 60;
const longestGap = 32;
/** From the sign behind a name to the start of its value. */
const longestLink = 96;
/** Signs, a type, a call: more does not stand before a value. */
const mostWords = 8;
const shortestValue = 8;
const shortestPassword = 5;
const longestValue = 300;

const isNamePart = toTable(/[\w$.-]/);
const isGap = toTable(/[\\"'`\])*\s]/);
const isLink = toTable(/[:=!|?,(><{%v]/);
/** Last letters of `ENV`, `setenv`, `set -x`, `git config`, `configure set`. */
const isSetter = toTable(/[Vvxglt]/);
const isQuote = toTable(/["'`]/);
/** A value without quotes holds no marks. */
const isMark = toTable(/[,;<>()[\]{}]/);
const isBlank = toTable(/\s/);
const isDigit = toTable(/\d/);
/** Of `password`, `pwd`, `_pass`: people choose those, so that they may be words. */
const isPasswordStart = toTable(/[pP_]/);

/** Bytes of letters beyond ASCII count as matched, since some of them are. */
function toTable(pattern: RegExp): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, code) =>
    code >= 128 || pattern.test(String.fromCharCode(code)) ? 1 : 0,
  );
}

const letterKind = 0;
const digitKind = 1;
const markKind = 2;
const quoteKind = 3;
const blankKind = 4;

/** Letters of a value, and what ends it, in one table. */
const kinds = Uint8Array.from({ length: 256 }, (_, code) => {
  // Letters beyond ASCII are in all tables, and count as digits.
  const kind = [isDigit, isMark, isQuote, isBlank].findIndex(table => table[code] === 1);
  return [digitKind, markKind, quoteKind, blankKind][kind] ?? letterKind;
});

/**
 * False only where nothing is assigned to the name that holds the word at `start`: a value with a
 * digit, or, where the word is one of passwords, any.
 */
export function mayAssign(text: TextBytes, start: number): boolean {
  const { bytes } = text;
  const last = Math.min(text.end, start + (longestName + longestGap) * text.perUnit);
  const isPassword = isPasswordStart[bytes[start] ?? 0] === 1;
  let at = start;
  while (at < last && isNamePart[bytes[at] ?? 0] === 1) {
    at += 1;
  }
  const nameEnd = at;
  while (at < last && isGap[bytes[at] ?? 0] === 1) {
    at += 1;
  }
  if (at >= text.end) {
    return text.isCut;
  }
  const isLinked =
    isLink[bytes[at] ?? 0] === 1 || (at > nameEnd && isSpaced(text, { start, nameEnd, at }));
  return isLinked && mayBeAssigned(text, at, isPassword);
}

/** A value after no more than a space, as in `--key …`, `NAME "…"`, `ENV NAME …`, `it is …`. */
function isSpaced(
  { bytes }: TextBytes,
  { start, nameEnd, at }: Record<'start' | 'nameEnd' | 'at', number>,
): boolean {
  // "is " and "string ", and the quote of a value.
  if (
    (bytes[at] === 105 && bytes[at + 1] === 115 && bytes[at + 2] === 32) ||
    (bytes[at] === 115 && bytes[at + 1] === 116 && bytes[at + 2] === 114) ||
    (at - 1 > nameEnd && isQuote[bytes[at - 1] ?? 0] === 1) ||
    // The next attribute of an element.
    (bytes[nameEnd] === 34 && bytes[nameEnd + 1] === 32 && (bytes[at] ?? 0) >= 97)
  ) {
    return true;
  }
  let nameStart = start;
  while (
    nameStart > 0 &&
    nameStart > start - longestName &&
    isNamePart[bytes[nameStart - 1] ?? 0] === 1
  ) {
    nameStart -= 1;
  }
  const before = bytes[nameStart - 1] ?? 0;
  const isFlag = bytes[nameStart] === 45 && (before <= 32 || isQuote[before] === 1);
  return isFlag || (before === 32 && isSetter[bytes[nameStart - 2] ?? 0] === 1);
}

/** A value without quotes holds no comma or bracket; one in quotes follows a quote. */
function mayBeAssigned(text: TextBytes, link: number, isPassword: boolean): boolean {
  const { bytes } = text;
  const shortest = isPassword ? shortestPassword : shortestValue;
  const latest = link + longestLink * text.perUnit;
  const longest = longestValue * text.perUnit;
  // Up to the value that is too long, its own start may still belong to the link.
  const tooLong = latest - link + longest;
  let bare = link;
  let passed = 0;
  let quoted = Number.MAX_SAFE_INTEGER;
  let value = link;
  let digit = isPassword ? Number.MAX_SAFE_INTEGER : -1;
  for (let at = link; at < text.end; at += 1) {
    const kind = kinds[bytes[at] ?? 0];
    if (kind === digitKind) {
      digit = isPassword ? digit : at;
    } else if (kind !== letterKind) {
      passed += at > bare ? 1 : 0;
      bare = at + 1;
      const isOver = at >= latest || passed > mostWords;
      if (kind === markKind) {
        if (isOver && (quoted > at || at - quoted > longest)) {
          return false;
        }
      } else if (isOver) {
        return false;
      } else {
        quoted = kind === quoteKind ? at + 1 : Number.MAX_SAFE_INTEGER;
      }
      value = Math.min(bare, quoted);
    }
    if (at - value + 1 >= shortest && digit >= value) {
      return true;
    }
    if (at - bare > tooLong && (quoted > at || at - quoted > tooLong)) {
      return false;
    }
  }
  return text.isCut;
}
