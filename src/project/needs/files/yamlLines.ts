/** One line of a YAML file that says something. */
export interface YamlLine {
  readonly offset: number;
  /** In blanks; a list's mark counts as blanks. */
  readonly indent: number;
  readonly isItem: boolean;
  /** Undefined where the line is no `key: value`. */
  readonly key: string | undefined;
  /** Without the comment behind it. */
  readonly value: string;
  /** Keys of the lines that this one stands below, the outermost first. */
  readonly above: readonly string[];
}

/** A simple view of YAML, enough for the files that tools define: no anchors, no flow. */
export function* readYamlLines(text: string): Generator<YamlLine> {
  const open: { readonly indent: number; readonly key: string }[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    const found = /^([ \t]*)((?:-[ \t]+)?)([\s\S]*)$/.exec(withoutComment(line));
    const [, blanks = '', mark = '', rest = ''] = found ?? [];
    if (rest !== '') {
      const indent = blanks.length + mark.length;
      // Items of a list may stand as far left as its key.
      const depth = mark === '' ? indent : blanks.length + 0.5;
      while ((open.at(-1)?.indent ?? -1) >= depth) {
        open.pop();
      }
      const pair = /^(["']?)([\w.@/-]{1,200})\1[ \t]*:(?:[ \t]+(.*)|$)/.exec(rest);
      const above = open.map(({ key }) => key);
      const key = pair?.[2];
      const value = unquote((pair === null ? rest : (pair[3] ?? '')).trim());
      yield { offset: offset + indent, indent, isItem: mark !== '', key, value, above };
      if (key !== undefined) {
        open.push({ indent, key });
      }
    }
    offset += line.length + 1;
  }
}

function withoutComment(line: string): string {
  const mark = /(?:^|[ \t])#/.exec(line);
  const text =
    mark === null || /["']/.test(line.slice(0, mark.index)) ? line : line.slice(0, mark.index);
  return text.trimEnd();
}

function unquote(value: string): string {
  return /^(["']).*\1$/.test(value) ? value.slice(1, -1) : value;
}
