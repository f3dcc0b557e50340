/** What must be known of a language to tell its code from comments and texts. */
export interface Syntax {
  /**
   * Global and linear: matches comments, texts, and escapes outside of them. What is never closed
   * must match to its line's end or the text's, or each start would look through all the rest.
   */
  readonly uncoded: RegExp;
  /** What opens code inside a text, such as `${`; undefined where nothing does. */
  readonly hole: string | undefined;
  /** Quotes of the texts that may hold it. */
  readonly holders: string;
}

interface Region {
  readonly start: number;
  readonly end: number;
  /** Behind this offset code may follow. */
  readonly hole: number;
}

/** Comments and texts, in order. */
export function findUncodedRegions(
  text: string,
  { uncoded, hole, holders }: Syntax,
): readonly Region[] {
  const regions: Region[] = [];
  for (const { 0: part, index } of text.matchAll(uncoded)) {
    const mayHold = hole !== undefined && holders.includes(part[0] ?? '');
    const at = mayHold ? part.indexOf(hole) : -1;
    const end = index + part.length;
    regions.push({ start: index, end, hole: at === -1 ? end : index + at });
  }
  return regions;
}

/** Whether code stands at an offset. */
export function isInCode(regions: readonly Region[], offset: number): boolean {
  let low = 0;
  let high = regions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((regions[middle]?.end ?? 0) <= offset) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  const region = regions[low];
  return region === undefined || offset < region.start || region.hole <= offset;
}

const comment = String.raw`\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)`;
const double = String.raw`"[^"\\\n]*(?:\\[\s\S][^"\\\n]*)*"`;
const single = String.raw`'[^'\\\n]*(?:\\[\s\S][^'\\\n]*)*'`;
const letter = String.raw`'(?:\\[^\n]{1,8}?|[^'\\\n])'`;
const tripleDouble = String.raw`"""[\s\S]*?(?:"""|$)`;
const tripleSingle = String.raw`'''[\s\S]*?(?:'''|$)`;
const escaped = String.raw`\\["'\x60\\]`;

function toSyntax(hole: string | undefined, ...parts: readonly string[]): Syntax {
  const uncoded = new RegExp([...parts, escaped].join('|'), 'g');
  return { uncoded, hole, holders: '"' };
}

function inQuotes(holders: string, hole: string, ...parts: readonly string[]): Syntax {
  return { ...toSyntax(hole, ...parts), holders };
}

/** An apostrophe in the text of an element follows a letter. */
export const script = inQuotes(
  '`',
  '${',
  comment,
  double,
  String.raw`(?<!\w)${single}`,
  '`[^`\\\\]*(?:\\\\[\\s\\S][^`\\\\]*)*`',
);

/** Attributes hold code in quotes, so only comments are left out. */
export const component = toSyntax(
  undefined,
  String.raw`<!--[\s\S]*?(?:-->|$)`,
  String.raw`(?<![:"'\w])\/\/[^\n]*`,
  String.raw`\/\*[\s\S]*?(?:\*\/|$)`,
);

/** Java, Kotlin, C#, Rust, Swift: what stands in single quotes is one letter. */
export function slashed(hole: string | undefined): Syntax {
  return toSyntax(hole, comment, tripleDouble, double, letter);
}

export const go = toSyntax(undefined, comment, double, letter, '`[^`]*(?:`|$)');
export const dart = inQuotes(`'"`, '${', comment, tripleDouble, tripleSingle, double, single);
export const php = toSyntax('{$', comment, String.raw`(?<!\S)#(?!\[)[^\n]*`, double, single);
export const python = inQuotes(`'"`, '{', '#[^\\n]*', tripleDouble, tripleSingle, double, single);

/** Lines of code in texts of JSON. */
export const notebook: Syntax = {
  uncoded: /"[ \t]*#[^"\\\n]*(?:\\[\s\S][^"\\\n]*)*(?:"|\\?$)/gm,
  hole: undefined,
  holders: '',
};

/** Ruby, Elixir, shells: # starts a comment where a word could start. */
export function hashed(hole: string | undefined): Syntax {
  return toSyntax(hole, String.raw`(?<![^\s;({[,])#(?!\{)[^\n]*`, double, single);
}
