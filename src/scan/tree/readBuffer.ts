import { readSync } from 'node:fs';

const smallest = 64 * 1024;

/** One buffer for all files of a thread. */
export class ReadBuffer {
  #bytes = Buffer.allocUnsafeSlow(smallest);

  get bytes(): Buffer {
    return this.#bytes;
  }

  /** Reads on behind the bytes that are there already; returns how many there are then. */
  read(file: number, filled: number, limit = this.#bytes.length): number {
    let end = filled;
    while (end < limit) {
      const count = readSync(file, this.#bytes, end, limit - end, null);
      end += count;
      if (count === 0 || (end < limit && end - filled < smallest)) {
        break;
      }
    }
    return end;
  }

  grow(length: number): void {
    if (length > this.#bytes.length) {
      const longer = Buffer.allocUnsafeSlow(length);
      this.#bytes.copy(longer);
      this.#bytes = longer;
    }
  }
}
