import path from 'node:path';
import type { Confidence } from '../detect/rule';
import { readBaseline, writeBaseline } from '../scan/baseline';
import { lowerIgnoredEnvFiles } from '../scan/lowerIgnoredEnvFiles';
import { ProjectIgnores } from '../scan/projectIgnores';
import { maskPaths } from '../scan/report/maskKeys';
import { sortFindings } from '../scan/report/sortFindings';
import type { ReportedFinding } from '../scan/reportedFinding';
import { findKeys } from './findKeys';
import type { ScanCommand, ScanSource } from './parseScan';
import { Progress } from './progress';
import { findPlaces } from './scanPlaces';
import { type ReportPorts, writeReport } from './writeReport';

export interface ScanPorts extends ReportPorts {
  readonly folder: string;
  readonly stdin: AsyncIterable<Buffer | string>;
  readonly signal: AbortSignal;
}

/** Answers whether something was found. */
export async function runScan(command: ScanCommand, ports: ScanPorts): Promise<boolean> {
  const { folder, stderr, signal } = ports;
  const started = performance.now();
  const { baseline, writeBaseline: newBaseline } = command;
  const known = baseline === undefined ? none : await readBaseline(path.resolve(folder, baseline));
  const places = await findPlaces(folder, toPaths(command.source));
  const progress = new Progress(stderr.isTTY === true && !command.isQuiet ? stderr : undefined);
  const warn = (text: string) => {
    progress.erase();
    stderr.write(`${text}\n`);
  };
  try {
    const found = await findKeys(command, { ...ports, places, progress, warn });
    const lowered = await lowerIgnoredEnvFiles(found.findings, { root: places.base, signal });
    const findings = maskPaths(await keepReportable(lowered, command.minimumConfidence));
    if (newBaseline !== undefined) {
      await writeBaseline(path.resolve(folder, newBaseline), findings, places.repository);
    }
    progress.erase();
    const reported = findings.filter(({ finding }) => !known.has(finding.fingerprint));
    const milliseconds = Math.round(performance.now() - started);
    writeReport(reported, { command, places, stats: { ...found.stats, milliseconds } }, ports);
    return reported.length > 0;
  } finally {
    progress.erase();
  }
}

const none: ReadonlySet<string> = new Set();
const ranks: Readonly<Record<Confidence, number>> = { low: 1, medium: 2, high: 3 };

function toPaths(source: ScanSource): readonly string[] {
  switch (source.kind) {
    case 'tree':
      return source.paths;
    case 'staged':
    case 'history':
      return source.path === undefined ? [] : [source.path];
    case 'stdin':
      return [];
    default:
      throw new Error('unreachable', { cause: source satisfies never });
  }
}

/** Sorted by place, without those that the project leaves alone. */
async function keepReportable(
  findings: readonly ReportedFinding[],
  minimumConfidence: Confidence,
): Promise<readonly ReportedFinding[]> {
  const ignores = new ProjectIgnores();
  const kept: ReportedFinding[] = [];
  for (const found of findings) {
    const isSure = ranks[found.finding.confidence] >= ranks[minimumConfidence];
    if (isSure && !(await ignores.isIgnored(found))) {
      kept.push(found);
    }
  }
  return sortFindings(kept);
}
