import type { ReadingSource } from './readNeeds';

/** A variable's name in a text. */
export interface Hit {
  readonly name: string;
  /** Where it stands, in UTF-16 units. */
  readonly offset: number;
  readonly optional?: true;
  /** Other names of which one is enough. */
  readonly alternatives?: readonly string[];
  /** Where it is not that of the reader. */
  readonly source?: ReadingSource;
}

/** What reads the files of one kind. */
export interface NeedsReader {
  readonly source: ReadingSource;
  /** Of names, without the dot: such files are sources, and no reader without it is asked. */
  readonly extensions?: readonly string[];
  /** `name` is the file's own, in lower case; `path` has forward slashes. */
  readonly takes?: (name: string, path: string) => boolean;
  /** Without one of these, or a match, a text is not looked at. */
  readonly words: readonly string[] | RegExp;
  readonly find: (text: string, path: string) => readonly Hit[];
}

export function toHit(name: string, offset: number, isOptional = false): Hit {
  return isOptional ? { name, offset, optional: true } : { name, offset };
}
