import { generalRules } from '../general/generalRules';
import type { TextBytes } from './byteChecks';
import { IndexedEntry, type RuleSource } from './indexedEntry';
import { indexedStart } from './indexedStart';
import { KeywordIndex } from './keywordIndex';
import {
  KeywordNeighbours,
  type Neighbours,
  type NeighbourTables,
  neighbourTables,
} from './keywordNeighbours';
import {
  type Keyword,
  type KeywordTables,
  keywordTableSteps,
  TooManyKeywords,
} from './keywordTables';
import type { Lead } from './matchLeads';

const shortestStart = 4;

/** A rule behind the start of one of its keywords. */
interface Continuation {
  readonly entry: IndexedEntry;
  /** Codes of the keyword's other letters, lower case where it ignores case. */
  readonly rest: Uint8Array;
}

/** What an index of the same rules in another thread needs not build again. */
export interface RuleTables extends KeywordTables, NeighbourTables {
  readonly startLength: number;
}

/** Letters of a keyword that are looked for. The first are best; a great many rules need less. */
const startLengths = [5, 4, 3];

interface KeywordStart extends Keyword {
  readonly rules: Continuation[];
}

/** All rules behind one index of their keywords. */
export class RuleIndex {
  readonly #index: KeywordIndex;
  readonly #rulesOf: readonly (readonly Continuation[])[];
  readonly tables: RuleTables;

  private constructor(starts: readonly KeywordStart[], tables: RuleTables) {
    const neighbours = new KeywordNeighbours(start => neighboursOf(starts[start]), tables);
    this.#index = new KeywordIndex(starts, tables, neighbours);
    this.#rulesOf = starts.map(({ rules }) => rules);
    this.tables = tables;
  }

  /** Takes a while, with pauses. `tables` are those of another index of the same rules. */
  static *build(
    sources: readonly RuleSource[],
    tables?: RuleTables,
  ): Generator<undefined, RuleIndex> {
    for (const { rules } of sources) {
      // Some make their rules when they are asked for them.
      if (rules.length > 0) {
        yield;
      }
    }
    const entries = toEntries(sources);
    yield;
    if (tables !== undefined) {
      return new RuleIndex(groupByStart(entries, tables.startLength), tables);
    }
    for (const startLength of startLengths) {
      const starts = groupByStart(entries, startLength);
      yield;
      try {
        const tables = yield* keywordTableSteps(starts);
        return new RuleIndex(starts, { ...tables, ...neighbourTables(starts.length), startLength });
      } catch (error) {
        if (!(error instanceof TooManyKeywords)) {
          throw error;
        }
      }
    }
    throw new TooManyKeywords('There are too many rules.');
  }

  /** Sorted by place, then by the order of the rules. */
  findLeads(text: TextBytes): readonly Lead[] {
    const leads: Lead[] = [];
    this.#index.search(text.bytes, 0, text.end, (keyword, keywordStart, end) => {
      for (const rule of this.#rulesOf[keyword] ?? []) {
        if (goesOn(text, end, rule) && rule.entry.mayMatch(text, keywordStart)) {
          leads.push({ entry: rule.entry, keywordStart });
        }
      }
    });
    return leads.sort(
      (left, right) =>
        left.keywordStart - right.keywordStart || left.entry.order - right.entry.order,
    );
  }
}

function neighboursOf(start: KeywordStart | undefined): readonly Neighbours[] {
  return start?.rules.map(({ entry, rest }) => entry.neighbours(start.text.length, rest)) ?? [];
}

function groupByStart(entries: readonly IndexedEntry[], length: number): readonly KeywordStart[] {
  const starts = new Map<string, KeywordStart>();
  for (const entry of entries) {
    for (const keyword of entry.keywords) {
      const text = indexedStart(keyword, length);
      const key = entry.isDistinctive ? text : `${text} `;
      const rule = { entry, rest: Buffer.from(keyword.slice(text.length)) };
      const known = starts.get(key);
      if (known === undefined) {
        starts.set(key, { text, ignoresCase: !entry.isDistinctive, rules: [rule] });
      } else {
        known.rules.push(rule);
      }
    }
  }
  return [...starts.values()];
}

/** Every rule, general ones last. */
export function toEntries(sources: readonly RuleSource[]): readonly IndexedEntry[] {
  const rules = [
    ...sources.flatMap(source => source.rules.map(rule => ({ rule, source }))),
    ...generalRules.map(rule => ({ rule, source: undefined })),
  ];
  const starts = readStarts(sources);
  return rules.map(({ rule, source }, order) => new IndexedEntry(rule, source, order, starts));
}

/** Starts that only one issuer uses. What has one and does not match is no whole key. */
function readStarts(sources: readonly RuleSource[]): ReadonlySet<string> {
  return new Set(
    sources
      .flatMap(source => source.rules)
      .filter(rule => rule.lead === undefined)
      .flatMap(({ keywords }) => ('distinctive' in keywords ? keywords.distinctive : []))
      .filter(start => start.length >= shortestStart),
  );
}

function goesOn({ bytes }: TextBytes, end: number, { entry, rest }: Continuation) {
  for (let at = 0; at < rest.length; at += 1) {
    const byte = bytes[end + at] ?? 0;
    const isUpper = byte >= 65 && byte <= 90 && !entry.isDistinctive;
    if ((isUpper ? byte + 32 : byte) !== rest[at]) {
      return false;
    }
  }
  return true;
}
