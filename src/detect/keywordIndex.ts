const codes = 128;

interface Tables {
  /** Next state of a state and a character class, row by row. */
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
    const width = this.#width;
    const { next, endings } = this.#tables;
    let state = 0;
    for (let at = range.from; at < range.to; at += 1) {
      const code = text.charCodeAt(at);
      state = code < codes ? (next[state * width + (classes[code] ?? 0)] ?? 0) : 0;
      const found = state === 0 ? undefined : endings[state];
      if (found !== undefined && found.length > 0) {
        for (const keyword of found) {
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
  return { next, endings };
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
