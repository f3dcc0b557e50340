import type { FilePlace } from './reportedFinding';

/** Where the lines of a text start. Lines end with `\n`, as git counts them. */
export class LineStarts {
  readonly #starts: number[] = [0];

  constructor(text: string) {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
      this.#starts.push(at + 1);
    }
  }

  toFilePlace(range: { readonly start: number; readonly end: number }): FilePlace {
    const start = this.#placeOf(range.start);
    const end = this.#placeOf(range.end);
    return { ...start, endLine: end.line, endColumn: end.column };
  }

  #placeOf(offset: number): { line: number; column: number } {
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
  }
}
