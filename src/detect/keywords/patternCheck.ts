import type { TextBytes } from './byteChecks';
import { endsEscape } from './keywordNeighbours';
import type { Passage, PatternBytes } from './patternBytes';

/** False only where no match of the pattern starts at `start`. */
export function mayStart(text: TextBytes, start: number, pattern: PatternBytes): boolean {
  const { bytes, end } = text;
  const { allowed, length, before, behind, through } = pattern;
  if (start < 0) {
    return text.isCut;
  }
  if (before !== undefined && start > 0 && !mayBeBefore(text, start, before)) {
    return false;
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
  return (
    (behind === undefined || start + length >= end || !has(behind, bytes[start + length] ?? 0)) &&
    (through === undefined || mayPass(text, start, through))
  );
}

/** A byte that must not stand before a key may when it ends an escape. */
function mayBeBefore({ bytes }: TextBytes, start: number, set: Uint32Array): boolean {
  return !has(set, bytes[start - 1] ?? 0) || endsEscape(bytes, start);
}

function mayPass(text: TextBytes, start: number, { byte, over, within }: Passage): boolean {
  const { bytes } = text;
  const last = start + within * text.perUnit;
  for (let at = start; at <= last; at += 1) {
    if (at >= text.end) {
      return text.isCut;
    }
    const next = bytes[at] ?? 0;
    if (next === byte && at > start) {
      return true;
    }
    if (!has(over, next)) {
      return false;
    }
  }
  return false;
}

/** What a value is made of, quick to look up. */
export interface ValueBytes {
  readonly isPart: Uint8Array;
  readonly pattern: PatternBytes;
}

export function toValueBytes(pattern: PatternBytes): ValueBytes {
  const isPart = Uint8Array.from({ length: 256 }, (_, byte) =>
    has(pattern.anywhere, byte) ? 1 : 0,
  );
  return { isPart, pattern };
}

/** False only where no match starts from `from` on, within a number of units. */
export function mayFollow(
  text: TextBytes,
  from: number,
  reach: number,
  { isPart, pattern }: ValueBytes,
): boolean {
  const { bytes } = text;
  const { shortest } = pattern;
  const latest = from + reach * text.perUnit;
  const end = Math.min(text.end, latest + shortest);
  // Bytes from `start` up to here are known to be parts.
  let seen = from;
  for (let start = from + 1; start + shortest <= end; ) {
    let at = start + shortest - 1;
    while (at >= seen && isPart[bytes[at] ?? 0] === 1) {
      at -= 1;
    }
    seen = start + shortest;
    if (at >= start && isPart[bytes[at] ?? 0] === 0) {
      // A byte that is no part lets the next value start behind it only.
      start = at + 1;
    } else if (mayStart(text, start, pattern)) {
      return true;
    } else {
      start += 1;
    }
  }
  return text.isCut && latest + shortest > text.end;
}

function has(set: Uint32Array, byte: number): boolean {
  return (((set[byte >> 5] ?? 0) >>> (byte & 31)) & 1) === 1;
}
