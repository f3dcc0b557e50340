import type { Secret } from '../secret';

/** A value in a text. */
export interface ValuePlace {
  /** Offsets in bytes; the end is exclusive. */
  readonly start: number;
  readonly end: number;
  /** Counts from 0. */
  readonly line: number;
}

const lineEnd = 10;

/** Tells where in a text one of some values stands. */
export class ValueLines {
  readonly #values: readonly Buffer[];

  constructor(values: readonly Secret[]) {
    this.#values = values.flatMap(value => [
      Buffer.from(value.reveal(), 'utf8'),
      // As some tools on Windows write files.
      Buffer.from(value.reveal(), 'utf16le'),
    ]);
  }

  /** Line numbers, counted from 1, each once and in their order. */
  find(bytes: Buffer): readonly number[] {
    const lines = new Set(this.findPlaces(bytes).map(({ line }) => line + 1));
    return [...lines].sort((one, other) => one - other);
  }

  findPlaces(bytes: Buffer): readonly ValuePlace[] {
    return this.#values.flatMap(value => findAll(bytes, value));
  }
}

function findAll(bytes: Buffer, value: Buffer): readonly ValuePlace[] {
  const places: ValuePlace[] = [];
  let line = 0;
  let next = bytes.indexOf(lineEnd);
  for (let at = bytes.indexOf(value); at !== -1; at = bytes.indexOf(value, at + value.length)) {
    for (; next !== -1 && next < at; next = bytes.indexOf(lineEnd, next + 1)) {
      line += 1;
    }
    places.push({ start: at, end: at + value.length, line });
  }
  return places;
}
