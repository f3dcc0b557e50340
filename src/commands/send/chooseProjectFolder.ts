import { homedir } from 'node:os';
import * as vscode from 'vscode';
import type { Prompts } from '../../host/prompts';

/** Where a tool is started. Undefined after Escape; without a folder on disk, the user's own. */
export async function chooseProjectFolder(
  prompts: Pick<Prompts, 'pickOne'>,
): Promise<string | undefined> {
  const folders = (vscode.workspace.workspaceFolders ?? []).filter(
    ({ uri }) => uri.scheme === 'file',
  );
  const document = vscode.window.activeTextEditor?.document;
  const own = document && vscode.workspace.getWorkspaceFolder(document.uri);
  const [only, ...others] = folders;
  if (only === undefined) {
    return homedir();
  }
  if (others.length === 0) {
    return only.uri.fsPath;
  }
  return own?.uri.scheme === 'file'
    ? own.uri.fsPath
    : prompts.pickOne({
        title: 'Which folder?',
        placeholder: 'The project that the key is for',
        choices: folders.map(({ name, uri }) => ({
          label: name,
          icon: 'folder',
          value: uri.fsPath,
        })),
      });
}
