import path from 'node:path';
import * as vscode from 'vscode';
import { UserError } from '../../errors';
import { findGitEntry } from '../../git/repository';
import { findRepositories } from '../../host/findRepositories';
import type { LeakedCommit, LeakedFile, LeakSearch } from '../../lifecycle/leak/incident';
import { findValueInHistory, type ValueHistory } from '../../scan/history/findValueInHistory';
import { blankOut, type RunningSearch } from './runningSearch';

/** Every commit of the workspace's repositories that adds one of the values. */
export async function searchHistory(
  running: RunningSearch,
  files: readonly LeakedFile[],
): Promise<Pick<LeakSearch, 'commits' | 'commitsRead' | 'gaps'>> {
  const { tops, gaps } = await findTops(files);
  const commits: LeakedCommit[] = [];
  const problems: string[] = [];
  let commitsRead = 0;
  for (const top of tops) {
    const history = await readHistory(top, running);
    commitsRead += history.commits;
    problems.push(...history.warnings);
    for (const { commit, date, path: below, line, isPushed } of history.found) {
      commits.push({
        top,
        commit,
        date,
        path: blankOut(below, running.values),
        line,
        ...(isPushed !== undefined && { isPushed }),
        ...(history.hasRemote ? {} : { hasRemote: false as const }),
      });
    }
  }
  return { commits, commitsRead, gaps: [...new Set([...gaps, ...problems])] };
}

/** A repository that cannot be read is told, and does not keep the others from being searched. */
async function readHistory(
  top: string,
  { values, signal, report }: RunningSearch,
): Promise<Omit<ValueHistory, 'top'>> {
  const onProgress = (read: number, of: number | undefined): void => {
    const all = of === undefined ? '' : ` of ${of.toLocaleString()}`;
    report(`${read.toLocaleString()}${all} commits`);
  };
  try {
    return await findValueInHistory(top, values, { signal, onProgress });
  } catch (error) {
    if (error instanceof UserError) {
      const warning = `The history of ${path.basename(top)} was not searched. ${error.message}`;
      return { found: [], hasRemote: true, commits: 0, warnings: [warning] };
    }
    throw error;
  }
}

/**
 * The workspace's repositories, and those inside them that hold a file with the value. Whether
 * there is one is a fact; that it may not be read is a gap.
 */
async function findTops(files: readonly LeakedFile[]): Promise<{
  readonly tops: readonly string[];
  readonly gaps: readonly string[];
}> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const isReadable = vscode.workspace.isTrusted && folders.some(({ uri }) => uri.scheme === 'file');
  const holders = isReadable ? files.map(({ uri }) => vscode.Uri.parse(uri)) : [];
  const own = await Promise.all(
    holders
      .filter(({ scheme }) => scheme === 'file')
      .map(({ fsPath }) => findGitEntry(path.dirname(fsPath))),
  );
  const inside = own.flatMap(top => top ?? []);
  try {
    return { tops: [...new Set([...(await findRepositories()), ...inside])], gaps: [] };
  } catch (error) {
    if (error instanceof UserError) {
      return { tops: [...new Set(inside)], gaps: isReadable ? [] : [error.message] };
    }
    throw error;
  }
}
