import { lstat } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { runGit, toGitError } from './runGit';

export type Repository =
  | { readonly kind: 'none' }
  /** There is one, but no git to ask. */
  | { readonly kind: 'no git'; readonly top: string }
  | { readonly kind: 'found'; readonly top: string; readonly gitFolder: string };

/**
 * The repository that owns a real folder. Folders without a `.git` above them are answered without
 * a process.
 */
export async function findRepository(folder: string, signal?: AbortSignal): Promise<Repository> {
  const candidate = await findGitEntry(folder);
  if (candidate === undefined) {
    return { kind: 'none' };
  }
  const parameters = ['rev-parse', '--show-toplevel', '--absolute-git-dir'];
  const answer = await runGit(candidate, parameters, { signal });
  switch (answer.kind) {
    case 'missing':
      return { kind: 'no git', top: candidate };
    case 'failed':
      // A stray, empty .git folder is not a repository.
      if (/not a git repository|must be run in a work tree/.test(answer.message)) {
        return { kind: 'none' };
      }
      throw toGitError(candidate, answer.message);
    case 'done': {
      const [top = '', gitFolder = ''] = answer.output.split(/\r?\n/);
      return { kind: 'found', top: normalize(top), gitFolder: normalize(gitFolder) };
    }
    default:
      throw new Error('unreachable', { cause: answer satisfies never });
  }
}

/** The nearest folder that holds `.git`, be it a folder or the file of a worktree or submodule. */
export async function findGitEntry(folder: string): Promise<string | undefined> {
  for (let current = folder; ; current = dirname(current)) {
    if (await exists(join(current, '.git'))) {
      return current;
    }
    if (dirname(current) === current) {
      return undefined;
    }
  }
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
