import { UserError } from '../../errors';
import { askHistory, type HistoryRepository, runOnHistory, toHistoryError } from './historyGit';

/** Commits to look at, as `git log` and `git rev-list` take them. */
export interface CommitChoice {
  readonly parameters: readonly string[];
  readonly input: string;
}

const example = 'Give a branch, a tag or a range such as main..feature.';

/** A range as git writes it; without one, all that branches, tags and stashes hold. */
export async function chooseCommits(
  repository: HistoryRepository,
  range: string | undefined,
  signal: AbortSignal | undefined,
): Promise<CommitChoice> {
  if (range !== undefined) {
    return chooseRange(repository, range, signal);
  }
  const parameters = ['--all', '--stdin'];
  const input = (await readStashes(repository, signal)).map(id => `${id}\n`).join('');
  return { parameters, input };
}

export async function countCommits(
  repository: HistoryRepository,
  { parameters, input }: CommitChoice,
  signal: AbortSignal | undefined,
): Promise<number> {
  const count = ['rev-list', '--count', ...parameters];
  return Number((await askHistory(repository, count, { input, signal }))[0]);
}

async function chooseRange(
  repository: HistoryRepository,
  range: string,
  signal: AbortSignal | undefined,
): Promise<CommitChoice> {
  const parts = range.split(/\s+/).filter(part => part !== '');
  if (parts.length === 0 || parts.some(part => part.startsWith('-'))) {
    throw new UserError(`That is not a range of commits. ${example}`);
  }
  const parameters = ['--end-of-options', ...parts, '--'];
  const check = ['rev-list', '--max-count=0', ...parameters];
  const answer = await runOnHistory(repository, check, { signal });
  switch (answer.kind) {
    case 'done':
      return { parameters, input: '' };
    case 'failed':
      // The range is not repeated: it may be a key that was pasted into the wrong place.
      throw new UserError(`Git does not know these commits. ${example}`);
    case 'missing':
      throw toHistoryError(repository);
    default:
      throw new Error('unreachable', { cause: answer satisfies never });
  }
}

/** Only the latest stash has a name; the others stand in its log. */
async function readStashes(
  repository: HistoryRepository,
  signal: AbortSignal | undefined,
): Promise<readonly string[]> {
  const list = ['log', '--walk-reflogs', '--format=%H', 'refs/stash', '--'];
  const answer = await runOnHistory(repository, list, { signal });
  return answer.kind === 'done' ? answer.output.split('\n').filter(id => id !== '') : [];
}
