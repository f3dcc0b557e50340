/** What may stand around a keyword: one bit for the byte before it, and one for each behind it. */
export interface Neighbours {
  /** Marks, for each byte, where it may stand. */
  mark(places: Uint8Array): void;
}

/** Bytes behind a keyword that are looked at. They are bits of a byte, with the one before. */
export const behindLooked = 7;
export const beforeBit = 1;

const backslash = 92;
const percent = 37;
const firstWide = 128;

/** Shared by the threads of a scan: what one has worked out serves all. */
export interface NeighbourTables {
  /** At `keyword * 256 + byte` the bits of the places. Room that stays unused costs no memory. */
  readonly places: Uint8Array;
  readonly isKnown: Uint8Array;
}

export function neighbourTables(keywords: number): NeighbourTables {
  return {
    places: new Uint8Array(new SharedArrayBuffer(keywords * 256)),
    isKnown: new Uint8Array(new SharedArrayBuffer(keywords)),
  };
}

/**
 * A look at the bytes around a keyword, as most keywords stand there by chance. What may stand
 * there is worked out when a keyword is met first.
 */
export class KeywordNeighbours {
  readonly #places: Uint8Array;
  readonly #isKnown: Uint8Array;

  constructor(
    private readonly neighboursOf: (keyword: number) => readonly Neighbours[],
    { places, isKnown }: NeighbourTables,
  ) {
    this.#places = places;
    this.#isKnown = isKnown;
  }

  /** False only where no rule behind the keyword matches. Nothing is known beyond `from` and `to`. */
  mayStand(
    bytes: Uint8Array,
    keyword: number,
    { start, end, from, to }: Record<'start' | 'end' | 'from' | 'to', number>,
  ): boolean {
    if (Atomics.load(this.#isKnown, keyword) === 0) {
      this.#learn(keyword);
    }
    const places = this.#places;
    const row = keyword << 8;
    if (
      start > from &&
      ((places[row | (bytes[start - 1] ?? 0)] ?? 0) & beforeBit) === 0 &&
      !endsEscape(bytes, start)
    ) {
      return false;
    }
    const last = Math.min(to, end + behindLooked);
    let bit = beforeBit << 1;
    for (let at = end; at < last; at += 1) {
      const byte = bytes[at] ?? 0;
      if (((places[row | byte] ?? 0) & bit) === 0) {
        return false;
      }
      if (byte >= firstWide) {
        // Offsets of bytes and of letters part here.
        return true;
      }
      bit <<= 1;
    }
    return true;
  }

  /** Threads that learn the same at once write the same. */
  #learn(keyword: number): void {
    const places = this.#places.subarray(keyword * 256, (keyword + 1) * 256);
    for (const neighbours of this.neighboursOf(keyword)) {
      neighbours.mark(places);
    }
    Atomics.store(this.#isKnown, keyword, 1);
  }
}

/** A key may follow an escape that ends in a letter: `\n`, `%3D` or `\u0022`. */
export function endsEscape(bytes: Uint8Array, start: number): boolean {
  return (
    bytes[start - 2] === backslash || bytes[start - 3] === percent || bytes[start - 6] === backslash
  );
}
