import type { TextBytes } from './byteChecks';
import { generalRules } from './generalRules';
import { IndexedEntry, type RuleSource } from './indexedEntry';
import { KeywordIndex } from './keywordIndex';
import type { Keyword, KeywordTables } from './keywordTables';

/** A place at which a rule may match. */
export interface Lead {
  readonly entry: IndexedEntry;
  readonly keywordStart: number;
}

/** The rest of a longer keyword is compared where it matters. Fewer states stay in the cache. */
const longestKeyword = 6;

/** All rules behind one index of their keywords. */
export class RuleIndex {
  readonly #index: KeywordIndex;
  readonly #entriesOf: readonly (readonly IndexedEntry[])[];

  /** `tables` are those of another index of the same rules. */
  constructor(sources: readonly RuleSource[], tables?: KeywordTables) {
    const keywords = new Map<string, Keyword & { readonly entries: IndexedEntry[] }>();
    for (const entry of toEntries(sources)) {
      for (const keyword of entry.keywords) {
        const text = keyword.slice(0, longestKeyword);
        const key = entry.isDistinctive ? text : `${text} `;
        const known = keywords.get(key);
        if (known === undefined) {
          keywords.set(key, { text, ignoresCase: !entry.isDistinctive, entries: [entry] });
        } else if (known.entries.at(-1) !== entry) {
          known.entries.push(entry);
        }
      }
    }
    const list = [...keywords.values()];
    this.#index = new KeywordIndex(list, tables);
    this.#entriesOf = list.map(({ entries }) => entries);
  }

  get tables(): KeywordTables {
    return this.#index.tables;
  }

  /** Sorted by place, then by the order of the rules. */
  findLeads(text: TextBytes): readonly Lead[] {
    const leads: Lead[] = [];
    this.#index.search(text.bytes, 0, text.end, (keyword, keywordStart) => {
      for (const entry of this.#entriesOf[keyword] ?? []) {
        if (entry.mayMatch(text, keywordStart)) {
          leads.push({ entry, keywordStart });
        }
      }
    });
    return leads.sort(
      (left, right) =>
        left.keywordStart - right.keywordStart || left.entry.order - right.entry.order,
    );
  }
}

function toEntries(sources: readonly RuleSource[]): readonly IndexedEntry[] {
  const rules = [
    ...sources.flatMap(source => source.rules.map(rule => ({ rule, source }))),
    ...generalRules.map(rule => ({ rule, source: undefined })),
  ];
  return rules.map(({ rule, source }, order) => new IndexedEntry(rule, source, order));
}
