import { askHistory, type HistoryRepository } from './historyGit';

/** Sentences on what this clone does not have. */
export async function readHistoryWarnings(
  repository: HistoryRepository,
  signal: AbortSignal | undefined,
): Promise<readonly string[]> {
  const [isShallow] = await askHistory(repository, ['rev-parse', '--is-shallow-repository'], {
    signal,
  });
  return isShallow === 'true'
    ? [
        'This is a shallow clone: older commits are missing, and what they added counts as added by ' +
          'the oldest commit that is here. Run "git fetch --unshallow", then scan again.',
      ]
    : [];
}
