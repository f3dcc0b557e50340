import { streamGit } from '../streamGit';
import type { CommitChoice } from './historyCommits';
import { asBare, type HistoryRepository, toHistoryError } from './historyGit';
import { type AddedText, commitFormat, PatchReader } from './patchReader';

export interface LogOptions {
  readonly signal?: AbortSignal | undefined;
  /** A file under a new name counts as added, and not only the lines that changed. */
  readonly splitsRenames?: true;
  readonly onAdded: (added: AddedText) => void;
  /** Called after each portion of git's output. */
  readonly onProgress?: (commits: number) => void;
}

/** The user's own settings must change neither what the log shows nor which programs it starts. */
const settings = ['-c', 'core.quotePath=false', '-c', 'log.showRoot=true'];
const format = [
  `--format=tformat:${commitFormat}`,
  '--encoding=UTF-8',
  '--no-show-signature',
  '--no-notes',
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  '--no-relative',
  '--src-prefix=a/',
  '--dst-prefix=b/',
  '--submodule=short',
  '--ignore-submodules=all',
  '--inter-hunk-context=0',
];

/**
 * `--cc` shows of a merge only what differs from all its parents: the rest stands in the commits
 * that it merges. By `--date-order` every commit comes before its parents, whatever the clocks
 * said.
 */
const patches = ['-p', '-U0', '--cc', '--date-order'];

/** Reads what every commit adds, newest commits first. Answers how many commits there were. */
export async function readLog(
  repository: HistoryRepository,
  commits: CommitChoice,
  { signal, splitsRenames, onAdded, onProgress }: LogOptions,
): Promise<number> {
  const reader = new PatchReader(onAdded);
  const renames = splitsRenames ? '--no-renames' : '-M';
  const log = [...settings, 'log', ...patches, renames, ...format, ...commits.parameters];
  const answer = await streamGit(repository.gitFolder, [...asBare(repository), ...log], {
    input: commits.input,
    signal,
    onChunk: chunk => {
      reader.push(chunk);
      onProgress?.(reader.commits);
    },
  });
  if (answer.kind !== 'done') {
    throw toHistoryError(repository, answer.kind === 'failed' ? answer.message : undefined);
  }
  reader.end();
  return reader.commits;
}
