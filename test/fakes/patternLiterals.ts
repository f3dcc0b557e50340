/** A regular expression as it stands in a source file. */
export interface PatternLiteral {
  readonly source: string;
  readonly flags: string;
}

const comment = /\/\/[^\n]*|\/\*[\s\S]*?\*\//y;
const text = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\[\s\S])*`/y;
const pattern = /\/(?<source>(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/(?<flags>[dgimsuvy]*)/y;
/** After one of these a slash starts a pattern; after anything else it divides. */
const opener = /(?:^|[(,=:[!&|?{};+>~]|\breturn)\s*$/;

/** The patterns in a TypeScript source, as our formatter leaves it. */
export function readPatternLiterals(code: string): PatternLiteral[] {
  const literals: PatternLiteral[] = [];
  for (let at = 0; at < code.length; ) {
    const skipped = matchAt(comment, code, at) ?? matchAt(text, code, at);
    const literal =
      skipped === undefined && opener.test(code.slice(Math.max(0, at - 40), at))
        ? matchAt(pattern, code, at)
        : undefined;
    if (literal?.groups !== undefined) {
      literals.push({ source: literal.groups.source ?? '', flags: literal.groups.flags ?? '' });
    }
    at += (skipped ?? literal)?.[0].length ?? 1;
  }
  return literals;
}

function matchAt(expression: RegExp, code: string, at: number): RegExpExecArray | undefined {
  expression.lastIndex = at;
  return expression.exec(code) ?? undefined;
}
