/** A regular expression as far as it says what bytes a match holds. */
export type PatternNode =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'bytes'; readonly set: Uint32Array }
  /** No byte of the set stands before or behind the place. */
  | { readonly kind: 'edge'; readonly side: 'before' | 'behind'; readonly set: Uint32Array }
  /** An escaped line break or tab stands before the place: its last letter is none of a name. */
  | { readonly kind: 'escape' }
  | { readonly kind: 'sequence' | 'choice'; readonly parts: readonly PatternNode[] }
  | { readonly kind: 'group'; readonly name: string; readonly body: PatternNode }
  | {
      readonly kind: 'repeat';
      readonly body: PatternNode;
      readonly least: number;
      readonly most: number;
    };
