import type { Finding } from '../detect/finding';

/** Offsets count UTF-16 units; `end` is exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** As a change event of VS Code tells it. */
export interface TextEdit {
  readonly rangeOffset: number;
  readonly rangeLength: number;
  readonly text: string;
}

/** Findings of a text that has been edited since: those still certain, and what to look at again. */
export interface TrackedFindings {
  readonly findings: readonly Finding[];
  readonly unsure: TextRange | undefined;
}

/** Lines around an edit that are looked at again: a comment may speak for the line below it. */
const marginLines = 2;
/** Bounds the margin in texts with endless lines. */
const longestMargin = 4096;

/** Moves findings behind an edit, and gives up those that it touches. */
export function trackEdit(tracked: TrackedFindings, edit: TextEdit): TrackedFindings {
  const end = edit.rangeOffset + edit.rangeLength;
  const growth = edit.text.length - edit.rangeLength;
  const touched = tracked.findings.filter(
    finding => finding.end >= edit.rangeOffset && finding.start <= end,
  );
  const moved = (offset: number) =>
    offset >= end ? offset + growth : Math.min(offset, edit.rangeOffset + edit.text.length);
  const unsure = [...touched, ...(tracked.unsure === undefined ? [] : [tracked.unsure])].map(
    range => ({ start: moved(range.start), end: moved(range.end) }),
  );
  const edited = { start: edit.rangeOffset, end: edit.rangeOffset + edit.text.length };
  return {
    findings: tracked.findings
      .filter(finding => !touched.includes(finding))
      .map(finding => shift(finding, finding.start > end ? growth : 0)),
    unsure: unsure.reduce(union, edited),
  };
}

/** Puts what was found in `range` in the place of what was known there. */
export function replaceFindings(
  known: readonly Finding[],
  found: readonly Finding[],
  range: TextRange,
): readonly Finding[] {
  const kept = known.filter(
    finding =>
      (finding.end < range.start || finding.start > range.end) &&
      !found.some(other => other.start < finding.end && other.end > finding.start),
  );
  return [...kept, ...found].sort((left, right) => left.start - right.start);
}

/** The lines of a range and a few around them. */
export function toLines(text: string, range: TextRange): TextRange {
  let start = range.start;
  let end = range.end;
  for (let line = 0; line <= marginLines; line += 1) {
    start = start === 0 ? 0 : text.lastIndexOf('\n', start - 1);
    end = end >= text.length ? -1 : text.indexOf('\n', end + (line === 0 ? 0 : 1));
    start = Math.max(start, 0);
    end = end === -1 ? text.length : end;
  }
  return {
    start: Math.max(start, range.start - longestMargin),
    end: Math.min(end, range.end + longestMargin),
  };
}

function union(left: TextRange, right: TextRange): TextRange {
  return { start: Math.min(left.start, right.start), end: Math.max(left.end, right.end) };
}

function shift(finding: Finding, by: number): Finding {
  return by === 0 ? finding : { ...finding, start: finding.start + by, end: finding.end + by };
}
