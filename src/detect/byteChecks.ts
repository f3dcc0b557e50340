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
const shortestValue = 8;
const shortestPassword = 5;
const longestValue = 300;

const isNamePart = toTable(/[\w$.-]/);
const isGap = toTable(/[\\"'`\])\s]/);
const isLink = toTable(/[:=!|?,(>v]/);
const isValuePart = toTable(/[^\s"'`]/);
const isDigit = toTable(/\d/);
/** Of `password`, `pwd`, `_pass`: people choose those, so that they may be words. */
const isPasswordStart = toTable(/[pP_]/);

/** Bytes of letters beyond ASCII count as matched, since some of them are. */
function toTable(pattern: RegExp): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, code) =>
    code >= 128 || pattern.test(String.fromCharCode(code)) ? 1 : 0,
  );
}

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
    isLink[bytes[at] ?? 0] === 1 || (at > nameEnd && (isIs(text, at) || isFlag(text, start)));
  return isLinked && mayBeAssigned(text, at, isPassword);
}

/** As in `the password is "…"`. */
function isIs({ bytes }: TextBytes, at: number): boolean {
  return bytes[at] === 105 && bytes[at + 1] === 115 && bytes[at + 2] === 32;
}

/** As in `--api-key …` or `-Password …`. */
function isFlag({ bytes }: TextBytes, start: number): boolean {
  let at = start;
  while (at > 0 && at > start - longestName && isNamePart[bytes[at - 1] ?? 0] === 1) {
    at -= 1;
  }
  return bytes[at] === 45 && (at === 0 || (bytes[at - 1] ?? 0) <= 32);
}

function mayBeAssigned(text: TextBytes, link: number, isPassword: boolean): boolean {
  const { bytes } = text;
  const shortest = isPassword ? shortestPassword : shortestValue;
  const latest = link + longestLink * text.perUnit;
  let length = 0;
  let hasDigit = isPassword;
  for (let at = link; at < text.end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (isValuePart[byte] === 1) {
      length += 1;
      hasDigit ||= isDigit[byte] === 1;
      if (length >= shortest && hasDigit) {
        return true;
      }
    }
    if (isValuePart[byte] === 0 || length > longestValue * text.perUnit) {
      if (at >= latest) {
        return false;
      }
      length = 0;
      hasDigit = isPassword;
    }
  }
  return text.isCut;
}
