import * as vscode from 'vscode';
import { readFileAtCommit } from '../git/history/readFileAtCommit';
import type { CommitPlace } from './historyResults';

export const commitScheme = 'keyward-commit';

/**
 * Shows files as a commit left them, read-only. The text is read from git each time and kept
 * nowhere.
 */
export function registerCommitFiles(): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(commitScheme, {
    provideTextDocumentContent: uri => {
      const { top, commit, path } = Object.fromEntries(new URLSearchParams(uri.query));
      if (top === undefined || commit === undefined || path === undefined) {
        throw new Error('That is not the address of a file at a commit.');
      }
      return readFileAtCommit(top, { commit, path });
    },
  });
}

export async function showCommitFile(place: CommitPlace): Promise<vscode.TextEditor> {
  // Read before the editor opens, so that a failure is told as a sentence.
  await readFileAtCommit(place.top, place);
  const document = await vscode.workspace.openTextDocument(toCommitUri(place));
  const line = Math.min(place.line, document.lineCount) - 1;
  // The value is not selected: some systems copy a selection at once.
  const selection = new vscode.Range(line, 0, line, 0);
  return vscode.window.showTextDocument(document, { selection, preview: true });
}

/**
 * The name ends with the commit, which tells the tab apart from the file's own, and makes it plain
 * text: nothing that understands the language takes a copy of the key.
 */
function toCommitUri({ top, commit, path }: CommitPlace): vscode.Uri {
  const query = new URLSearchParams({ top, commit, path }).toString();
  return vscode.Uri.from({
    scheme: commitScheme,
    path: `/${path} (${commit.slice(0, 7)})`,
    query,
  });
}
