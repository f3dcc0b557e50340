import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { isEnvFile } from '../env/envFileName';
import type { Secret } from '../secret';
import { ValueLines } from './valueLines';
import { walkFiles } from './walkFiles';

export interface ValueInFile {
  /** Absolute. */
  readonly file: string;
  /** Below the root, with slashes. */
  readonly path: string;
  /** Counts from 1. */
  readonly line: number;
}

export interface FileSearch {
  readonly found: readonly ValueInFile[];
  /** Files that are too large or cannot be read. */
  readonly skipped: number;
}

/** In bytes. Larger files are nobody's source. */
const largestFile = 20 * 1024 * 1024;

/**
 * The lines below a folder on which one of the values stands: in all files that git does not
 * ignore, and in env files. Rejects once the signal is aborted.
 */
export async function findValueInFiles(
  root: string,
  values: readonly Secret[],
  options: {
    readonly signal?: AbortSignal;
    readonly onProgress?: (files: number) => void;
  } = {},
): Promise<FileSearch> {
  const { signal, onProgress } = options;
  const lines = new ValueLines(values);
  const found: ValueInFile[] = [];
  let read = 0;
  let skipped = 0;
  const walk = walkFiles(root, { isWanted: isEnvFile, ...(signal !== undefined && { signal }) });
  for await (const file of walk) {
    signal?.throwIfAborted();
    const bytes = await readSmall(file);
    read += 1;
    onProgress?.(read);
    if (bytes === undefined) {
      skipped += 1;
      continue;
    }
    const below = path.relative(root, file).split(path.sep).join('/');
    found.push(...lines.find(bytes).map(line => ({ file, path: below, line })));
  }
  return { found, skipped };
}

/** Undefined where a file is too large, gone by now, or not to be read. */
async function readSmall(file: string): Promise<Buffer | undefined> {
  try {
    const { size } = await stat(file);
    return size > largestFile ? undefined : await readFile(file);
  } catch {
    return undefined;
  }
}
