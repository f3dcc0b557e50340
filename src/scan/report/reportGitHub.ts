import type { Severity } from '../../detect/finding';
import type { ReportedFinding } from '../reportedFinding';
import { relativePath } from './relativePath';
import type { ReportContext } from './reportContext';

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
};

/** Workflow commands, which GitHub Actions shows beside the lines of a change. */
export function toGitHub(findings: readonly ReportedFinding[], context: ReportContext): string {
  return findings.map(found => `${toAnnotation(found, context.repository)}\n`).join('');
}

function toAnnotation({ finding, path, place }: ReportedFinding, repository: string): string {
  const isOneLine = place.endLine === place.line;
  const properties: readonly (readonly [string, string])[] = [
    ['file', relativePath(repository, path)],
    ['line', String(place.line)],
    ['endLine', String(place.endLine)],
    // GitHub takes columns only where the end is on the same line.
    ...(isOneLine
      ? ([
          ['col', String(place.column)],
          ['endColumn', String(place.endColumn)],
        ] as const)
      : []),
    ['title', `${finding.name} (${finding.confidence} confidence)`],
  ];
  const list = properties.map(([name, value]) => `${name}=${escapeProperty(value)}`).join(',');
  const preview = finding.preview === '' ? '' : `${finding.preview}: `;
  return `::${commands[finding.severity]} ${list}::${escapeText(preview + finding.message)}`;
}

function escapeText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
