import type { Secret } from '../secret';

/** Replace the text between two UTF-16 offsets; `end` is exclusive. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

export interface EnvAssignment {
  readonly name: string;
  readonly value: Secret;
}

/** What a remedy will do. The host carries it out: ignore, env file, store, then the code. */
export interface FixPlan {
  readonly title: string;
  /** The key to keep in the ring, unless it is there already. */
  readonly store?: {
    readonly provider: string;
    readonly label: string;
    readonly parts: readonly [EnvAssignment, ...EnvAssignment[]];
  };
  /** Variables to set; `path` is absolute. The writer makes git ignore the file first. */
  readonly envFile?: { readonly path: string; readonly set: readonly EnvAssignment[] };
  /** Names that `.env.example` should list; `path` is absolute. */
  readonly example?: { readonly path: string; readonly names: readonly string[] };
  /** Changes to the document in which the key was found, in order, not overlapping. */
  readonly changes: readonly TextChange[];
  /** Sentences for the user once it is done, such as what the program still needs. */
  readonly notes: readonly string[];
  /**
   * The line that makes the program load its env file, offered as a step of its own. Its offsets
   * are those of the document once `changes` are made.
   */
  readonly loader?: { readonly title: string; readonly changes: readonly TextChange[] };
}
