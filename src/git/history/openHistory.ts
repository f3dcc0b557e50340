import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../../errors';
import { findGitProgram } from '../gitProgram';
import { toRealFolder } from '../realLocation';
import { findRepository } from '../repository';
import type { HistoryRepository } from './historyGit';

const noGit = 'Git was not found. Install git or add it to PATH, then try again.';

/** The repository around a folder, or the bare one that the folder is. */
export async function openHistory(
  folder: string,
  signal: AbortSignal | undefined,
): Promise<HistoryRepository> {
  const real = await toRealFolder(folder);
  const repository = await findRepository(real, signal);
  switch (repository.kind) {
    case 'found':
      return repository;
    case 'none':
      if (!(await isBare(real))) {
        throw new UserError(`There is no git repository in ${folder}, so there is no history.`);
      }
      if ((await findGitProgram()) === undefined) {
        throw new UserError(noGit);
      }
      return { top: real, gitFolder: real };
    case 'no git':
      throw new UserError(noGit);
    default:
      throw new Error('unreachable', { cause: repository satisfies never });
  }
}

/** As servers and mirrors have them: no working tree, and git's own files in the folder. */
async function isBare(folder: string): Promise<boolean> {
  const [head, objects, refs] = await Promise.all(
    ['HEAD', 'objects', 'refs'].map(name => stat(join(folder, name)).catch(() => undefined)),
  );
  return head?.isFile() === true && objects?.isDirectory() === true && refs?.isDirectory() === true;
}
