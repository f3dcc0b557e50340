import type { PatternBytes } from './patternBytes';

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
const longestValue = 300;

const isNamePart = toTable(/[\w$.-]/);
const isGap = toTable(/[\\"'`\])\s]/);
const isLink = toTable(/[:=!|?,(>v]/);
const isValuePart = toTable(/[^\s"'`]/);
const isDigit = toTable(/\d/);

/** Bytes of letters beyond ASCII count as matched, since some of them are. */
function toTable(pattern: RegExp): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, code) =>
    code >= 128 || pattern.test(String.fromCharCode(code)) ? 1 : 0,
  );
}

/** False only where no match of the pattern starts at `start`. */
export function mayStart(
  text: TextBytes,
  start: number,
  { allowed, length }: PatternBytes,
): boolean {
  const { bytes, end } = text;
  if (start < 0) {
    return text.isCut;
  }
  for (let offset = 0; offset < length; offset += 1) {
    const at = start + offset;
    if (at >= end) {
      return text.isCut;
    }
    const byte = bytes[at] ?? 0;
    if ((((allowed[offset * 8 + (byte >> 5)] ?? 0) >>> (byte & 31)) & 1) === 0) {
      return false;
    }
    if (byte >= 128) {
      // Offsets of bytes and of letters part here.
      return true;
    }
  }
  return true;
}

/** The start of a value: how many of its bytes are known, and what they may be. */
export interface ValueBytes {
  readonly isPart: Uint8Array;
  readonly length: number;
}

export function toValueBytes({ allowed, length }: PatternBytes): ValueBytes {
  const isPart = new Uint8Array(256);
  for (let at = 0; at < length * 256; at += 1) {
    const code = at & 255;
    const bits = allowed[(at >> 8) * 8 + (code >> 5)] ?? 0;
    isPart[code] = (isPart[code] ?? 0) | ((bits >>> (code & 31)) & 1);
  }
  return { isPart, length };
}

/** False only where no value starts from `from` on, within a number of units. */
export function mayFollow(
  text: TextBytes,
  from: number,
  reach: number,
  { isPart, length }: ValueBytes,
): boolean {
  const { bytes } = text;
  const wanted = from + reach * text.perUnit + length;
  const end = Math.min(text.end, wanted);
  for (let start = from; start + length <= end; ) {
    // A byte that is no part lets the next value start behind it only.
    let at = start + length - 1;
    while (at >= start && isPart[bytes[at] ?? 0] === 1) {
      at -= 1;
    }
    if (at < start) {
      return true;
    }
    start = at + 1;
  }
  return text.isCut && wanted > text.end;
}

/** False only where no value with a digit is assigned to the name that holds the word at `start`. */
export function mayAssign(text: TextBytes, start: number): boolean {
  const { bytes } = text;
  const last = Math.min(text.end, start + (longestName + longestGap) * text.perUnit);
  let at = start;
  while (at < last && isNamePart[bytes[at] ?? 0] === 1) {
    at += 1;
  }
  while (at < last && isGap[bytes[at] ?? 0] === 1) {
    at += 1;
  }
  if (at >= text.end) {
    return text.isCut;
  }
  return isLink[bytes[at] ?? 0] === 1 && mayBeAssigned(text, at);
}

function mayBeAssigned(text: TextBytes, link: number): boolean {
  const { bytes } = text;
  const latest = link + longestLink * text.perUnit;
  let length = 0;
  let hasDigit = false;
  for (let at = link; at < text.end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (isValuePart[byte] === 1) {
      length += 1;
      hasDigit ||= isDigit[byte] === 1;
      if (length >= shortestValue && hasDigit) {
        return true;
      }
    }
    if (isValuePart[byte] === 0 || length > longestValue * text.perUnit) {
      if (at >= latest) {
        return false;
      }
      length = 0;
      hasDigit = false;
    }
  }
  return text.isCut;
}
