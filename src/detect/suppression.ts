const marker =
  /(?:\/\/|\/\*|\*|#|--|<!--|;|%|'|"|\bREM\b|\{)[^\r\n]{0,200}\bkeyward-ignore(?![\w-])/i;
const commentAlone = /^\s{0,200}(?:\/\/|\/\*|\*|#|--|<!--|;|%|'|"|REM\b|\{[#/])/i;
/** Longer lines are machine-made; nobody put a comment there. */
const longestLine = 2000;

/**
 * True where a comment with `keyward-ignore` stands on the line of the value, or alone on the line
 * above it.
 */
export function isSuppressed(text: string, start: number, end: number): boolean {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const nextBreak = text.indexOf('\n', end);
  const lineEnd = nextBreak === -1 ? text.length : nextBreak;
  const before = text.slice(Math.max(lineStart, start - longestLine), start);
  const after = text.slice(end, Math.min(lineEnd, end + longestLine));
  if (marker.test(`${before} ${after}`)) {
    return true;
  }
  if (lineStart === 0) {
    return false;
  }
  const aboveStart = text.lastIndexOf('\n', lineStart - 2) + 1;
  const above = text.slice(Math.max(aboveStart, lineStart - longestLine), lineStart - 1);
  return marker.test(above) && commentAlone.test(above);
}
