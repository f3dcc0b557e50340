import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';
import { LibraryRules } from '../git/libraryRules';
import { findRepository } from '../git/repository';
import { runGit, toGitError } from '../git/runGit';
import { isExcluded } from '../project/isExcluded';

export interface WalkOptions {
  /** Globs, relative to the root. */
  readonly exclude?: readonly string[];
  /** Files of which names are walked although git ignores them. */
  readonly isWanted?: (name: string) => boolean;
  readonly signal?: AbortSignal;
}

const skippedFolders: ReadonlySet<string> = new Set(['.git', 'node_modules']);

/**
 * Files below a folder, without those that git ignores, but for the wanted ones. Links are not
 * followed, so that nothing is met twice and nothing outside the folder is read.
 */
export async function* walkFiles(root: string, options: WalkOptions = {}): AsyncGenerator<string> {
  const seen = new Set<string>();
  for await (const file of walkFolder(root, options)) {
    const relative = path.relative(root, file).split(path.sep).join('/');
    if (!seen.has(file) && !isExcluded(relative, options.exclude ?? [])) {
      seen.add(file);
      yield file;
    }
  }
}

async function* walkFolder(folder: string, options: WalkOptions): AsyncGenerator<string> {
  options.signal?.throwIfAborted();
  const repository = await findRepository(folder, options.signal);
  if (repository.kind === 'found') {
    yield* walkRepository(folder, options);
  } else {
    yield* walkPlain(folder, { ...options, rules: new LibraryRules(folder) });
  }
}

/** Git names each file once; a repository inside another is a folder to it. */
async function* walkRepository(folder: string, options: WalkOptions): AsyncGenerator<string> {
  const seen = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'];
  for (const name of await listFiles(folder, seen, options.signal)) {
    const file = path.join(folder, name);
    const kind = await readKind(file);
    if (kind === 'folder') {
      yield* walkFolder(file, options);
    } else if (kind === 'file') {
      yield file;
    }
  }
  const ignored = ['ls-files', '-z', '--others', '--ignored', '--exclude-standard', '--directory'];
  for (const name of await listFiles(folder, ignored, options.signal)) {
    if (!name.endsWith('/') && options.isWanted?.(path.posix.basename(name))) {
      yield path.join(folder, name);
    }
  }
}

async function listFiles(
  folder: string,
  parameters: readonly string[],
  signal: AbortSignal | undefined,
): Promise<readonly string[]> {
  const answer = await runGit(folder, parameters, { signal });
  if (answer.kind !== 'done') {
    throw toGitError(folder, answer.kind === 'failed' ? answer.message : 'git was not found');
  }
  return answer.output.split('\0').filter(name => name !== '');
}

async function* walkPlain(
  folder: string,
  options: WalkOptions & { readonly rules: LibraryRules },
): AsyncGenerator<string> {
  options.signal?.throwIfAborted();
  for (const entry of await readEntries(folder)) {
    const child = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (skippedFolders.has(entry.name)) {
        continue;
      }
      const isRepository = (await readKind(path.join(child, '.git'))) !== undefined;
      if (isRepository) {
        yield* walkFolder(child, options);
      } else if (!(await options.rules.isIgnored(path.join(child, '-')))) {
        yield* walkPlain(child, options);
      }
    } else if (
      entry.isFile() &&
      (options.isWanted?.(entry.name) || !(await options.rules.isIgnored(child)))
    ) {
      yield child;
    }
  }
}

async function readEntries(folder: string) {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.sort((left, right) => (left.name < right.name ? -1 : 1));
  } catch {
    // A folder that cannot be read, or is gone by now, holds nothing that could be shown.
    return [];
  }
}

async function readKind(file: string): Promise<'file' | 'folder' | undefined> {
  try {
    const found = await lstat(file);
    return found.isDirectory() ? 'folder' : found.isFile() ? 'file' : undefined;
  } catch {
    // Tracked, but deleted from the disk.
    return undefined;
  }
}
