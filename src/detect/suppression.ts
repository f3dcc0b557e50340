import { leftOfLine } from './leftOfLine';

export interface SuppressionOptions {
  /** Comments of other secret scanners count as well. True by default. */
  readonly otherMarkers?: boolean;
}

const opener = /\/\/|\/\*|\*|#|--|<!--|;|%|'|"|\bREM\b|\{/i;
const commentAlone = /^\s{0,200}(?:\/\/|\/\*|\*|#|--|<!--|;|%|'|"|REM\b|\{[#/])/i;
/** Longer lines are machine-made; nobody put a comment there. */
const longestLine = 1000;

const own = /(?<!\w)keyward-ignore(?![\w-])/i;
/** gitleaks, betterleaks, TruffleHog, Kingfisher, ggshield, detect-secrets, Semgrep, Datadog. */
const othersOnLine =
  /(?<![\w-])(?:(?:git|better)leaks:allow|(?:trufflehog|kingfisher):ignore|ggignore|pragma: ?(?:allow|white)list[ -]secret|secretlint-disable-line|nosem(?:grep)?|no-dd-secrets)(?![\w-])/i;
const othersAbove =
  /(?<![\w-])(?:pragma: ?allowlist[ -]nextline[ -]secret|secretlint-disable-next-line|kingfisher:ignore|nosem(?:grep)?|no-dd-secrets)(?![\w-])/i;
const blockMarker = /(?<![\w-])secretlint-(?:disable|enable)(?![\w-])/g;

/**
 * True where a comment with `keyward-ignore`, or with another scanner's word, stands on the line of
 * the value or, for words that mean the next line too, alone on the line above it. Blocks of
 * secretlint are told by `findDisabledBlocks`, once for a text.
 */
export function isSuppressed(
  text: string,
  start: number,
  end: number,
  { otherMarkers = true }: SuppressionOptions = {},
): boolean {
  const left = leftOfLine(text, start, longestLine);
  const [right = ''] = text.slice(end, end + longestLine).split('\n', 1);
  const line = `${left} ${right}`;
  if (hasMarker(line, own) || (otherMarkers && hasMarker(line, othersOnLine))) {
    return true;
  }
  const lineStart = start - left.length;
  if (text[lineStart - 1] !== '\n') {
    return false;
  }
  const above = leftOfLine(text, lineStart - 1, longestLine);
  return (
    commentAlone.test(above) &&
    (hasMarker(above, own) || (otherMarkers && hasMarker(above, othersAbove)))
  );
}

/** Ranges between `secretlint-disable` and `secretlint-enable`, each in a comment. */
export function findDisabledBlocks(
  text: string,
): readonly { readonly start: number; readonly end: number }[] {
  const blocks: { start: number; end: number }[] = [];
  let start: number | undefined;
  for (const { 0: word, index } of text.matchAll(blockMarker)) {
    if (!opener.test(leftOfLine(text, index, longestLine))) {
      continue;
    }
    if (word.endsWith('disable')) {
      start ??= index;
    } else if (start !== undefined) {
      blocks.push({ start, end: index });
      start = undefined;
    }
  }
  return start === undefined ? blocks : [...blocks, { start, end: text.length }];
}

/** The word stands for itself, somewhere behind the start of a comment. */
function hasMarker(line: string, marker: RegExp): boolean {
  const at = line.search(marker);
  return at !== -1 && opener.test(line.slice(0, at));
}
