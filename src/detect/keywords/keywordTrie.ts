import type { Keyword } from './keywordTables';

/** The states of the keywords of one kind. State 0 is that of an empty text. */
export interface KeywordTrie {
  readonly states: number;
  /** Lengths of the states' texts. */
  readonly depths: readonly number[];
  /** The state of the longest shorter end of a state's text. */
  readonly suffixes: Uint16Array;
  /** Where a byte leads to, in the trie or by way of shorter ends. */
  readonly follow: (state: number, code: number) => number;
  readonly visitChildren: (state: number, visit: (code: number, child: number) => void) => void;
  readonly endsAt: (state: number) => boolean;
  readonly visitEndings: (state: number, visit: (keyword: number) => void) => void;
}

const mostStates = 0xffff;

/** Aho-Corasick's trie of the keywords that ignore case, or of those that do not. */
export function buildKeywordTrie(
  keywords: readonly Keyword[],
  { ignoresCase }: { readonly ignoresCase: boolean },
): KeywordTrie {
  const trie = new Trie();
  keywords.forEach((keyword, index) => {
    if (keyword.ignoresCase === ignoresCase) {
      trie.insert(keyword.text, index);
    }
  });
  trie.link();
  return trie;
}

class Trie implements KeywordTrie {
  states = 1;
  suffixes = new Uint16Array(0);
  readonly depths: number[] = [0];
  readonly #codes: number[] = [0];
  /** The newest child of a state, and the child that its parent had before; 0 for none. */
  readonly #newest: number[] = [0];
  readonly #older: number[] = [0];
  readonly #endings: (readonly number[])[] = [[]];
  /** Starts are followed far more often than the rest. */
  readonly #starts = new Uint16Array(128);

  insert(text: string, keyword: number): void {
    let state = 0;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code >= 128) {
        throw new Error('A keyword holds a character beyond ASCII.');
      }
      state = this.#child(state, code) || this.#add(state, code);
    }
    this.#endings[state] = [...(this.#endings[state] ?? []), keyword];
  }

  link(): void {
    this.suffixes = new Uint16Array(this.states);
    const queue = [0];
    for (const state of queue) {
      this.visitChildren(state, (code, child) => {
        const suffix = state === 0 ? 0 : this.follow(this.suffixes[state] ?? 0, code);
        this.suffixes[child] = suffix;
        const inherited = this.#endings[suffix] ?? [];
        if (inherited.length > 0) {
          this.#endings[child] = [...(this.#endings[child] ?? []), ...inherited];
        }
        queue.push(child);
      });
    }
  }

  follow(state: number, code: number): number {
    for (let from = state; from !== 0; from = this.suffixes[from] ?? 0) {
      const child = this.#child(from, code);
      if (child !== 0) {
        return child;
      }
    }
    return this.#starts[code] ?? 0;
  }

  visitChildren(state: number, visit: (code: number, child: number) => void): void {
    for (let child = this.#newest[state] ?? 0; child !== 0; child = this.#older[child] ?? 0) {
      visit(this.#codes[child] ?? 0, child);
    }
  }

  endsAt(state: number): boolean {
    return (this.#endings[state]?.length ?? 0) > 0;
  }

  visitEndings(state: number, visit: (keyword: number) => void): void {
    this.#endings[state]?.forEach(visit);
  }

  #child(state: number, code: number): number {
    if (state === 0) {
      return this.#starts[code] ?? 0;
    }
    let child = this.#newest[state] ?? 0;
    while (child !== 0 && this.#codes[child] !== code) {
      child = this.#older[child] ?? 0;
    }
    return child;
  }

  #add(state: number, code: number): number {
    const child = this.states;
    if (child >= mostStates) {
      throw new Error('There are far too many keywords.');
    }
    this.states += 1;
    this.depths.push((this.depths[state] ?? 0) + 1);
    this.#codes.push(code);
    this.#older.push(this.#newest[state] ?? 0);
    this.#newest.push(0);
    this.#newest[state] = child;
    this.#endings.push([]);
    if (state === 0) {
      this.#starts[code] = child;
    }
    return child;
  }
}
