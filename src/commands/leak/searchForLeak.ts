import * as vscode from 'vscode';
import type { LeakSearch } from '../../lifecycle/leak/incident';
import { recogniseKey } from '../../providers/recognise';
import type { Secret } from '../../secret';
import type { RunningSearch } from './runningSearch';
import { searchDocuments, searchFiles } from './searchFiles';
import { searchHistory } from './searchHistory';

export interface LeakSearchAnswer extends Omit<LeakSearch, 'at'> {
  /** Every commit of this workspace was read, and none holds the value; or there is no repository. */
  readonly isHistoryClean: boolean;
}

/** Of files, and of commits. A record that holds more would be slow to keep. */
const mostPlaces = 100;
/** Shorter values stand everywhere. */
const shortestValue = 8;

/** Where the values stand now and where they ever stood. Undefined where the user has ended it. */
export async function searchForLeak(
  values: readonly Secret[],
): Promise<LeakSearchAnswer | undefined> {
  return vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: 'Looking for the leaked key',
      cancellable: true,
    },
    async (progress, token) => {
      const controller = new AbortController();
      token.onCancellationRequested(() => controller.abort());
      const { signal } = controller;
      try {
        return await search({
          values: chooseWanted(values),
          signal,
          report: toReport(message => progress.report({ message })),
        });
      } catch (error) {
        if (signal.aborted) {
          return undefined;
        }
        throw error;
      }
    },
  );
}

/** A key of several parts may have some that are no secret, such as the number of an account. */
function chooseWanted(values: readonly Secret[]): readonly Secret[] {
  const secrets = values.filter(value => {
    const known = recogniseKey(value.reveal());
    return (
      value.length >= shortestValue && !(known.kind === 'refused' && known.reason === 'public')
    );
  });
  return secrets.length === 0 ? values : secrets;
}

async function search(running: RunningSearch): Promise<LeakSearchAnswer> {
  const inFiles = await searchFiles(running);
  const history = await searchHistory(running, inFiles.files);
  const files = [...inFiles.files, ...searchDocuments(running, inFiles.files)];
  const left = (count: number) => Math.max(0, count - mostPlaces);
  return {
    files: files.slice(0, mostPlaces),
    commits: history.commits.slice(0, mostPlaces),
    more: left(files.length) + left(history.commits.length),
    commitsRead: history.commitsRead,
    gaps: [...inFiles.gaps, ...history.gaps],
    isHistoryClean: history.commits.length === 0 && history.gaps.length === 0,
  };
}

/** At most ten times a second. */
function toReport(show: (message: string) => void): (message: string) => void {
  let last = 0;
  return message => {
    const now = Date.now();
    if (now - last >= 100) {
      last = now;
      show(message);
    }
  };
}
