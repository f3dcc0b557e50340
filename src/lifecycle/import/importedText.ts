import type { Secret } from '../../secret';

/** A name and what it stands for, from a source that people have. */
export interface ImportedVariable {
  /** Empty where a value stood alone. */
  readonly name: string;
  readonly value: Secret;
}

/** What was left out. Holds no value. */
export interface Skipped {
  readonly name: string;
  readonly reason: SkipReason;
}

export type SkipReason =
  /** Other commands or variables decide it when the shell starts. */
  | 'computed'
  | 'placeholder'
  | 'masked'
  /** Several values, or something else that is no text. */
  | 'not-text';

export interface ImportedText {
  readonly variables: readonly ImportedVariable[];
  readonly skipped: readonly Skipped[];
}
