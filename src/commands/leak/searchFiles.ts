import * as vscode from 'vscode';
import { isEnvFile } from '../../env/envFileName';
import type { LeakedFile, LeakSearch } from '../../lifecycle/leak/incident';
import { findValueInFiles } from '../../scan/findValueInFiles';
import { ValueLines } from '../../scan/valueLines';
import type { Secret } from '../../secret';
import { blankOut, type RunningSearch } from './runningSearch';

/** Every file of the workspace that holds one of the values, env files first. */
export async function searchFiles({
  values,
  signal,
  report,
}: RunningSearch): Promise<Pick<LeakSearch, 'files' | 'gaps'>> {
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
export function searchDocuments(
  { values }: RunningSearch,
  known: readonly LeakedFile[],
): readonly LeakedFile[] {
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

function withoutValue(
  uri: vscode.Uri,
  below: string,
  values: readonly Secret[],
): Pick<LeakedFile, 'uri' | 'path'> {
  const isNamedAfterIt = blankOut(uri.path, values) !== uri.path;
  return { uri: isNamedAfterIt ? '' : uri.toString(), path: blankOut(below, values) };
}
