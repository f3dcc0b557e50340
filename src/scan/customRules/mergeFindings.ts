import type { FilePlace, ReportedFinding } from '../reportedFinding';

/** Knows words only: a format says more. */
const vaguest = 'generic-secret';

/** No value twice: Keyward's own formats win over a project's, and these over words. */
export function mergeFindings(
  builtIn: readonly ReportedFinding[],
  custom: readonly ReportedFinding[],
): readonly ReportedFinding[] {
  if (custom.length === 0) {
    return builtIn;
  }
  const isVague = ({ finding }: ReportedFinding) => finding.ruleId === vaguest;
  const known = builtIn.filter(found => !isVague(found));
  const added = withoutOverlaps(custom, known);
  return [...known, ...added, ...withoutOverlaps(builtIn.filter(isVague), added)];
}

function withoutOverlaps(
  findings: readonly ReportedFinding[],
  others: readonly ReportedFinding[],
): readonly ReportedFinding[] {
  const byPath = new Map<string, FilePlace[]>();
  for (const { path, place } of others) {
    const places = byPath.get(path);
    if (places === undefined) {
      byPath.set(path, [place]);
    } else {
      places.push(place);
    }
  }
  return findings.filter(
    ({ path, place }) => !byPath.get(path)?.some(other => doOverlap(place, other)),
  );
}

/** By place: of a very large file, offsets count from a block of it. */
function doOverlap(left: FilePlace, right: FilePlace): boolean {
  return startsBeforeEnd(left, right) && startsBeforeEnd(right, left);
}

function startsBeforeEnd(left: FilePlace, right: FilePlace): boolean {
  return (
    left.line < right.endLine || (left.line === right.endLine && left.column < right.endColumn)
  );
}
