const codes = 128;

interface Tables {
  /**
   * Row of the next state of a row and a character class, times two, plus one where keywords end
   * there. A row is the number of a state times the number of classes.
   */
  readonly next: Int32Array;
  /** Keywords that end in a state. */
  readonly endings: readonly (readonly number[])[];
}

/**
 * Finds many keywords in one pass, by Aho-Corasick with a dense table. Letters are compared
 * without case; whoever needs the case looks at the text again.
 */
export class KeywordIndex {
  readonly #classes = new Uint8Array(codes);
  readonly #width: number;
  readonly #tables: Tables;
  readonly #keywords: readonly string[];

  constructor(keywords: readonly string[]) {
    this.#keywords = keywords.map(keyword => keyword.toLowerCase());
    let width = 1;
    for (const letter of new Set(this.#keywords.join(''))) {
      const code = letter.charCodeAt(0);
      if (code >= codes) {
        throw new Error('A keyword holds a character beyond ASCII.');
      }
      this.#classes[code] = width;
      this.#classes[letter.toUpperCase().charCodeAt(0)] = width;
      width += 1;
    }
    this.#width = width;
    this.#tables = build(this.#keywords, this.#classes, width);
  }

  /** Calls `visit` with each keyword that starts and ends between the two offsets. */
  search(
    text: string,
    range: { readonly from: number; readonly to: number },
    visit: (keyword: number, start: number) => void,
  ): void {
    const classes = this.#classes;
    const { next, endings } = this.#tables;
    const { to } = range;
    let row = 0;
    for (let at = range.from; at < to; at += 1) {
      const code = text.charCodeAt(at);
      const cell = code < codes ? (next[row + (classes[code] ?? 0)] ?? 0) : 0;
      row = cell >> 1;
      if ((cell & 1) === 1) {
        for (const keyword of endings[row / this.#width] ?? []) {
          visit(keyword, at + 1 - (this.#keywords[keyword]?.length ?? 0));
        }
      }
    }
  }
}

function build(keywords: readonly string[], classes: Uint8Array, width: number): Tables {
  const size = 1 + keywords.reduce((sum, keyword) => sum + keyword.length, 0);
  const next = new Int32Array(size * width);
  const endings: number[][] = Array.from({ length: size }, () => []);
  let states = 1;
  keywords.forEach((keyword, index) => {
    let state = 0;
    for (let at = 0; at < keyword.length; at += 1) {
      const cell = state * width + (classes[keyword.charCodeAt(at)] ?? 0);
      if (next[cell] === 0) {
        next[cell] = states;
        states += 1;
      }
      state = next[cell] ?? 0;
    }
    endings[state]?.push(index);
  });
  follow(next, endings, width);
  const rows = next.map(state => state * width * 2 + ((endings[state]?.length ?? 0) > 0 ? 1 : 0));
  return { next: rows, endings };
}

/** Fills the cells that leave the trie with where the longest suffix would go. */
function follow(next: Int32Array, endings: number[][], width: number): void {
  const fallback = new Int32Array(endings.length);
  const queue: number[] = [];
  for (let letter = 0; letter < width; letter += 1) {
    const child = next[letter] ?? 0;
    if (child !== 0) {
      queue.push(child);
    }
  }
  for (let at = 0; at < queue.length; at += 1) {
    const state = queue[at] ?? 0;
    const suffix = fallback[state] ?? 0;
    endings[state]?.push(...(endings[suffix] ?? []));
    for (let letter = 0; letter < width; letter += 1) {
      const cell = state * width + letter;
      const child = next[cell] ?? 0;
      const other = next[suffix * width + letter] ?? 0;
      if (child === 0) {
        next[cell] = other;
      } else {
        fallback[child] = other;
        queue.push(child);
      }
    }
  }
}
