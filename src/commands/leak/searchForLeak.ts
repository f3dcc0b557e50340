import path from 'node:path';
import * as vscode from 'vscode';
import { isEnvFile } from '../../env/envFileName';
import { UserError } from '../../errors';
import { findGitEntry } from '../../git/repository';
import { findRepositories } from '../../host/findRepositories';
import type { LeakedCommit, LeakedFile, LeakSearch } from '../../lifecycle/leak/incident';
import { recogniseKey } from '../../providers/recognise';
import { findValueInFiles } from '../../scan/findValueInFiles';
import { findValueInHistory, type ValueHistory } from '../../scan/history/findValueInHistory';
import { ValueLines } from '../../scan/valueLines';
import type { Secret } from '../../secret';

export interface LeakSearchAnswer extends Omit<LeakSearch, 'at'> {
  /** Every commit of this workspace was read, and none holds the value; or there is no repository. */
  readonly isHistoryClean: boolean;
}

interface Running {
  readonly values: readonly Secret[];
  readonly signal: AbortSignal;
  readonly report: (message: string) => void;
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

async function search(running: Running): Promise<LeakSearchAnswer> {
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

async function searchFiles({
  values,
  signal,
  report,
}: Running): Promise<Pick<LeakSearch, 'files' | 'gaps'>> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const files: LeakedFile[] = [];
  let skipped = 0;
  for (const { uri } of folders.filter(folder => folder.uri.scheme === 'file')) {
    const found = await findValueInFiles(uri.fsPath, values, {
      signal,
      onProgress: read => report(`${read.toLocaleString()} files`),
    });
    skipped += found.skipped;
    for (const { file, path: below, line } of found.found) {
      files.push({
        kind: isEnvFile(file) ? 'env' : 'file',
        ...withoutValue(vscode.Uri.file(file), below, values),
        line,
      });
    }
  }
  const remote = folders.some(({ uri }) => uri.scheme !== 'file');
  return {
    // Env files first: they are what a new key goes into.
    files: [...files.filter(isEnv), ...files.filter(file => !isEnv(file))],
    gaps: [
      ...(folders.length === 0 ? ['No folder is open, so no files were searched.'] : []),
      ...(remote ? ['Folders that are not on the disk of this machine were not searched.'] : []),
      ...(skipped === 0 ? [] : [`${skipped} files are too large or cannot be read.`]),
    ],
  };
}

function isEnv({ kind }: LeakedFile): boolean {
  return kind === 'env';
}

/** What is typed and not saved yet, where the file on disk does not hold it at the same line. */
function searchDocuments({ values }: Running, known: readonly LeakedFile[]): readonly LeakedFile[] {
  const lines = new ValueLines(values);
  return vscode.workspace.textDocuments
    .filter(({ isDirty, isUntitled }) => isDirty || isUntitled)
    .flatMap(document => {
      const place = withoutValue(document.uri, toShownPath(document), values);
      return lines
        .find(Buffer.from(document.getText(), 'utf8'))
        .map(line => ({ kind: 'unsaved' as const, ...place, line }));
    })
    .filter(({ uri, line }) => !known.some(file => file.uri === uri && file.line === line));
}

function toShownPath({ uri }: vscode.TextDocument): string {
  return uri.scheme === 'file' ? vscode.workspace.asRelativePath(uri, false) : uri.path;
}

async function searchHistory(
  running: Running,
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
  { values, signal, report }: Running,
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

/** People name files after keys; where a file lies is noted in plain text. */
function withoutValue(
  uri: vscode.Uri,
  below: string,
  values: readonly Secret[],
): Pick<LeakedFile, 'uri' | 'path'> {
  const isNamedAfterIt = blankOut(uri.path, values) !== uri.path;
  return { uri: isNamedAfterIt ? '' : uri.toString(), path: blankOut(below, values) };
}

function blankOut(text: string, values: readonly Secret[]): string {
  return values.reduce((masked, value) => masked.replaceAll(value.reveal(), '…'), text);
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
