import type { KeywordNeighbours } from './keywordNeighbours';
import { buildKeywordTables, finalBit, type Keyword, type KeywordTables } from './keywordTables';

/** Called with the number of a keyword, where it starts and where it ends. */
export type VisitKeyword = (keyword: number, start: number, end: number) => void;

interface Searched {
  readonly bytes: Uint8Array;
  readonly from: number;
  readonly to: number;
}

/** Bytes that are looked through at a time, in as many lanes. */
const portion = 32 * 1024;
const lanes = 8;
/** Shorter texts are not worth cutting. */
const shortest = 512;
const stateBits = finalBit - 1;

/**
 * Finds many keywords in one pass over bytes. Eight places are looked at in turn: each step waits
 * for the memory, and the processor waits for eight at once.
 */
export class KeywordIndex {
  readonly #lengths: Int32Array;
  /** Steps at which a keyword ends in a lane at least, and the states of all lanes then. */
  readonly #steps = new Int32Array(portion / lanes);
  readonly #states = new Uint16Array(portion);

  constructor(
    keywords: readonly Keyword[],
    readonly tables: KeywordTables = buildKeywordTables(keywords),
    /** What may stand around keywords; those among other bytes are not visited. */
    private readonly neighbours?: KeywordNeighbours,
  ) {
    this.#lengths = Int32Array.from(keywords, ({ text }) => text.length);
  }

  /** Visits each keyword that starts and ends between the offsets, in no certain order. */
  search(bytes: Uint8Array, from: number, to: number, visit: VisitKeyword): void {
    for (let at = from; at < to; at += portion) {
      const end = Math.min(at + portion, to);
      const cut = end - at < shortest ? 0 : Math.floor((end - at) / lanes);
      if (cut > 0) {
        const count = this.#lookInLanes(bytes, from, at, cut);
        this.#visitSteps(count, { bytes, at, cut, from, to }, visit);
      }
      this.#lookInRest({ bytes, from, to }, { at: at + cut * lanes, end }, visit);
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

  #lookInRest(
    searched: Searched,
    { at, end }: { readonly at: number; readonly end: number },
    visit: VisitKeyword,
  ): void {
    const { next } = this.tables;
    const { bytes } = searched;
    let state = this.#stateAt(bytes, at, searched.from);
    for (let place = at; place < end; place += 1) {
      state = next[((state & stateBits) << 8) | (bytes[place] ?? 0)] ?? 0;
      if (state >= finalBit) {
        this.#visitState(state, place + 1, searched, visit);
      }
    }
  }

  /** Returns how many steps are noted. */
  #lookInLanes(bytes: Uint8Array, from: number, at: number, cut: number): number {
    const { next } = this.tables;
    const steps = this.#steps;
    const states = this.#states;
    const p = at;
    const q = p + cut;
    const r = q + cut;
    const s = r + cut;
    const t = s + cut;
    const u = t + cut;
    const v = u + cut;
    const w = v + cut;
    let a = this.#stateAt(bytes, p, from);
    let b = this.#stateAt(bytes, q, from);
    let c = this.#stateAt(bytes, r, from);
    let d = this.#stateAt(bytes, s, from);
    let e = this.#stateAt(bytes, t, from);
    let f = this.#stateAt(bytes, u, from);
    let g = this.#stateAt(bytes, v, from);
    let h = this.#stateAt(bytes, w, from);
    let count = 0;
    for (let step = 0; step < cut; step += 1) {
      a = next[((a & stateBits) << 8) | (bytes[p + step] ?? 0)] ?? 0;
      b = next[((b & stateBits) << 8) | (bytes[q + step] ?? 0)] ?? 0;
      c = next[((c & stateBits) << 8) | (bytes[r + step] ?? 0)] ?? 0;
      d = next[((d & stateBits) << 8) | (bytes[s + step] ?? 0)] ?? 0;
      e = next[((e & stateBits) << 8) | (bytes[t + step] ?? 0)] ?? 0;
      f = next[((f & stateBits) << 8) | (bytes[u + step] ?? 0)] ?? 0;
      g = next[((g & stateBits) << 8) | (bytes[v + step] ?? 0)] ?? 0;
      h = next[((h & stateBits) << 8) | (bytes[w + step] ?? 0)] ?? 0;
      if ((a | b | c | d | e | f | g | h) >= finalBit) {
        const place = count * lanes;
        steps[count] = step;
        states[place] = a;
        states[place + 1] = b;
        states[place + 2] = c;
        states[place + 3] = d;
        states[place + 4] = e;
        states[place + 5] = f;
        states[place + 6] = g;
        states[place + 7] = h;
        count += 1;
      }
    }
    return count;
  }

  #visitSteps(
    count: number,
    searched: Searched & { readonly at: number; readonly cut: number },
    visit: VisitKeyword,
  ): void {
    const { at, cut } = searched;
    for (let noted = 0; noted < count; noted += 1) {
      const end = at + (this.#steps[noted] ?? 0) + 1;
      for (let lane = 0; lane < lanes; lane += 1) {
        const state = this.#states[noted * lanes + lane] ?? 0;
        if (state >= finalBit) {
          this.#visitState(state, end + lane * cut, searched, visit);
        }
      }
    }
  }

  #visitState(
    state: number,
    end: number,
    { bytes, from, to }: Searched,
    visit: VisitKeyword,
  ): void {
    const { endingStarts, endings } = this.tables;
    const last = endingStarts[(state & stateBits) + 1] ?? 0;
    for (let ending = endingStarts[state & stateBits] ?? 0; ending < last; ending += 1) {
      const keyword = endings[ending] ?? 0;
      const start = end - (this.#lengths[keyword] ?? 0);
      if (this.neighbours?.mayStand(bytes, keyword, { start, end, from, to }) !== false) {
        visit(keyword, start, end);
      }
    }
  }
}
