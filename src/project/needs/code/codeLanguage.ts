import { type Hit, type NeedsReader, toHit } from '../hit';
import { findUncodedRegions, isInCode, type Syntax } from './regions';

/** How a language, or a library of it, spells a read. */
export interface ReadPattern {
  /** Global, linear. Groups: `name`, and `default` where the program brings a value of its own. */
  readonly pattern: RegExp;
  /** One of these must stand in the text; for libraries that are known by their import. */
  readonly beside?: readonly string[];
  /** The read is written inside a literal, as Go's tags are. */
  readonly inLiteral?: true;
  /** Which names count; all by default. */
  readonly isName?: (name: string) => boolean;
}

export interface CodeLanguage {
  /** File extensions, without the dot. */
  readonly extensions: readonly string[];
  /** Files without one of them, such as `Rakefile`. */
  readonly names?: RegExp;
  readonly words: readonly string[];
  readonly syntax: Syntax;
  readonly patterns: readonly ReadPattern[];
  /** Reads that take more than a pattern. */
  readonly findMore?: (text: string) => readonly Hit[];
}

/** A reader of a language's sources. */
export function toCodeReader(language: CodeLanguage): NeedsReader {
  const { extensions, names, words } = language;
  return {
    source: 'code',
    words,
    takes: name => {
      const extension = name.slice(name.lastIndexOf('.') + 1);
      return extensions.includes(extension) || names?.test(name) === true;
    },
    find: text => findReads(text, language),
  };
}

function findReads(text: string, language: CodeLanguage): readonly Hit[] {
  const inCode = [...(language.findMore?.(text) ?? [])];
  const inLiterals: Hit[] = [];
  for (const { pattern, beside, inLiteral, isName } of language.patterns) {
    if (beside !== undefined && !beside.some(word => text.includes(word))) {
      continue;
    }
    const hits = inLiteral ? inLiterals : inCode;
    for (const { groups = {}, index } of text.matchAll(pattern)) {
      const { name = '' } = groups;
      if (isName === undefined || isName(name)) {
        hits.push(toHit(name, index, groups.default !== undefined));
      }
    }
  }
  if (inCode.length === 0) {
    return inLiterals;
  }
  const regions = findUncodedRegions(text, language.syntax);
  return [...inCode.filter(({ offset }) => isInCode(regions, offset)), ...inLiterals];
}
