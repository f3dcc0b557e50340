import { buildKeywordTables, finalBit, type Keyword, type KeywordTables } from './keywordTables';

/** Called with the number of a keyword and where it starts. */
export type VisitKeyword = (keyword: number, start: number) => void;

/** Bytes that are looked through at a time, by as many lanes as the processor keeps busy. */
const portion = 32 * 1024;
const lanes = 4;
const perLane = portion / lanes;
/** Shorter texts are not worth cutting. */
const shortest = 256;
const stateBits = finalBit - 1;

/**
 * Finds many keywords in one pass over bytes. Four places are looked at in turn: each step waits
 * for the memory, and the processor waits for four at once.
 */
export class KeywordIndex {
  readonly #lengths: Int32Array;
  /** Where keywords end, and in which state, for each lane. */
  readonly #ends = new Int32Array(portion);
  readonly #states = new Uint16Array(portion);
  readonly #counts = new Int32Array(lanes);

  constructor(
    keywords: readonly Keyword[],
    readonly tables: KeywordTables = buildKeywordTables(keywords),
  ) {
    this.#lengths = Int32Array.from(keywords, ({ text }) => text.length);
  }

  /** Visits each keyword that starts and ends between the offsets, in the order of their ends. */
  search(bytes: Uint8Array, from: number, to: number, visit: VisitKeyword): void {
    for (let at = from; at < to; at += portion) {
      const end = Math.min(at + portion, to);
      const cut = end - at < shortest ? 0 : (end - at) >> 2;
      if (cut > 0) {
        this.#lookInLanes(bytes, { from, at, cut });
        this.#visitEnds(visit);
      }
      this.#lookInLane(bytes, { from, at: at + cut * lanes, end });
      this.#visitEnds(visit);
    }
  }

  /** A lane starts before its part, by the longest keyword but one byte. */
  #stateAt(bytes: Uint8Array, at: number, from: number): number {
    const { next, longest } = this.tables;
    let state = 0;
    for (let warm = Math.max(from, at - longest + 1); warm < at; warm += 1) {
      state = next[((state & stateBits) << 8) | (bytes[warm] ?? 0)] ?? 0;
    }
    return state;
  }

  #lookInLane(
    bytes: Uint8Array,
    range: { readonly from: number; readonly at: number; readonly end: number },
  ): void {
    const { next } = this.tables;
    const ends = this.#ends;
    const states = this.#states;
    const { end } = range;
    let state = this.#stateAt(bytes, range.at, range.from);
    let count = 0;
    for (let at = range.at; at < end; at += 1) {
      state = next[((state & stateBits) << 8) | (bytes[at] ?? 0)] ?? 0;
      if (state >= finalBit) {
        ends[count] = at + 1;
        states[count] = state;
        count += 1;
      }
    }
    this.#counts.fill(0);
    this.#counts[0] = count;
  }

  #lookInLanes(
    bytes: Uint8Array,
    range: { readonly from: number; readonly at: number; readonly cut: number },
  ): void {
    const { next } = this.tables;
    const { from, cut } = range;
    const first = range.at;
    const second = first + cut;
    const third = second + cut;
    const fourth = third + cut;
    let a = this.#stateAt(bytes, first, from);
    let b = this.#stateAt(bytes, second, from);
    let c = this.#stateAt(bytes, third, from);
    let d = this.#stateAt(bytes, fourth, from);
    this.#counts.fill(0);
    for (let step = 0; step < cut; step += 1) {
      a = next[((a & stateBits) << 8) | (bytes[first + step] ?? 0)] ?? 0;
      b = next[((b & stateBits) << 8) | (bytes[second + step] ?? 0)] ?? 0;
      c = next[((c & stateBits) << 8) | (bytes[third + step] ?? 0)] ?? 0;
      d = next[((d & stateBits) << 8) | (bytes[fourth + step] ?? 0)] ?? 0;
      if ((a | b | c | d) >= finalBit) {
        if (a >= finalBit) {
          this.#note(0, first + step + 1, a);
        }
        if (b >= finalBit) {
          this.#note(1, second + step + 1, b);
        }
        if (c >= finalBit) {
          this.#note(2, third + step + 1, c);
        }
        if (d >= finalBit) {
          this.#note(3, fourth + step + 1, d);
        }
      }
    }
  }

  #note(lane: number, end: number, state: number): void {
    const count = this.#counts[lane] ?? 0;
    this.#ends[lane * perLane + count] = end;
    this.#states[lane * perLane + count] = state;
    this.#counts[lane] = count + 1;
  }

  #visitEnds(visit: VisitKeyword): void {
    const { endingStarts, endings } = this.tables;
    for (let lane = 0; lane < lanes; lane += 1) {
      const count = this.#counts[lane] ?? 0;
      for (let at = lane * perLane; at < lane * perLane + count; at += 1) {
        const state = (this.#states[at] ?? 0) & stateBits;
        const last = endingStarts[state + 1] ?? 0;
        for (let ending = endingStarts[state] ?? 0; ending < last; ending += 1) {
          const keyword = endings[ending] ?? 0;
          visit(keyword, (this.#ends[at] ?? 0) - (this.#lengths[keyword] ?? 0));
        }
      }
    }
  }
}
