import type { ReportedFinding } from '../reportedFinding';
import { relativePath } from './relativePath';
import type { ReportContext } from './reportContext';

/** One object: `findings` and `stats`. Scripts read it, so names of fields stay. */
export function toJson(findings: readonly ReportedFinding[], context: ReportContext): string {
  const report = {
    findings: findings.map(found => toEntry(found, context.base)),
    stats: { findings: findings.length, ...context.stats },
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

function toEntry({ finding, path, place, history }: ReportedFinding, base: string) {
  return {
    ruleId: finding.ruleId,
    name: finding.name,
    provider: finding.provider ?? null,
    confidence: finding.confidence,
    severity: finding.severity,
    message: finding.message,
    path: relativePath(base, path),
    line: place.line,
    column: place.column,
    endLine: place.endLine,
    endColumn: place.endColumn,
    preview: finding.preview,
    fingerprint: finding.fingerprint,
    ...(history === undefined ? {} : { history }),
  };
}
