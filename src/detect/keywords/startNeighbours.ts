import { beforeBit, behindLooked, type Neighbours } from './keywordNeighbours';
import type { PatternBytes } from './patternBytes';

const words = 8;
const everywhere = 255;

/** What stands around the start of a contextual keyword: its rest in either case, then anything. */
export function contextualNeighbours(rest: Uint8Array): Neighbours {
  return {
    mark(places) {
      for (let byte = 0; byte < places.length; byte += 1) {
        const isUpper = byte >= 65 && byte <= 90;
        const lower = isUpper ? byte + 32 : byte;
        let bits = everywhere;
        for (let at = 0; at < Math.min(rest.length, behindLooked); at += 1) {
          bits &= rest[at] === lower ? everywhere : ~(beforeBit << (at + 1));
        }
        places[byte] = (places[byte] ?? 0) | bits;
      }
    },
  };
}

/** What stands around the start of a distinctive keyword: its rest, then what its pattern takes. */
export function distinctiveNeighbours(
  start: { readonly length: number; readonly rest: Uint8Array; readonly lead: number },
  pattern: PatternBytes | undefined,
): Neighbours {
  return {
    mark(places) {
      markSet(places, beforeBit, pattern && setBefore(pattern, start.lead));
      for (let at = 0; at < behindLooked; at += 1) {
        const bit = beforeBit << (at + 1);
        const letter = start.rest[at];
        if (letter === undefined) {
          markSet(places, bit, pattern && setAt(pattern, start.length + at, start.lead));
        } else {
          places[letter] = (places[letter] ?? 0) | bit;
        }
      }
    },
  };
}

/** Undefined for all bytes. */
function markSet(places: Uint8Array, bit: number, set: Uint32Array | undefined): void {
  for (let byte = 0; byte < places.length; byte += 1) {
    if (set === undefined || (((set[byte >> 5] ?? 0) >>> (byte & 31)) & 1) === 1) {
      places[byte] = (places[byte] ?? 0) | bit;
    }
  }
}

/** A match may start so many letters before its keyword, or at it. */
function setBefore(pattern: PatternBytes, lead: number): Uint32Array | undefined {
  const set = lead === 0 ? new Uint32Array(words) : setAt(pattern, -1, lead);
  return pattern.before?.map((bits, word) => ~bits | (set?.[word] ?? -1));
}

function setAt(pattern: PatternBytes, offset: number, lead: number): Uint32Array | undefined {
  if (offset + lead >= pattern.length) {
    return undefined;
  }
  const set = new Uint32Array(words);
  for (let at = Math.max(0, offset); at <= offset + lead; at += 1) {
    for (let word = 0; word < words; word += 1) {
      set[word] = (set[word] ?? 0) | (pattern.allowed[at * words + word] ?? 0);
    }
  }
  return set;
}
