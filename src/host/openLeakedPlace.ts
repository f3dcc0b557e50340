import * as vscode from 'vscode';
import { UserError } from '../errors';
import { parseCommit, parseFile } from '../lifecycle/leak/parseIncident';
import { showCommitFile } from './commitFiles';

/** Opens the file, or the file as the commit left it, that a row of the Leaks view stands for. */
export async function openLeakedPlace(row: unknown): Promise<void> {
  const fields = typeof row === 'object' && row !== null ? row : {};
  const [commit] = parseCommit('commit' in fields ? fields.commit : undefined);
  const [file] = parseFile('file' in fields ? fields.file : undefined);
  if (commit !== undefined) {
    await showCommitFile(commit);
  } else if (file !== undefined) {
    await openFile(file.uri, file.line);
  } else {
    throw new UserError('Choose a place below step 3 of the Leaks view first.');
  }
}

async function openFile(uri: string, line: number): Promise<void> {
  if (uri === '') {
    throw new UserError(
      "This file's name holds the key itself, so Keyward did not note where it is. Rename the file.",
    );
  }
  const at = Math.max(0, line - 1);
  // The value is not selected: some systems copy a selection at once.
  const selection = new vscode.Range(at, 0, at, 0);
  const place = vscode.Uri.parse(uri, true);
  const isThere =
    place.scheme === 'file'
      ? await vscode.workspace.fs.stat(place).then(
          () => true,
          () => false,
        )
      : vscode.workspace.textDocuments.some(document => document.uri.toString() === uri);
  if (!isThere) {
    throw new UserError('This file is gone. Do step 3 again to see where the key is now.');
  }
  await vscode.window.showTextDocument(place, { selection, preview: true });
}
