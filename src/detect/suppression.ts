import { leftOfLine } from './leftOfLine';

const opener = /\/\/|\/\*|\*|#|--|<!--|;|%|'|"|\bREM\b|\{/i;
const commentAlone = /^\s{0,200}(?:\/\/|\/\*|\*|#|--|<!--|;|%|'|"|REM\b|\{[#/])/i;
const word = 'keyward-ignore';
/** Longer lines are machine-made; nobody put a comment there. */
const longestLine = 1000;

/**
 * True where a comment with `keyward-ignore` stands on the line of the value, or alone on the line
 * above it.
 */
export function isSuppressed(text: string, start: number, end: number): boolean {
  const left = leftOfLine(text, start, longestLine);
  const [right = ''] = text.slice(end, end + longestLine).split('\n', 1);
  const line = `${left} ${right}`;
  if (hasMarker(line)) {
    return true;
  }
  const lineStart = start - left.length;
  if (text[lineStart - 1] !== '\n') {
    return false;
  }
  const above = leftOfLine(text, lineStart - 1, longestLine);
  return commentAlone.test(above) && hasMarker(above);
}

/** The word stands for itself, somewhere behind the start of a comment. */
function hasMarker(line: string): boolean {
  const at = line.toLowerCase().indexOf(word);
  return (
    at !== -1 &&
    opener.test(line.slice(0, at)) &&
    !/\w$/.test(line.slice(0, at)) &&
    !/^[\w-]/.test(line.slice(at + word.length))
  );
}
