import {
  type Candidate,
  type IndexedRule,
  matchContextual,
  matchDistinctive,
  valueReach,
} from '../matchRule';
import type { Rule } from '../rule';
import { mayAssign, type TextBytes } from './byteChecks';
import type { Neighbours } from './keywordNeighbours';
import { type PatternBytes, patternBytes } from './patternBytes';
import { mayFollow, mayStart, toValueBytes } from './patternCheck';
import { contextualNeighbours, distinctiveNeighbours } from './startNeighbours';

/** An issuer, as far as finding its keys needs it. */
export interface RuleSource {
  readonly id: string;
  readonly rules: readonly Rule[];
  readonly links?: { readonly revoke?: string };
}

type ByteCheck = (text: TextBytes, keywordStart: number) => boolean;

/** A rule as an index needs it. What is not needed before its first keyword is met comes then. */
export class IndexedEntry implements IndexedRule {
  readonly provider: string | undefined;
  readonly canRevoke: boolean;
  readonly isDistinctive: boolean;
  #pattern: RegExp | undefined;
  #check: ByteCheck | undefined;
  #bytes: { readonly value: PatternBytes | undefined } | undefined;

  constructor(
    readonly rule: Rule,
    source: RuleSource | undefined,
    /** Entries that meet at one place are asked in this order. */
    readonly order: number,
    readonly knownStarts: ReadonlySet<string> = new Set(),
  ) {
    this.provider = source?.id;
    this.canRevoke = source?.links?.revoke !== undefined;
    this.isDistinctive = 'distinctive' in rule.keywords;
  }

  get pattern(): RegExp {
    const { source, flags } = this.rule.pattern;
    this.#pattern ??= new RegExp(source, flags.replace('g', this.isDistinctive ? 'y' : 'g'));
    return this.#pattern;
  }

  get keywords(): readonly string[] {
    const { keywords } = this.rule;
    return 'distinctive' in keywords ? keywords.distinctive : keywords.contextual;
  }

  /** False only where `match` finds nothing: a look at a few bytes that saves most matching. */
  mayMatch(text: TextBytes, keywordStart: number): boolean {
    this.#check ??= this.#makeCheck();
    return this.#check(text, keywordStart);
  }

  /** What may stand around the start of a keyword of which `rest` follows. */
  neighbours(length: number, rest: Uint8Array): Neighbours {
    return this.isDistinctive
      ? distinctiveNeighbours({ length, rest, lead: this.rule.lead ?? 0 }, this.#patternBytes())
      : contextualNeighbours(rest);
  }

  match(text: string, keywordStart: number): Candidate | undefined {
    if (!this.isDistinctive) {
      return this.keywords.some(word => startsWith(text, keywordStart, word))
        ? matchContextual(text, keywordStart, this)
        : undefined;
    }
    return this.keywords.some(word => text.startsWith(word, keywordStart))
      ? matchDistinctive(text, keywordStart, this)
      : undefined;
  }

  /** How far from the start of its keyword a key may begin and end. */
  get extent(): { readonly before: number; readonly after: number } {
    const longest = this.isDistinctive ? (this.#patternBytes()?.longest ?? longestMatch) : 0;
    return this.isDistinctive
      ? { before: this.rule.lead ?? 0, after: Math.min(longest, longestMatch) }
      : { before: 0, after: longestContextual };
  }

  #makeCheck(): ByteCheck {
    const bytes = this.#patternBytes();
    if (this.isDistinctive) {
      const lead = this.rule.lead ?? 0;
      return bytes === undefined ? always : (text, start) => mayLead(text, start, { lead, bytes });
    }
    if (this.provider === undefined) {
      return mayAssign;
    }
    if (bytes === undefined) {
      return always;
    }
    const value = toValueBytes(bytes);
    return (text, start) => mayFollow(text, start, valueReach, value);
  }

  #patternBytes(): PatternBytes | undefined {
    this.#bytes ??= { value: patternBytes(this.rule.pattern) };
    return this.#bytes.value;
  }
}

const always: ByteCheck = () => true;
/** No match is longer. */
const longestMatch = 8400;
/** A name, the way to its value, and the value. */
const longestContextual = 800;

function mayLead(
  text: TextBytes,
  keywordStart: number,
  { lead, bytes }: { readonly lead: number; readonly bytes: PatternBytes },
): boolean {
  for (let start = keywordStart - lead; start <= keywordStart; start += 1) {
    if (mayStart(text, start, bytes)) {
      return true;
    }
  }
  return false;
}

function startsWith(text: string, start: number, word: string): boolean {
  return text.slice(start, start + word.length).toLowerCase() === word;
}
