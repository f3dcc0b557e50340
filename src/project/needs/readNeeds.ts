/** A place where a project reads or names a variable. */
export interface VariableReading {
  /** Absolute. */
  readonly path: string;
  /** From 1. */
  readonly line: number;
  readonly source: ReadingSource;
  /** The program goes on without it, as it brings a value of its own. */
  readonly optional?: true;
}

export type ReadingSource = 'code' | 'sdk' | 'example' | 'compose' | 'ci' | 'framework';

export interface ProjectVariable {
  readonly name: string;
  /** By path and line. */
  readonly readings: readonly VariableReading[];
  /** A name that says secret, or that an issuer's library reads. */
  readonly isKey: boolean;
  /** The issuer's id. */
  readonly provider?: string;
  /** Nothing here stops without it: programs bring a value, or only a pipeline takes it. */
  readonly optional?: true;
  /** Other names of which one is enough, as a library reads either. */
  readonly alternatives?: readonly string[];
}
