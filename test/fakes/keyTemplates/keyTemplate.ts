export interface KeyTemplate {
  readonly key: string;
  /** As found alone, or in `around`. */
  readonly confidence: 'high' | 'medium' | 'low';
  /** Text with `<key>` in it, for rules that need words beside the key. */
  readonly around?: string;
  /** A text that is almost a key; by default the key without one character of its last part. */
  readonly nearMiss?: string;
  /** Any text stands there, such as a password: with letters before it, it is still one. */
  readonly anyText?: true;
}
