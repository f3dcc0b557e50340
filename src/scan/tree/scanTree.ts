import { existsSync } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { UserError } from '../../errors';
import type { FileScanOptions } from './fileScanner';
import type { ScanResult, ScanStats } from './scanBatch';
import { TreeScan } from './treeScan';

export type { ScanResult, ScanStats } from './scanBatch';

export interface ScanOptions extends FileScanOptions {
  /** Globs, relative to each root. */
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  /** True by default: files that git ignores are left out. */
  readonly followGitIgnore?: boolean;
  /** Names of files that are looked at although git ignores them. */
  readonly isWanted?: (name: string) => boolean;
  /**
   * Threads that look at files, this one among them where it helps; 0: this one only. By default
   * as many as there are processors, but at most four.
   */
  readonly workers?: number;
  /** False where this thread has other things to do. */
  readonly helps?: boolean;
  /** Beside this program by default. */
  readonly workerFile?: string;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: { readonly files: number; readonly bytes: number }) => void;
}

export interface Root {
  readonly path: string;
  readonly isFolder: boolean;
}

const mostWorkers = 4;

/**
 * Looks for keys in files and below folders, which are absolute paths. Results come in the order
 * in which the files are met.
 */
export async function scanTree(
  roots: readonly string[],
  options: ScanOptions,
  onResult: (result: ScanResult) => void,
): Promise<ScanStats> {
  options.signal?.throwIfAborted();
  const { workerFile = path.join(__dirname, 'worker.js') } = options;
  const asked = options.workers ?? Math.min(availableParallelism(), mostWorkers);
  const workers = existsSync(workerFile) ? asked : 0;
  const places = await Promise.all(roots.map(toRoot));
  return new TreeScan({ ...options, workers, workerFile }, onResult).run(places);
}

/** A link that is named is followed; links that are met are not. */
async function toRoot(root: string): Promise<Root> {
  try {
    const found = await stat(root);
    const isLink = !found.isDirectory() && (await realpath(root)) !== root;
    return { path: isLink ? await realpath(root) : root, isFolder: found.isDirectory() };
  } catch (error) {
    throw new UserError(`There is nothing at ${root}.`, { cause: error });
  }
}
