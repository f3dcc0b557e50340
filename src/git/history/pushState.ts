import type { CommitChoice } from './historyCommits';
import { askHistory, type HistoryRepository } from './historyGit';

/** Whether others can have a commit. Undefined where nobody can tell. */
export type IsPushed = (commit: string) => boolean | undefined;

/**
 * Git notes which branches of a remote it has seen. Of tags it does not, so that a commit which
 * only a tag holds may or may not have been pushed.
 */
export async function readPushState(
  repository: HistoryRepository,
  commits: CommitChoice,
  signal: AbortSignal | undefined,
): Promise<IsPushed> {
  const ask = (...parameters: readonly string[]) =>
    askHistory(repository, parameters, { signal, input: commits.input });
  if (!(await hasRemote(repository, signal))) {
    return () => undefined;
  }
  const beyondRemotes = ['rev-list', '--not', '--remotes', '--not'];
  const unpushed = new Set(await ask(...beyondRemotes, ...commits.parameters));
  const tagged = new Set(await ask(...beyondRemotes, '--tags'));
  return commit => (tagged.has(commit) ? undefined : !unpushed.has(commit));
}

/** Whether the clone knows of any place that it could have been pushed to. */
export async function hasRemote(
  repository: HistoryRepository,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  const ask = (...parameters: readonly string[]) => askHistory(repository, parameters, { signal });
  const remotes = await ask('remote');
  const branches = await ask('for-each-ref', '--count=1', '--format=%(refname)', 'refs/remotes');
  return remotes.length > 0 || branches.length > 0;
}
