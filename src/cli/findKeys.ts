import path from 'node:path';
import { isExcluded } from '../project/isExcluded';
import type { CustomScan } from '../scan/customRules/customScan';
import { mergeFindings } from '../scan/customRules/mergeFindings';
import { scanHistory } from '../scan/history/scanHistory';
import { relativePath } from '../scan/report/relativePath';
import type { ReportStats } from '../scan/report/reportContext';
import type { ReportedFinding } from '../scan/reportedFinding';
import { scanStaged } from '../scan/scanStaged';
import { scanText } from '../scan/scanText';
import { decodeText } from '../scan/tree/decodeText';
import { findInTree } from './findInTree';
import { openCustomScans } from './openCustomScans';
import type { ScanCommand } from './parseScan';
import type { Progress } from './progress';
import type { ScanPlaces } from './scanPlaces';

export interface FoundKeys {
  readonly findings: readonly ReportedFinding[];
  readonly stats: Omit<ReportStats, 'milliseconds'>;
}

export interface FindPorts {
  readonly places: ScanPlaces;
  readonly stdin: AsyncIterable<Buffer | string>;
  readonly signal: AbortSignal;
  readonly progress: Progress;
  readonly warn: (text: string) => void;
}

/** Looks where a command says. */
export async function findKeys(command: ScanCommand, ports: FindPorts): Promise<FoundKeys> {
  switch (command.source.kind) {
    case 'tree':
      return findInTree(command, ports);
    case 'staged':
      return findStaged(command, ports);
    case 'history':
      return findInHistory(command, command.source.range, ports);
    case 'stdin':
      return findInText(command, command.source.name, ports);
    default:
      throw new Error('unreachable', { cause: command.source satisfies never });
  }
}

async function findStaged(command: ScanCommand, ports: FindPorts): Promise<FoundKeys> {
  const { places, signal } = ports;
  const { exclude, maximumBytes } = command;
  const findings = await withCustomRules(command, ports, scan =>
    scanStaged(places.base, {
      ...toDetection(command),
      exclude,
      ...(maximumBytes === undefined ? {} : { maximumBytes }),
      ...(scan === undefined ? {} : { custom: scan }),
      signal,
      // As in git itself, its variables count unless a folder is named.
      asHook: places.base === places.workingFolder,
    }),
  );
  return { findings: select(findings, command, places), stats: {} };
}

async function findInHistory(
  command: ScanCommand,
  range: string | undefined,
  { places, signal, progress, warn }: FindPorts,
): Promise<FoundKeys> {
  const { findings, warnings, commits } = await scanHistory(places.base, {
    ...toDetection(command),
    ...(range === undefined ? {} : { range }),
    signal,
    ...(progress.isVisible && {
      onProgress: (done: number, of: number | undefined) =>
        progress.show(() => toCommits(done, of)),
    }),
  });
  for (const warning of warnings) {
    warn(warning);
  }
  return { findings: select(findings, command, places), stats: { commits } };
}

async function findInText(
  command: ScanCommand,
  name: string | undefined,
  ports: FindPorts,
): Promise<FoundKeys> {
  const { places, stdin } = ports;
  const chunks: Buffer[] = [];
  for await (const chunk of stdin) {
    chunks.push(Buffer.from(chunk));
  }
  const bytes = Buffer.concat(chunks);
  const file = path.resolve(places.workingFolder, name ?? 'stdin');
  const text = decodeText(bytes);
  const builtIn = text === undefined ? [] : scanText(text, file, toDetection(command));
  // A text without a name is of no project.
  const isInProject = name !== undefined && !relativePath(places.repository, file).startsWith('..');
  const custom =
    text !== undefined && isInProject
      ? await withCustomRules(command, ports, async scan => scan?.findInText(text, file))
      : undefined;
  const findings = mergeFindings(builtIn, custom ?? []);
  const stats = { files: 1, bytes: bytes.length, skippedBinary: text === undefined ? 1 : 0 };
  return { findings: select(findings, command, places), stats };
}

/** For texts that are no files of the disk: with the rules of the folder that they are of. */
async function withCustomRules<Result>(
  command: ScanCommand,
  ports: FindPorts,
  find: (scan: CustomScan | undefined) => Promise<Result>,
): Promise<Result> {
  const [own] = await openCustomScans(command, ports, [ports.places.base]);
  try {
    return await find(own?.scan);
  } finally {
    own?.scan.close();
  }
}

function toDetection({ minimumConfidence, otherMarkers }: ScanCommand) {
  return { minimumConfidence, otherMarkers };
}

/** The tree's walk heeds the globs itself. */
function select(
  findings: readonly ReportedFinding[],
  { include, exclude }: ScanCommand,
  { base }: ScanPlaces,
): readonly ReportedFinding[] {
  return findings.filter(found => {
    const below = relativePath(base, found.path);
    return !isExcluded(below, exclude) && (include.length === 0 || isExcluded(below, include));
  });
}

function toCommits(done: number, of: number | undefined): string {
  const all = of === undefined ? '' : ` of ${of.toLocaleString('en-US')}`;
  return `${done.toLocaleString('en-US')}${all} commits`;
}
