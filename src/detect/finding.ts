import type { Confidence } from './rule';

export type Severity = 'error' | 'warning' | 'information';

/** Ways out of a finding, in the order in which they are offered. */
export type Remedy =
  | 'move-to-env'
  | 'store-and-reference'
  | 'ignore-here'
  | 'ignore-value'
  | 'revoke'
  | 'add-ignore-lines'
  | 'stop-tracking';

/** A key, or an unsafe state of the project, at a place in a text. Never holds a value. */
export interface Finding {
  readonly ruleId: string;
  /** The rule's name, as in "Anthropic API key". */
  readonly name: string;
  /** Id of the issuer, where it is known. */
  readonly provider: string | undefined;
  readonly confidence: Confidence;
  readonly severity: Severity;
  /** What it is and why it matters, for the user. */
  readonly message: string;
  /** Offsets of the value count UTF-16 units; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** Masked. */
  readonly preview: string;
  /** Stable when lines move; no value can be found from it. */
  readonly fingerprint: string;
  readonly remedies: readonly Remedy[];
}
