import { toFileLine } from '../../git/history/addedLines';
import { chooseCommits, countCommits } from '../../git/history/historyCommits';
import { readLog } from '../../git/history/historyLog';
import { readHistoryWarnings } from '../../git/history/historyWarnings';
import { openHistory } from '../../git/history/openHistory';
import type { AddedText } from '../../git/history/patchReader';
import { hasRemote, readPushState } from '../../git/history/pushState';
import type { Secret } from '../../secret';
import { ValueLines } from '../valueLines';

/** A line by which a commit added one of the values. */
export interface ValueInHistory {
  readonly commit: string;
  /** ISO 8601. */
  readonly date: string;
  /** Below the repository's top folder, with slashes. */
  readonly path: string;
  /** Counts from 1. */
  readonly line: number;
  /** Undefined where nobody can tell. */
  readonly isPushed: boolean | undefined;
}

export interface ValueHistory {
  /** The repository's top folder. */
  readonly top: string;
  /** Whether the clone knows of a place that it could have been pushed to. */
  readonly hasRemote: boolean;
  /** Newest first. */
  readonly found: readonly ValueInHistory[];
  readonly commits: number;
  /** Sentences, such as one about a shallow clone. */
  readonly warnings: readonly string[];
}

/**
 * The commits of the repository around a folder that have added one of the values: of all branches,
 * tags and stashes. Rejects once the signal is aborted.
 */
export async function findValueInHistory(
  folder: string,
  values: readonly Secret[],
  options: {
    readonly signal?: AbortSignal;
    readonly onProgress?: (commits: number, of: number | undefined) => void;
  } = {},
): Promise<ValueHistory> {
  const stop = new AbortController();
  const signal = AbortSignal.any([stop.signal, ...(options.signal ? [options.signal] : [])]);
  try {
    const repository = await openHistory(folder, signal);
    const chosen = await chooseCommits(repository, undefined, signal);
    const lines = new ValueLines(values);
    const found: Omit<ValueInHistory, 'isPushed'>[] = [];
    let count: number | undefined;
    const counting = countCommits(repository, chosen, signal).then(counted => {
      count = counted;
    });
    const reading = readLog(repository, chosen, {
      signal,
      // To take the value out of the history takes every name that its file ever had.
      splitsRenames: true,
      onAdded: added => {
        found.push(...findAddedLines(added, lines));
      },
      onProgress: read => options.onProgress?.(read, count),
    });
    const [commits, isPushed, isConnected, warnings] = await Promise.all([
      reading,
      readPushState(repository, chosen, signal),
      hasRemote(repository, signal),
      readHistoryWarnings(repository, signal),
      counting,
    ]);
    return {
      top: repository.top,
      hasRemote: isConnected,
      found: found.map(place => ({ ...place, isPushed: isPushed(place.commit) })),
      commits,
      warnings,
    };
  } finally {
    // Where one of several calls of git fails, the others must not go on.
    stop.abort();
  }
}

function findAddedLines(
  added: AddedText,
  lines: ValueLines,
): readonly Omit<ValueInHistory, 'isPushed'>[] {
  const { bytes, from, to, runs, path } = added;
  const [commit = '', , date = ''] = added.commit.split('\0');
  const numbers = lines
    .findPlaces(bytes)
    // What lies outside was in the text before, or comes again.
    .filter(({ end }) => (end > from || from === 0) && end <= to)
    .map(({ line }) => toFileLine(runs, line));
  return [...new Set(numbers)].map(line => ({ commit, date, path, line }));
}
