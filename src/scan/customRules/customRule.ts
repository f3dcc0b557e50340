import type { Confidence, Rule } from '../../detect/rule';

/** A format that a project tells of itself. Can be sent to another thread. */
export interface CustomRule {
  readonly id: string;
  readonly name: string;
  /** Only texts that hold one of them are searched. */
  readonly keywords: readonly string[];
  readonly pattern: string;
  /** Of the keywords and the pattern. */
  readonly ignoreCase: boolean;
  readonly confidence: Confidence;
}

/** `^` and `$` mean lines, as in other scanners' rules. */
export function compilePattern({
  pattern,
  ignoreCase,
}: Pick<CustomRule, 'pattern' | 'ignoreCase'>): RegExp {
  return new RegExp(pattern, ignoreCase ? 'dgim' : 'dgm');
}

/** What findings are made from. Its pattern must not run outside of a thread that can be ended. */
export function toRule(custom: CustomRule): Rule {
  const { id, name, keywords, confidence } = custom;
  return {
    id,
    name,
    opens: 'use whatever it unlocks',
    kind: 'secret',
    keywords: { distinctive: keywords },
    pattern: compilePattern(custom),
    // Lets the value itself tell whether it is random enough for a fingerprint.
    assess: () => confidence,
    confidence,
  };
}
