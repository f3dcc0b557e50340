import type { ReportedFinding } from './reportedFinding';

/**
 * The findings in a text that are not in the text before: a key that stood there already, be its
 * line moved or indented, is no news, and a further copy of it is.
 */
export function newFindings(
  findings: readonly ReportedFinding[],
  text: string,
  before: string,
): readonly ReportedFinding[] {
  const lines = toLines(text);
  const linesBefore = `\n${toLines(before).join('\n')}\n`;
  const groups = new Map<string, ReportedFinding[]>();
  for (const reported of findings) {
    const value = text.slice(reported.finding.start, reported.finding.end);
    groups.set(value, [...(groups.get(value) ?? []), reported]);
  }
  return [...groups].flatMap(([value, group]) => {
    const more = count(text, value) - count(before, value);
    if (more <= 0) {
      return [];
    }
    const onNewLines = group.filter(
      ({ place }) =>
        !linesBefore.includes(`\n${lines.slice(place.line - 1, place.endLine).join('\n')}\n`),
    );
    return onNewLines.length > 0 ? onNewLines : group.slice(-more);
  });
}

function toLines(text: string): string[] {
  return text.split(/\r?\n/);
}

function count(text: string, value: string): number {
  let times = 0;
  for (let at = text.indexOf(value); at !== -1; at = text.indexOf(value, at + value.length)) {
    times += 1;
  }
  return times;
}
