import { UserError } from '../../errors';
import { type GitAnswer, toGitError } from '../runGit';
import { streamGit } from '../streamGit';

/** A repository with or without a working tree. */
export interface HistoryRepository {
  readonly top: string;
  readonly gitFolder: string;
}

/** Git knows this id without an object. */
const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

/**
 * Attributes could hide a file from the log (`-diff`), and those of the working tree are looked up
 * for each path. So git runs where there are none, inside its own folder, and newer gits, which
 * take them from HEAD there, are told not to.
 */
export function asBare({ gitFolder }: HistoryRepository): readonly string[] {
  const noAttributes = ['-c', `attr.tree=${emptyTree}`];
  return [`--git-dir=${gitFolder}`, '--bare', '--no-replace-objects', ...noAttributes];
}

/** As `runGit`, but for answers of any length: there may be millions of commits. */
export async function runOnHistory(
  repository: HistoryRepository,
  parameters: readonly string[],
  call: { readonly input?: string; readonly signal?: AbortSignal | undefined },
): Promise<GitAnswer> {
  const chunks: Buffer[] = [];
  const answer = await streamGit(repository.gitFolder, [...asBare(repository), ...parameters], {
    ...call,
    onChunk: chunk => {
      chunks.push(chunk);
    },
  });
  return answer.kind === 'done'
    ? { kind: 'done', output: Buffer.concat(chunks).toString('utf8') }
    : answer;
}

/** The lines of what git answers, without empty ones. */
export async function askHistory(
  repository: HistoryRepository,
  parameters: readonly string[],
  call: { readonly input?: string; readonly signal?: AbortSignal | undefined },
): Promise<readonly string[]> {
  const answer = await runOnHistory(repository, parameters, call);
  if (answer.kind !== 'done') {
    throw toHistoryError(repository, answer.kind === 'failed' ? answer.message : undefined);
  }
  return answer.output.split('\n').filter(line => line !== '');
}

export function toHistoryError(
  repository: HistoryRepository,
  message = 'git was not found',
): UserError {
  return /unable to read|could not fetch|promisor|missing blob|lazy fetch/i.test(message)
    ? new UserError(
        'Some objects of the history are missing in this clone. Make a full clone, then scan again.',
      )
    : toGitError(repository.top, message);
}
