/** Text that we did not write, such as a file's name: as code, so that nothing in it is obeyed. */
export function toCode(text: string): string {
  const plain = toOneLine(text);
  const fence = toFence(plain, 1);
  const pad = plain.startsWith('`') || plain.endsWith('`') || plain.trim() === '' ? ' ' : '';
  return `${fence}${pad}${plain}${pad}${fence}`;
}

/** A bar would end the cell of a table, also within code. */
export function toCell(text: string): string {
  return toCode(text).replaceAll('|', '\\|');
}

export function toCodeBlock(language: string, lines: readonly string[]): readonly string[] {
  const fence = toFence(lines.join('\n'), 3);
  return [`${fence}${language}`, ...lines, fence];
}

/** Longer than any run of backticks in the text, so that the text cannot end it. */
function toFence(text: string, shortest: number): string {
  const runs = [...text.matchAll(/`+/g)].map(([run]) => run.length + 1);
  return '`'.repeat(Math.max(shortest, ...runs));
}

/** Also without letters that turn the direction of what follows. */
function toOneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu, '\uFFFD');
}
