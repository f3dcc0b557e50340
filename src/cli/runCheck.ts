import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Finding } from '../detect/finding';
import { fingerprintByPlace } from '../detect/fingerprint';
import { isEnvFile } from '../env/envFileName';
import { UserError } from '../errors';
import { type FileFindings, findUnsafeEnvFiles } from '../project/envFileFindings';
import { LineStarts } from '../scan/lineStarts';
import { ProjectIgnores } from '../scan/projectIgnores';
import { projectPath } from '../scan/projectPath';
import { maskKeys, maskPaths } from '../scan/report/maskKeys';
import { sortFindings } from '../scan/report/sortFindings';
import type { ReportedFinding } from '../scan/reportedFinding';
import type { CheckCommand } from './parseCheck';
import { findPlaces } from './scanPlaces';
import { type ReportPorts, writeReport } from './writeReport';

export interface CheckPorts extends ReportPorts {
  readonly folder: string;
  readonly signal: AbortSignal;
}

/** Answers whether something is unsafe about the folders. */
export async function runCheck(command: CheckCommand, ports: CheckPorts): Promise<boolean> {
  const started = performance.now();
  const places = await findPlaces(ports.folder, command.paths);
  const ignores = new ProjectIgnores();
  const reported = new Map<string, ReportedFinding>();
  for (const root of places.roots) {
    if (!(await stat(root)).isDirectory()) {
      throw new UserError('"keyward check" looks at folders. Name the folder of the file.');
    }
    const files = await findUnsafeEnvFiles(root, { signal: ports.signal });
    // An ignore file that lacks a line is told by the env files that it lets through.
    for (const file of files.filter(({ path: name }) => isEnvFile(name))) {
      for (const found of await toReported(file)) {
        if (!(await ignores.isIgnored(found))) {
          // Folders that were named may hold each other.
          reported.set(`${found.path}\n${found.finding.fingerprint}`, found);
        }
      }
    }
  }
  const findings = maskPaths(sortFindings([...reported.values()]));
  const stats = { milliseconds: Math.round(performance.now() - started) };
  writeReport(findings, { command, places, stats }, ports);
  return findings.length > 0;
}

async function toReported({ path: file, findings }: FileFindings) {
  const text = await readFile(file, 'utf8').catch(() => '');
  const lines = new LineStarts(text.replace(/^\uFEFF/, ''));
  return findings.map(finding => ({
    finding: {
      ...finding,
      message: maskKeys(finding.message),
      fingerprint: toFingerprint(finding, file),
    },
    path: file,
    place: lines.toFilePlace(finding),
  }));
}

/** The finding's own depends on the folder that was looked at. */
function toFingerprint({ ruleId }: Finding, file: string): string {
  const name = path.basename(file);
  return fingerprintByPlace({ ruleId, path: projectPath(file), name, ordinal: 0 });
}
