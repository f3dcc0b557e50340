import type { Finding } from '../../detect/finding';
import type { Candidate } from '../../detect/matchRule';
import { gradePlaceholder } from '../../detect/placeholder';
import { secretPart } from '../../detect/publicStart';
import { isContinued, isReference } from '../../detect/reference';
import { atMost, type Rule } from '../../detect/rule';
import { selectFindings } from '../../detect/selectFindings';
import { type CustomRule, toRule } from './customRule';
import { type CustomScanOptions, idle, type StoppedRule } from './customRuleMessages';

/** What would be a flood is a mistake in the pattern. */
const mostMatches = 1_000;
/** The most that is believed of a value that looks made up. Whoever wrote the rule may know better. */
const doubts = { repeated: 'medium', typed: 'low', filled: 'low', said: 'low' } as const;

export interface CustomMatches {
  readonly findings: readonly Finding[];
  readonly stopped: readonly Pick<StoppedRule, 'ruleId' | 'reason'>[];
}

interface TextPlace {
  readonly path: string;
  readonly fingerprintPath: string;
}

interface Entry {
  readonly rule: Rule;
  readonly keywords: readonly string[];
  readonly ignoreCase: boolean;
}

/** Runs patterns that nobody has vetted: only for a thread that can be ended. */
export class CustomMatcher {
  readonly #entries: readonly Entry[];
  readonly #dropped = new Set<string>();

  constructor(
    rules: readonly CustomRule[],
    private readonly options: CustomScanOptions,
    /** Is told the index of the rule that is about to run, and `idle` after the last. */
    private readonly onRule: (rule: number) => void,
  ) {
    this.#entries = rules.map(custom => {
      const { ignoreCase, keywords } = custom;
      const compared = ignoreCase ? keywords.map(word => word.toLowerCase()) : keywords;
      return { rule: toRule(custom), ignoreCase, keywords: compared };
    });
  }

  drop(ruleIds: readonly string[]): void {
    for (const id of ruleIds) {
      this.#dropped.add(id);
    }
  }

  find(text: string, place: TextPlace): CustomMatches {
    const candidates: Candidate[] = [];
    const stopped: Pick<StoppedRule, 'ruleId' | 'reason'>[] = [];
    for (const [index, { rule }] of this.#candidateRules(text)) {
      this.onRule(index);
      const found = matchAll(text, rule);
      if (typeof found === 'string') {
        this.#dropped.add(rule.id);
        stopped.push({ ruleId: rule.id, reason: found });
      } else {
        candidates.push(...found);
      }
    }
    this.onRule(idle);
    const { minimumConfidence, otherMarkers } = this.options;
    const findings = selectFindings(text, candidates, {
      ...place,
      from: 0,
      to: text.length,
      ...(minimumConfidence === undefined ? {} : { minimumConfidence }),
      ...(otherMarkers === undefined ? {} : { otherMarkers }),
    });
    return { findings, stopped };
  }

  #candidateRules(text: string): readonly (readonly [number, Entry])[] {
    const lower = this.#entries.some(({ ignoreCase }) => ignoreCase) ? text.toLowerCase() : '';
    return [...this.#entries.entries()].filter(([, { rule, keywords, ignoreCase }]) => {
      const searched = ignoreCase ? lower : text;
      return !this.#dropped.has(rule.id) && keywords.some(word => searched.includes(word));
    });
  }
}

/** The reason where the rule cannot go on. */
function matchAll(text: string, rule: Rule): readonly Candidate[] | StoppedRule['reason'] {
  const candidates: Candidate[] = [];
  try {
    for (const match of text.matchAll(rule.pattern)) {
      const [start, end] = findKey(match);
      if (end > start) {
        candidates.push(toCandidate(text, rule, { start, end }));
      }
      if (candidates.length > mostMatches) {
        return 'matches';
      }
    }
  } catch {
    // Whether a pattern fits into the engine is known when it runs.
    return 'pattern';
  }
  return candidates;
}

/** The group `key`, else the whole match. */
function findKey(match: RegExpExecArray): readonly [number, number] {
  const { indices } = match;
  return indices?.groups === undefined || !('key' in indices.groups)
    ? [match.index, match.index + match[0].length]
    : (indices.groups.key ?? [0, 0]);
}

function toCandidate(
  text: string,
  rule: Rule,
  { start, end }: { readonly start: number; readonly end: number },
): Candidate {
  const value = text.slice(start, end);
  const placeholder = gradePlaceholder(secretPart(rule, value));
  return {
    rule,
    provider: undefined,
    canRevoke: false,
    start,
    end,
    confidence: atMost(rule.confidence, placeholder === undefined ? 'high' : doubts[placeholder]),
    proven: false,
    flagged: !isReference(value) && !isContinued(text, end),
    specificity: 4,
  };
}
