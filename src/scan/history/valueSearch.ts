interface Wanted {
  readonly value: string;
  readonly bytes: Buffer;
  /** Of the window's last byte. */
  readonly offset: number;
}

const windowLength = 4;
const slots = 2 ** 16;
/** Spreads windows over the slots. */
const factor = 0x9e3779b1;

/** Tells which of many values stand in bytes, in one pass whatever their number. */
export class ValueSearch {
  readonly #wanted = new Map<number, Wanted[]>();
  readonly #isTaken = new Uint8Array(slots);
  readonly #found = new Set<string>();
  readonly #count: number;

  constructor(values: readonly string[]) {
    this.#count = values.length;
    for (const value of values) {
      const bytes = Buffer.from(value, 'utf8');
      // The middle of a key is its own, while many keys share their start.
      const start = Math.max(0, (bytes.length - windowLength) >> 1);
      const window = bytes.length < windowLength ? 0 : bytes.readInt32BE(start);
      const wanted = { value, bytes, offset: start + windowLength - 1 };
      this.#wanted.set(window, [...(this.#wanted.get(window) ?? []), wanted]);
      this.#isTaken[Math.imul(window, factor) >>> 16] = 1;
    }
  }

  get hasFoundAll(): boolean {
    return this.#found.size === this.#count;
  }

  has(value: string): boolean {
    return this.#found.has(value);
  }

  look(bytes: Uint8Array): void {
    const isTaken = this.#isTaken;
    let window = 0;
    for (let at = 0; at < bytes.length; at += 1) {
      window = (window << 8) | (bytes[at] ?? 0);
      if (isTaken[Math.imul(window, factor) >>> 16] === 1) {
        this.#compare(bytes, at, window);
      }
    }
  }

  #compare(bytes: Uint8Array, at: number, window: number): void {
    for (const { value, bytes: wanted, offset } of this.#wanted.get(window) ?? []) {
      const start = at - offset;
      if (start >= 0 && wanted.equals(bytes.subarray(start, start + wanted.length))) {
        this.#found.add(value);
      }
    }
  }
}
