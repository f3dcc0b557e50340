import type { Finding } from './finding';
import { generalRules } from './generalRules';
import { KeywordIndex } from './keywordIndex';
import { type Candidate, type IndexedRule, matchContextual, matchDistinctive } from './matchRule';
import type { Confidence, Rule } from './rule';
import { selectFindings } from './selectFindings';

export interface FindOptions {
  /** Below the workspace folder, with forward slashes; part of fingerprints by place. */
  readonly path?: string;
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
}

/** An issuer, as far as finding its keys needs it. */
export interface RuleSource {
  readonly id: string;
  readonly rules: readonly Rule[];
  readonly links?: { readonly revoke?: string };
}

interface KeywordRule extends IndexedRule {
  readonly keyword: string;
  readonly distinctive: boolean;
}

interface RuleIndex {
  readonly index: KeywordIndex;
  /** The rules of each of the index's keywords. */
  readonly rulesOf: readonly (readonly KeywordRule[])[];
}

/** No match is longer, so that whatever touches a range starts or ends within this distance. */
const longestMatch = 8400;

/** The keyword index is built by the first `find` and kept, so make one detector and keep it. */
export function createDetector(providers: readonly RuleSource[]): Detector {
  let index: RuleIndex | undefined;
  return { find: (text, options = {}) => find(text, options, (index ??= indexRules(providers))) };
}

function indexRules(providers: readonly RuleSource[]): RuleIndex {
  const indexed = [
    ...providers.flatMap(source => source.rules.flatMap(rule => indexRule(rule, source))),
    ...generalRules.flatMap(rule => indexRule(rule, undefined)),
  ];
  const rulesOf = new Map<string, KeywordRule[]>();
  for (const entry of indexed) {
    const keyword = entry.keyword.toLowerCase();
    const known = rulesOf.get(keyword);
    if (known === undefined) {
      rulesOf.set(keyword, [entry]);
    } else {
      known.push(entry);
    }
  }
  return { index: new KeywordIndex([...rulesOf.keys()]), rulesOf: [...rulesOf.values()] };
}

function indexRule(rule: Rule, source: RuleSource | undefined): KeywordRule[] {
  const distinctive = 'distinctive' in rule.keywords;
  const keywords =
    'distinctive' in rule.keywords ? rule.keywords.distinctive : rule.keywords.contextual;
  const flags = rule.pattern.flags.replace('g', distinctive ? 'y' : 'g');
  const pattern = new RegExp(rule.pattern.source, flags);
  return keywords.map(keyword => ({
    rule,
    provider: source?.id,
    canRevoke: source?.links?.revoke !== undefined,
    keyword,
    distinctive,
    pattern,
  }));
}

function find(text: string, options: FindOptions, { index, rulesOf }: RuleIndex): Finding[] {
  const from = Math.max(0, options.from ?? 0);
  const to = Math.min(text.length, options.to ?? text.length);
  const candidates: Candidate[] = [];
  const range = {
    from: Math.max(0, from - longestMatch),
    to: Math.min(text.length, to + longestMatch),
  };
  index.search(text, range, (keyword, start) => {
    for (const entry of rulesOf[keyword] ?? []) {
      const candidate = entry.distinctive
        ? text.startsWith(entry.keyword, start) && matchDistinctive(text, start, entry)
        : matchContextual(text, start, entry);
      if (candidate) {
        candidates.push(candidate);
      }
    }
  });
  return selectFindings(text, candidates, { ...options, from, to });
}
