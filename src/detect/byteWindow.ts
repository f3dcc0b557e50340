/** A part of a text in UTF-8, decoded. */
export interface TextWindow {
  readonly text: string;
  /** Where the place that was asked for stands in it. */
  readonly offset: number;
}

/** What stands before and behind a key decides about it too. In bytes. */
const margin = 512;
/** Places stand together; a window serves all that are in it. */
const shortest = 4096;

/** Decodes the surroundings of places, which come in the order of the text. */
export class ByteWindows {
  #start = 0;
  #end = 0;
  #text = '';

  constructor(
    private readonly bytes: Uint8Array,
    private readonly isAscii: boolean,
  ) {}

  /** `before` and `after` tell how far a match may reach, in UTF-16 units. */
  around(place: number, before: number, after: number): TextWindow {
    const perUnit = this.isAscii ? 1 : 3;
    const start = Math.max(0, place - before * perUnit - margin);
    const end = Math.min(this.bytes.length, place + after * perUnit + margin);
    if (start < this.#start || end > this.#end) {
      this.#start = start;
      this.#end = Math.min(this.bytes.length, Math.max(end, start + shortest));
      this.#text = this.#decode(this.#start, this.#end);
    }
    const offset = this.isAscii ? place - this.#start : this.#decode(this.#start, place).length;
    return { text: this.#text, offset };
  }

  #decode(start: number, end: number): string {
    const { buffer, byteOffset } = this.bytes;
    const part = Buffer.from(buffer, byteOffset + start, end - start);
    return part.toString(this.isAscii ? 'latin1' : 'utf8');
  }
}
