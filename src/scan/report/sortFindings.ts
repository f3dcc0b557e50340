import type { ReportedFinding } from '../reportedFinding';

/** By place, so that two reports of the same files are alike. */
export function sortFindings(findings: readonly ReportedFinding[]): readonly ReportedFinding[] {
  return [...findings].sort(compare);
}

function compare(left: ReportedFinding, right: ReportedFinding): number {
  if (left.path !== right.path) {
    return left.path < right.path ? -1 : 1;
  }
  return left.place.line - right.place.line || left.place.column - right.place.column;
}
