/** How sure a finding is. See docs/detection.md for what earns each level. */
export type Confidence = 'high' | 'medium' | 'low';

/** One key format. Data, but for `validate`. */
export interface Rule {
  /** Kebab case, unique, stable: it stands in suppressions, reports and the docs folder. */
  readonly id: string;
  /** What it is, as in "Anthropic API key". */
  readonly name: string;
  /** What a thief gets: one clause that follows "whoever has it can", without a full stop. */
  readonly opens: string;
  /** `public` values are made to be shipped, `test` keys open a sandbox only. */
  readonly kind: 'secret' | 'public' | 'test';
  /**
   * Literals of which at least one stands in or just before every match. Distinctive keywords are
   * compared by case; contextual ones (an issuer's name) without, and must be lower case here.
   */
  readonly keywords:
    | { readonly distinctive: readonly string[] }
    | { readonly contextual: readonly string[] };
  /** Global, bounded and linear, with a named group `key`. */
  readonly pattern: RegExp;
  /** Public start of the key that may be printed, such as `sk-ant-api03-`. */
  readonly prefix?: string;
  /** True raises the confidence to high, false lowers it to low, undefined says nothing. */
  readonly validate?: (key: string) => boolean | undefined;
  readonly confidence: Confidence;
  /** Random bits in a value, where the format tells; below 64 a value is never fingerprinted. */
  readonly entropyBits?: number;
}
