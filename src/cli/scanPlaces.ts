import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { UserError } from '../errors';
import { findGitEntry } from '../git/repository';

/** Where a command looks, as absolute paths without links. */
export interface ScanPlaces {
  readonly workingFolder: string;
  /** Files and folders. */
  readonly roots: readonly string[];
  /** What paths in JSON are relative to: the folder that was named, else the working folder. */
  readonly base: string;
  /** The repository around the first root, else the folder that is looked at. */
  readonly repository: string;
}

export async function findPlaces(folder: string, paths: readonly string[]): Promise<ScanPlaces> {
  const workingFolder = await realpath(folder);
  const roots: string[] = [];
  for (const [index, typed] of paths.entries()) {
    roots.push(await resolveRoot(workingFolder, typed, { index, count: paths.length }));
  }
  const [first = workingFolder] = roots;
  const firstFolder = (await stat(first)).isDirectory() ? first : path.dirname(first);
  const isOneFolder = roots.length === 1 && firstFolder === first;
  const base = isOneFolder ? first : workingFolder;
  return {
    workingFolder,
    roots: roots.length === 0 ? [workingFolder] : roots,
    base,
    repository: (await findGitEntry(firstFolder)) ?? base,
  };
}

/** The message does not repeat what was typed, which may be a key. */
async function resolveRoot(
  folder: string,
  typed: string,
  { index, count }: { readonly index: number; readonly count: number },
): Promise<string> {
  try {
    return await realpath(path.resolve(folder, typed));
  } catch (error) {
    const which = count === 1 ? 'The path' : `Path ${index + 1}`;
    throw new UserError(`${which} does not exist, or may not be read.`, { cause: error });
  }
}
