import { stat } from 'node:fs/promises';
import { isEnvFile, isExampleFile } from '../env/envFileName';
import { readFileStates } from '../git/fileState';
import { findGitEntry } from '../git/repository';
import { mergeFindings } from '../scan/customRules/mergeFindings';
import { maskKeys } from '../scan/report/maskKeys';
import { printable } from '../scan/report/printable';
import { relativePath } from '../scan/report/relativePath';
import type { ReportedFinding } from '../scan/reportedFinding';
import { type ScanOptions, type ScanResult, type ScanStats, scanTree } from '../scan/tree/scanTree';
import type { FindPorts, FoundKeys } from './findKeys';
import { openCustomScans } from './openCustomScans';
import type { ScanCommand } from './parseScan';
import type { ScanPlaces } from './scanPlaces';

/** Looks at the files and folders that a command names. */
export async function findInTree(command: ScanCommand, ports: FindPorts): Promise<FoundKeys> {
  const { places, signal } = ports;
  // Before all else, so that a mistake in the rules is told at once.
  const scans = await openCustomScans(command, ports, places.roots);
  try {
    const groups = await groupRoots(command, places, signal);
    const { findings, stats } = await findBuiltIn(command, ports, groups);
    const custom: ReportedFinding[] = [];
    for (const { roots, followGitIgnore } of groups) {
      const options = { ...toOptions(command), followGitIgnore, signal };
      for (const { scan, roots: own } of scans) {
        const both = own.filter(root => roots.includes(root));
        custom.push(...(await scan.findInTree(both, options)));
      }
    }
    return { findings: mergeFindings(findings, custom), stats };
  } finally {
    for (const { scan } of scans) {
      scan.close();
    }
  }
}

async function findBuiltIn(
  command: ScanCommand,
  { places, progress, signal, warn }: FindPorts,
  groups: readonly RootGroup[],
): Promise<FoundKeys> {
  const findings: ReportedFinding[] = [];
  let unreadable = 0;
  const take = (result: ScanResult) => {
    if (result.kind === 'findings') {
      for (const found of result.findings) {
        findings.push(found);
      }
    } else {
      unreadable += 1;
      const shown = relativePath(places.workingFolder, result.path);
      warn(`${printable(maskKeys(shown))}: ${result.reason}`);
    }
  };
  let total: Counts = { files: 0, bytes: 0, skippedBinary: 0, skippedLarge: 0 };
  for (const { roots, followGitIgnore } of groups) {
    const before = total;
    const options: ScanOptions = {
      ...toOptions(command),
      followGitIgnore,
      signal,
      onProgress: ({ files, bytes }) =>
        progress.show(() => toLine(before.files + files, before.bytes + bytes)),
    };
    total = add(before, await scanTree(roots, options, take));
  }
  return { findings, stats: { ...total, unreadable } };
}

type Counts = Readonly<Omit<ScanStats, 'milliseconds'>>;

function add(left: Counts, right: Counts): Counts {
  return {
    files: left.files + right.files,
    bytes: left.bytes + right.bytes,
    skippedBinary: left.skippedBinary + right.skippedBinary,
    skippedLarge: left.skippedLarge + right.skippedLarge,
  };
}

function toOptions(command: ScanCommand): ScanOptions {
  const { minimumConfidence, otherMarkers, include, exclude, maximumBytes, workers } = command;
  return {
    minimumConfidence,
    otherMarkers,
    include,
    exclude,
    ...(minimumConfidence === 'low' ? { isWanted: holdsOwnKeys } : {}),
    ...(maximumBytes === undefined ? {} : { maximumBytes }),
    ...(workers === undefined ? {} : { workers }),
  };
}

interface RootGroup {
  readonly roots: readonly string[];
  readonly followGitIgnore: boolean;
}

/** Whoever names a folder that git ignores wants it looked at, with all that is in it. */
async function groupRoots(
  { source, followGitIgnore }: ScanCommand,
  { roots, workingFolder }: ScanPlaces,
  signal: AbortSignal,
): Promise<readonly RootGroup[]> {
  if (!followGitIgnore || source.kind !== 'tree' || source.paths.length === 0) {
    return [{ roots, followGitIgnore }];
  }
  const folders: string[] = [];
  for (const root of roots) {
    if ((await stat(root)).isDirectory() && (await findGitEntry(root)) !== root) {
      folders.push(root);
    }
  }
  const states = await readFileStates(folders, { root: workingFolder, signal });
  const isIgnored = (root: string) => states.get(root)?.ignored === true;
  return [
    { roots: roots.filter(root => !isIgnored(root)), followGitIgnore: true },
    { roots: roots.filter(isIgnored), followGitIgnore: false },
  ].filter(group => group.roots.length > 0);
}

function holdsOwnKeys(name: string): boolean {
  return isEnvFile(name) && !isExampleFile(name);
}

function toLine(files: number, bytes: number): string {
  return `${files.toLocaleString('en-US')} files, ${(bytes / 2 ** 20).toFixed(0)} MB`;
}
