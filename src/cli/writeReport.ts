import type { ReportContext, ReportStats } from '../scan/report/reportContext';
import { toGitHub } from '../scan/report/reportGitHub';
import { toJson } from '../scan/report/reportJson';
import { toSarif } from '../scan/report/reportSarif';
import { toText } from '../scan/report/reportText';
import type { ReportedFinding } from '../scan/reportedFinding';
import type { ReportFormat } from './reportFormat';
import type { ScanPlaces } from './scanPlaces';
import { choosePaint, type Environment, type Output } from './terminal';
import { version } from './version';

export interface ReportPorts {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly environment: Environment;
}

export interface Report {
  readonly command: {
    readonly kind: ReportContext['command'];
    readonly format: ReportFormat;
    readonly isQuiet: boolean;
  };
  readonly places: ScanPlaces;
  readonly stats: ReportStats;
}

export function writeReport(
  findings: readonly ReportedFinding[],
  report: Report,
  ports: ReportPorts,
): void {
  const text = toReport(findings, report, ports);
  if (text !== '') {
    ports.stdout.write(text);
  }
}

function toReport(
  findings: readonly ReportedFinding[],
  { command, places, stats }: Report,
  { stdout, environment }: ReportPorts,
): string {
  const { base, workingFolder, repository } = places;
  const context = { command: command.kind, version, base, workingFolder, repository, stats };
  switch (command.format) {
    case 'text':
      return toText(findings, context, {
        paint: choosePaint(stdout, environment),
        isQuiet: command.isQuiet,
      });
    case 'json':
      return toJson(findings, context);
    case 'sarif':
      return toSarif(findings, context);
    case 'github':
      return toGitHub(findings, context);
    default:
      throw new Error('unreachable', { cause: command.format satisfies never });
  }
}
