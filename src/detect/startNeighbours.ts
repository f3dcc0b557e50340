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
      for (let byte = 0; byte < places.length; byte += 1) {
        let bits = mayBeBefore(byte, start.lead, pattern) ? beforeBit : 0;
        for (let at = 0; at < behindLooked; at += 1) {
          const isAllowed =
            at < start.rest.length
              ? start.rest[at] === byte
              : mayBeAt(byte, start.length + at, start.lead, pattern);
          bits |= isAllowed ? beforeBit << (at + 1) : 0;
        }
        places[byte] = (places[byte] ?? 0) | bits;
      }
    },
  };
}

/** A match may start so many letters before its keyword, or at it. */
function mayBeBefore(byte: number, lead: number, pattern: PatternBytes | undefined): boolean {
  if (pattern?.before === undefined || !has(pattern.before, 0, byte)) {
    return true;
  }
  return lead > 0 && mayBeAt(byte, -1, lead, pattern);
}

function mayBeAt(
  byte: number,
  offset: number,
  lead: number,
  pattern: PatternBytes | undefined,
): boolean {
  for (let before = 0; before <= lead; before += 1) {
    const at = offset + before;
    if (pattern === undefined || at >= pattern.length) {
      return true;
    }
    if (at >= 0 && has(pattern.allowed, at, byte)) {
      return true;
    }
  }
  return false;
}

function has(sets: Uint32Array, offset: number, byte: number): boolean {
  return (((sets[offset * words + (byte >> 5)] ?? 0) >>> (byte & 31)) & 1) === 1;
}
