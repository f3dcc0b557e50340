import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Confidence } from '../detect/rule';
import { UserError } from '../errors';
import { isExcluded } from '../project/isExcluded';
import { readText } from './readText';
import type { ReportedFinding } from './reportedFinding';
import { scanText } from './scanText';
import { walkFiles } from './walkFiles';

export interface ScanOptions {
  /** Medium by default. */
  readonly minimumConfidence?: Confidence;
  /** Globs, relative to each root. */
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  /** True by default: files that git ignores are left out. */
  readonly followGitIgnore?: boolean;
  /** Names of files that are looked at although git ignores them. */
  readonly isWanted?: (name: string) => boolean;
  /** Larger files are skipped and counted. */
  readonly maximumBytes?: number;
  /** 0: in this thread. */
  readonly workers?: number;
  readonly ignoredFingerprints?: ReadonlySet<string>;
  readonly otherMarkers?: boolean;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: { readonly files: number; readonly bytes: number }) => void;
}

export interface ScanStats {
  files: number;
  bytes: number;
  skippedBinary: number;
  skippedLarge: number;
  milliseconds: number;
}

export type ScanResult =
  | {
      readonly kind: 'findings';
      readonly path: string;
      readonly findings: readonly ReportedFinding[];
    }
  | { readonly kind: 'unreadable'; readonly path: string; readonly reason: string };

/** Looks for keys in files and below folders, which are absolute paths. */
export async function scanTree(
  roots: readonly string[],
  options: ScanOptions,
  onResult: (result: ScanResult) => void,
): Promise<ScanStats> {
  const started = performance.now();
  const stats = { files: 0, bytes: 0, skippedBinary: 0, skippedLarge: 0, milliseconds: 0 };
  for (const root of roots) {
    for await (const file of walkRoot(root, options)) {
      options.signal?.throwIfAborted();
      const result = await scanFile(file, options, stats);
      if (result !== undefined) {
        onResult(result);
      }
      options.onProgress?.(stats);
    }
  }
  return { ...stats, milliseconds: performance.now() - started };
}

async function* walkRoot(root: string, options: ScanOptions): AsyncGenerator<string> {
  const found = await stat(root).catch(() => undefined);
  if (found === undefined) {
    throw new UserError(`There is nothing at ${root}.`);
  }
  if (!found.isDirectory()) {
    yield root;
    return;
  }
  const { include, exclude, isWanted, signal } = options;
  const walk = {
    ...(exclude === undefined ? {} : { exclude }),
    ...(isWanted === undefined ? {} : { isWanted }),
    ...(signal === undefined ? {} : { signal }),
  };
  for await (const file of walkFiles(root, walk)) {
    const below = path.relative(root, file).split(path.sep).join('/');
    if (include === undefined || include.length === 0 || isExcluded(below, include)) {
      yield file;
    }
  }
}

async function scanFile(
  file: string,
  options: ScanOptions,
  stats: ScanStats,
): Promise<ScanResult | undefined> {
  const read = await readText(file);
  stats.files += 1;
  switch (read.kind) {
    case 'binary':
      stats.skippedBinary += 1;
      return undefined;
    case 'large':
      stats.skippedLarge += 1;
      return undefined;
    case 'gone':
      return { kind: 'unreadable', path: file, reason: 'It cannot be read.' };
    case 'text': {
      stats.bytes += read.text.length;
      const { minimumConfidence, ignoredFingerprints, otherMarkers } = options;
      const findings = scanText(read.text, file, {
        ...(minimumConfidence === undefined ? {} : { minimumConfidence }),
        ...(ignoredFingerprints === undefined ? {} : { ignoredFingerprints }),
        ...(otherMarkers === undefined ? {} : { otherMarkers }),
      });
      return findings.length === 0 ? undefined : { kind: 'findings', path: file, findings };
    }
    default:
      throw new Error('unreachable', { cause: read satisfies never });
  }
}
