/** How sure a finding is. See docs/detection.md for what earns each level. */
export type Confidence = 'high' | 'medium' | 'low';

const ranks: Record<Confidence, number> = { high: 3, medium: 2, low: 1 };

export function isAtLeast(confidence: Confidence, least: Confidence): boolean {
  return ranks[confidence] >= ranks[least];
}

export function atMost(confidence: Confidence, most: Confidence): Confidence {
  return ranks[confidence] > ranks[most] ? most : confidence;
}

/** A value with the words that stand before it. */
export interface Assignment {
  /** The nearest name, as in `apiKey` or `api_key`. Empty where there is none. */
  readonly name: string;
  readonly value: string;
  /** The value is a quoted literal, or the whole rest of an env-style line. */
  readonly literal: boolean;
}

/** One key format. Data, but for `validate` and `assess`. */
export interface Rule {
  /** Kebab case, unique, stable: it stands in suppressions, reports and the docs folder. */
  readonly id: string;
  /** What it is, as in "Anthropic API key". */
  readonly name: string;
  /** What a thief gets: one clause that follows "whoever has it can", without a full stop. */
  readonly opens: string;
  /** `public` values are made to be shipped and told at `low` only, `test` keys open a sandbox. */
  readonly kind: 'secret' | 'public' | 'test';
  /**
   * Literals of which at least one stands in or just before every match. Distinctive keywords are
   * compared by case; contextual ones (an issuer's name) without, and must be lower case here.
   */
  readonly keywords:
    | { readonly distinctive: readonly string[] }
    | { readonly contextual: readonly string[] };
  /** How many characters of a match may stand before its distinctive keyword. None by default. */
  readonly lead?: number;
  /** For contextual rules: what the text on the line before the value must hold. */
  readonly beside?: RegExp;
  /** Global, bounded and linear, with a named group `key`. */
  readonly pattern: RegExp;
  /** Exact length and structure of a whole key. One that fits rises to high. */
  readonly shape?: RegExp;
  /** Length of the shortest key known, where `pattern` also takes shorter ones. */
  readonly shortest?: number;
  /** Public start of the key that may be printed, such as `sk-ant-api03-`. */
  readonly prefix?: string;
  /** True raises the confidence to high, false lowers it to low, undefined says nothing. */
  readonly validate?: (key: string) => boolean | undefined;
  /** Replaces `confidence` where the name and the value decide together; undefined drops it. */
  readonly assess?: (assignment: Assignment) => Confidence | undefined;
  /** The part of a match that must not be a placeholder. All but the prefix by default. */
  readonly secretPart?: (key: string) => string;
  /** Words nearby that show a use in which the key is public by design: one step milder. */
  readonly publicBeside?: RegExp;
  readonly confidence: Confidence;
  /** Random bits in a value, where the format tells; below 64 a value is never fingerprinted. */
  readonly entropyBits?: number;
}
