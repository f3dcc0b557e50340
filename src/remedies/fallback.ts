import type { Change } from '../env/languages/language';

interface Range {
  readonly start: number;
  readonly end: number;
}

const reads =
  /(?:\benv::var|\benv(?:iron)?(?:\.get|\.fetch)?|(?:\b|_)ENV(?:\.fetch)?|\bgetenv|\bGetEnvironmentVariable|\bget_env|\bgetOrDefault|\$\{)[.([]*\s*["']?(?<![A-Z\d_])(?<name>[A-Z][A-Z\d_]+)["']?[\])]*\s*(?:,|\|\||\?\?|\?:|\bor\b|:?-|\.unwrap_or\()\s*$/;

/** The variable for which the key is the value of last resort, as in `process.env.X || '…'`. */
export function findFallbackName(text: string, literalStart: number): string | undefined {
  const before = text.slice(Math.max(0, literalStart - 200), literalStart);
  return reads.exec(before)?.groups?.name;
}

/** Drops the key where the variable that it stands in for is the one that it moves to. */
export function dropFallback(
  text: string,
  literal: Range,
  { name, languageId }: { readonly name: string; readonly languageId: string },
): Change | undefined {
  const before = text.slice(Math.max(0, literal.start - 200), literal.start);
  const after = text.slice(literal.end, literal.end + 20);
  if (languageId === 'python') {
    const call = new RegExp(`\\bos\\.(?:getenv|environ\\.get)\\(\\s*["']${name}["']\\s*,\\s*$`);
    const start = call.exec(before)?.[0].length;
    const close = /^\s*\)/.exec(after)?.[0].length;
    return start === undefined || close === undefined
      ? undefined
      : {
          start: literal.start - start,
          end: literal.end + close,
          newText: `os.environ["${name}"]`,
        };
  }
  if (languageId === 'javascript' || languageId === 'javascriptreact') {
    const operator = new RegExp(`\\bprocess\\.env\\.${name}(\\s*(?:\\|\\||\\?\\?)\\s*)$`);
    const length = operator.exec(before)?.[1]?.length;
    return length === undefined
      ? undefined
      : { start: literal.start - length, end: literal.end, newText: '' };
  }
  if (languageId.startsWith('typescript')) {
    const operator = new RegExp(`\\bprocess\\.env\\.${name}\\s*(?:\\|\\||\\?\\?)\\s*$`);
    return operator.test(before)
      ? { start: literal.start, end: literal.end, newText: "''" }
      : undefined;
  }
  const operator = new RegExp(`\\$\\{${name}(:?-)$`).exec(before)?.[1];
  return operator !== undefined && after.startsWith('}')
    ? { start: literal.start - operator.length, end: literal.end, newText: '' }
    : undefined;
}
