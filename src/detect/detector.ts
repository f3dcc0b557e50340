import { ByteWindows } from './byteWindow';
import type { Finding } from './finding';
import type { RuleSource } from './keywords/indexedEntry';
import { finish } from './keywords/keywordTables';
import { type Lead, matchLeads } from './keywords/matchLeads';
import { RuleIndex, type RuleTables } from './keywords/ruleIndex';
import type { Candidate } from './matchRule';
import { type Confidence, isAtLeast } from './rule';
import { selectFindings } from './selectFindings';
import { toUnits } from './toUnits';

export interface FindOptions {
  /** Below the workspace folder, with forward slashes; part of fingerprints by place. */
  readonly path?: string;
  /** Where fingerprints by place must not change with `path`. */
  readonly fingerprintPath?: string;
  /** Offsets: only findings that touch this range. */
  readonly from?: number;
  readonly to?: number;
  /** Medium by default. */
  readonly minimumConfidence?: Confidence;
  readonly ignoredFingerprints?: ReadonlySet<string>;
  /** Comments by which other scanners leave a line alone count too. True by default. */
  readonly otherMarkers?: boolean;
}

export interface Detector {
  /** Sorted by start and not overlapping: of several rules, the most specific wins. */
  find(text: string, options?: FindOptions): Finding[];
  /** Builds what the first `find` would have to build, without holding the event loop. */
  prepare?(): Promise<void>;
}

/** Bytes of a text in UTF-8, and how to read them where a key may be in them. */
export interface EncodedText {
  readonly bytes: Uint8Array;
  readonly isAscii: boolean;
  readonly decode: () => string;
}

/** Looks at a text's bytes first, so that most texts are never decoded. */
export interface ByteDetector extends Detector {
  /** Undefined where no key is; otherwise the text and what `find` finds in it. */
  findInBytes(
    encoded: EncodedText,
    options?: FindOptions,
  ): { readonly text: string; readonly findings: readonly Finding[] } | undefined;
  /** For a detector of the same rules in another thread. */
  readonly tables: RuleTables;
}

/** No match is longer, so that whatever touches a range starts or ends within this distance. */
const longestMatch = 8400;
/** Milliseconds after which the event loop gets its turn. */
const longestHold = 2;

/** Issuers, or what reads them when the first text is looked at. */
export type RuleSources = readonly RuleSource[] | (() => readonly RuleSource[]);

/** The keyword index is built by the first search and kept, so make one detector and keep it. */
export function createDetector(providers: RuleSources, tables?: RuleTables): ByteDetector {
  return new IndexedDetector(providers, tables);
}

function* build(providers: RuleSources, tables: RuleTables | undefined) {
  const sources = typeof providers === 'function' ? providers() : providers;
  return yield* RuleIndex.build(sources, tables);
}

class IndexedDetector implements ByteDetector {
  readonly #building: Generator<undefined, RuleIndex>;
  #built: RuleIndex | undefined;

  constructor(providers: RuleSources, tables: RuleTables | undefined) {
    this.#building = build(providers, tables);
  }

  get tables(): RuleTables {
    return this.#index.tables;
  }

  get #index(): RuleIndex {
    this.#built ??= finish(this.#building);
    return this.#built;
  }

  async prepare(): Promise<void> {
    let resumed = performance.now();
    while (this.#built === undefined) {
      const { done, value } = this.#building.next();
      if (done === true) {
        this.#built = value;
      } else if (performance.now() - resumed > longestHold) {
        await new Promise<void>(resolve => setImmediate(resolve));
        resumed = performance.now();
      }
    }
  }

  find(text: string, options: FindOptions = {}): Finding[] {
    const from = Math.max(0, options.from ?? 0);
    const to = Math.min(text.length, options.to ?? text.length);
    const start = Math.max(0, from - longestMatch);
    const end = Math.min(text.length, to + longestMatch);
    const bytes = toUnits(text, start, end);
    const isCut = start > 0 || end < text.length;
    const leads = this.#index
      .findLeads({ bytes, end: end - start, isCut, perUnit: 1 })
      .map(({ entry, keywordStart }) => ({ entry, keywordStart: keywordStart + start }));
    return select(text, leads, { ...options, from, to });
  }

  findInBytes({ bytes, isAscii, decode }: EncodedText, options: FindOptions = {}) {
    const perUnit = isAscii ? 1 : 3;
    const leads = this.#index.findLeads({ bytes, end: bytes.length, isCut: false, perUnit });
    const least = options.minimumConfidence ?? 'medium';
    if (leads.length === 0 || !mayTell(new ByteWindows(bytes, isAscii), leads, least)) {
      return undefined;
    }
    const text = decode();
    const { from = 0, to = text.length } = options;
    // Where letters take a byte each, the bytes' offsets are those of the text.
    const findings =
      text.length === bytes.length
        ? select(text, leads, { ...options, from, to })
        : this.find(text, options);
    return findings.length === 0 ? undefined : { text, findings };
  }
}

/** Whether one of the matches is sure enough to be told, whatever becomes of it afterwards. */
function mayTell(windows: ByteWindows, leads: readonly Lead[], least: Confidence): boolean {
  return leads.some(({ entry, keywordStart }) => {
    const { before, after } = entry.extent;
    const { text, offset } = windows.around(keywordStart, before, after);
    const candidate = entry.match(text, offset);
    return candidate?.flagged === true && isAtLeast(candidate.confidence, least);
  });
}

type Range = { readonly from: number; readonly to: number };

function select(text: string, leads: readonly Lead[], options: FindOptions & Range): Finding[] {
  const candidates = matchWithin(text, leads, options);
  return candidates.length === 0 ? [] : selectFindings(text, candidates, options);
}

/** Matches that touch a range, and those that may win over them: matches that touch these. */
function matchWithin(text: string, leads: readonly Lead[], range: Range): readonly Candidate[] {
  const candidates: Candidate[] = [];
  let { from, to } = range;
  let rest = leads;
  for (let isGrowing = rest.length > 0; isGrowing; ) {
    const touching = rest.filter(lead => mayTouch(lead, { from, to }));
    rest = touching.length === rest.length ? [] : rest.filter(lead => !touching.includes(lead));
    const found = matchLeads(text, touching);
    candidates.push(...found);
    const earliest = found.reduce((least, { start }) => Math.min(least, start), from);
    const latest = found.reduce((most, { end }) => Math.max(most, end), to);
    isGrowing = rest.length > 0 && (earliest < from || latest > to);
    from = earliest;
    to = latest;
  }
  return candidates;
}

function mayTouch({ entry, keywordStart }: Lead, { from, to }: Range): boolean {
  const { before, after } = entry.extent;
  return keywordStart - before <= to && keywordStart + after >= from;
}
