import { type Hit, type NeedsReader, toHit } from '../hit';
import { findUncodedRegions, isInCode, type Syntax } from './regions';

/** How a language, or a library of it, spells a read. */
export interface ReadPattern {
  /** Global, linear. Groups: `name`, and `default` where the program brings a value of its own. */
  readonly pattern: RegExp;
  /** One of these must stand in the text: an import of the library, or what is quick to look for. */
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

/** What many projects call their own function for it: `requireEnv('NAME')`, `must_get_env`. */
export const ownFunction: ReadPattern = {
  pattern:
    /(?<![\w$.])(?:require|get|must|read|load|ensure|fetch)\w{0,12}?[eE]nv(?:ironment)?(?:_?[vV]ar(?:iable)?)?(?:_?[oO]r_?\w{1,10})?\(\s*(['"`])(?<name>[A-Z][A-Z0-9]*_[A-Z0-9_]+)\1(?<default>\s*,\s*(?!['"`]{2})['"`\d])?/g,
};

/** A reader of a language's sources. */
export function toCodeReader(language: CodeLanguage): NeedsReader {
  const { extensions, names, words } = language;
  return {
    source: 'code',
    words,
    extensions,
    takes: name => names?.test(name) === true,
    find: text => findReads(text, language),
  };
}

/** A read, and where its pattern ended. */
interface Read {
  readonly hit: Hit;
  readonly end: number;
}

function findReads(text: string, language: CodeLanguage): readonly Hit[] {
  const reads: Read[] = (language.findMore?.(text) ?? []).map(hit => ({ hit, end: hit.offset }));
  const inLiterals: Hit[] = [];
  for (const { pattern, beside, inLiteral, isName } of language.patterns) {
    if (beside !== undefined && !beside.some(word => text.includes(word))) {
      continue;
    }
    for (const { 0: whole, groups = {}, index } of text.matchAll(pattern)) {
      const { name = '' } = groups;
      if (isName === undefined || isName(name)) {
        const hit = toHit(name, index, groups.default !== undefined);
        if (inLiteral) {
          inLiterals.push(hit);
        } else {
          reads.push({ hit, end: index + whole.length });
        }
      }
    }
  }
  if (reads.length === 0) {
    return inLiterals;
  }
  const regions = findUncodedRegions(text, language.syntax);
  const inCode = reads
    .filter(({ hit }) => isInCode(regions, hit.offset))
    .sort((left, right) => left.hit.offset - right.hit.offset);
  return [...joinChains(text, inCode), ...inLiterals];
}

const longestLink = 40;

/** In `A || B` one of them is enough: the first is asked for, the others are its alternatives. */
function joinChains(text: string, reads: readonly Read[]): readonly Hit[] {
  const hits: Hit[] = [];
  for (let start = 0; start < reads.length; ) {
    let next = start + 1;
    while (next < reads.length && isLinked(text, reads[next - 1], reads[next])) {
      next += 1;
    }
    hits.push(...toChain(reads.slice(start, next).map(({ hit }) => hit)));
    start = next;
  }
  return hits;
}

function isLinked(text: string, left: Read | undefined, right: Read | undefined): boolean {
  const from = left?.end ?? 0;
  const to = right?.hit.offset ?? 0;
  const isNear = from < to && to - from <= longestLink;
  return isNear && /^[)\s]*(?:\|\||\?\?|\?:|\bor\b)\s*$/.test(text.slice(from, to));
}

function toChain(chain: readonly Hit[]): readonly Hit[] {
  const [first, ...others] = chain;
  if (first === undefined || others.length === 0) {
    return chain;
  }
  const isOptional = chain.some(({ optional }) => optional);
  const alternatives = [...new Set(others.map(({ name }) => name))].filter(
    name => name !== first.name,
  );
  return [
    { ...toHit(first.name, first.offset, isOptional), alternatives },
    ...others.map(({ name, offset }) => toHit(name, offset, true)),
  ];
}
