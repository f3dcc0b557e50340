import type { HistoryPlace, ReportedFinding } from '../reportedFinding';
import { scanText, type TextScanOptions } from '../scanText';

type MaskOptions = Pick<TextScanOptions, 'detector' | 'minimumConfidence'>;

/** A text that we did not write, such as a file's name, with the keys in it masked. */
export function maskKeys(text: string, options: MaskOptions = {}): string {
  let masked = '';
  let shown = 0;
  const found = scanText(text, text, { ...options, projectPath: '', otherMarkers: false });
  for (const { finding } of found) {
    masked += text.slice(shown, finding.start) + finding.preview;
    shown = finding.end;
  }
  return masked + text.slice(shown);
}

/** People name files after keys, and reports tell the names of files. */
export function maskPaths(findings: readonly ReportedFinding[]): readonly ReportedFinding[] {
  const masked = new Map<string, string>();
  const mask = (path: string) => {
    const known = masked.get(path) ?? maskKeys(path);
    masked.set(path, known);
    return known;
  };
  return findings.map(found => ({
    ...found,
    path: mask(found.path),
    ...(found.history === undefined ? {} : { history: maskHistory(found.history, mask) }),
  }));
}

function maskHistory(history: HistoryPlace, mask: (path: string) => string): HistoryPlace {
  const { firstCommit, lastCommit } = history;
  return {
    ...history,
    firstCommit: { ...firstCommit, path: mask(firstCommit.path) },
    lastCommit: { ...lastCommit, path: mask(lastCommit.path) },
  };
}
