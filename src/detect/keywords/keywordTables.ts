import { buildKeywordTrie, type KeywordTrie } from './keywordTrie';

/** A literal to look for. Those that ignore case must be lower case. */
export interface Keyword {
  readonly text: string;
  readonly ignoresCase: boolean;
}

/** What a search runs on. Plain arrays of numbers, so that threads can share them. */
export interface KeywordTables {
  /** At `state * 256 + byte` the next state, with `finalBit` where keywords end there. */
  readonly next: Uint16Array;
  /** Where the keywords of a state start in `endings`, with one place more for the last one's end. */
  readonly endingStarts: Int32Array;
  readonly endings: Int32Array;
  /** Length of the longest keyword. */
  readonly longest: number;
}

export const finalBit = 0x8000;

export class TooManyKeywords extends Error {}

const bytes = 256;
const rowsAtOnce = 256;

/**
 * Aho-Corasick over bytes for keywords with and without case at once: a state is a pair of a state
 * of the one kind and a state of the other.
 */
export function buildKeywordTables(keywords: readonly Keyword[]): KeywordTables {
  return finish(keywordTableSteps(keywords));
}

/** As `buildKeywordTables`, with a pause wherever the caller may want to do something else. */
export function* keywordTableSteps(
  keywords: readonly Keyword[],
): Generator<undefined, KeywordTables> {
  const exact = buildKeywordTrie(keywords, { ignoresCase: false });
  yield;
  const folded = buildKeywordTrie(keywords, { ignoresCase: true });
  yield;
  const pairs = new Pairs(exact, folded);
  yield* pairs.fill();
  return { ...pairs.toTables(), longest: Math.max(0, ...keywords.map(({ text }) => text.length)) };
}

export function finish<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) {
      return value;
    }
  }
}

class Pairs {
  readonly #exact: KeywordTrie;
  readonly #folded: KeywordTrie;
  readonly #lefts: number[] = [];
  readonly #rights: number[] = [];
  readonly #numbers = new Map<number, number>();
  readonly #isFilled: boolean[] = [];
  #next = sharedRoom(0);

  constructor(exact: KeywordTrie, folded: KeywordTrie) {
    this.#exact = exact;
    this.#folded = folded;
    // Room that stays unused costs no memory.
    this.#next = sharedRoom((exact.states + folded.states) * 2 * bytes);
    this.#numberOf(0, 0);
  }

  *fill(): Generator<undefined, void> {
    for (let pair = 0; pair < this.#lefts.length; pair += 1) {
      this.#fillRow(pair);
      if (pair % rowsAtOnce === 0) {
        yield;
      }
    }
  }

  /**
   * A pair goes where the pair without the start of its longer text goes, but for the letters that
   * make a keyword longer.
   */
  #fillRow(pair: number): void {
    if (this.#isFilled[pair] === true) {
      return;
    }
    this.#isFilled[pair] = true;
    const left = this.#lefts[pair] ?? 0;
    const right = this.#rights[pair] ?? 0;
    const longer = (this.#exact.depths[left] ?? 0) - (this.#folded.depths[right] ?? 0);
    if (pair !== 0) {
      const shorterLeft = longer >= 0 ? (this.#exact.suffixes[left] ?? 0) : left;
      const shorterRight = longer <= 0 ? (this.#folded.suffixes[right] ?? 0) : right;
      this.#copyRow(pair, this.#numberOf(shorterLeft, shorterRight));
    }
    if (longer >= 0) {
      this.#exact.visitChildren(left, (code, child) =>
        this.#set(pair, code, child, this.#folded.follow(right, toLower(code))),
      );
    }
    if (longer <= 0) {
      this.#folded.visitChildren(right, (code, child) => {
        this.#set(pair, code, this.#exact.follow(left, code), child);
        this.#set(pair, toUpper(code), this.#exact.follow(left, toUpper(code)), child);
      });
    }
  }

  #copyRow(pair: number, shorter: number): void {
    this.#fillRow(shorter);
    this.#next.copyWithin(pair * bytes, shorter * bytes, (shorter + 1) * bytes);
  }

  #set(pair: number, code: number, left: number, right: number): void {
    const number = this.#numberOf(left, right);
    const isFinal = this.#exact.endsAt(left) || this.#folded.endsAt(right);
    this.#next[pair * bytes + code] = isFinal ? number | finalBit : number;
  }

  #numberOf(left: number, right: number): number {
    const key = left * finalBit + right;
    const known = this.#numbers.get(key);
    if (known !== undefined) {
      return known;
    }
    const number = this.#lefts.length;
    if (number >= finalBit) {
      throw new TooManyKeywords('There are too many keywords for one index.');
    }
    this.#numbers.set(key, number);
    this.#lefts.push(left);
    this.#rights.push(right);
    if (this.#next.length < (number + 1) * bytes) {
      const longer = sharedRoom(this.#next.length * 2);
      longer.set(this.#next);
      this.#next = longer;
    }
    return number;
  }

  toTables(): Omit<KeywordTables, 'longest'> {
    const states = this.#lefts.length;
    const endings: number[] = [];
    const starts = this.#lefts.map((left, pair) => {
      const start = endings.length;
      this.#exact.visitEndings(left, keyword => endings.push(keyword));
      this.#folded.visitEndings(this.#rights[pair] ?? 0, keyword => endings.push(keyword));
      return start;
    });
    return {
      next: this.#next.subarray(0, states * bytes),
      endingStarts: Int32Array.from([...starts, endings.length]),
      endings: Int32Array.from(endings),
    };
  }
}

function sharedRoom(length: number): Uint16Array<SharedArrayBuffer> {
  return new Uint16Array(new SharedArrayBuffer(length * 2));
}

function toLower(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}

function toUpper(code: number): number {
  return code >= 97 && code <= 122 ? code - 32 : code;
}
