import { readdir } from 'node:fs/promises';
import path from 'node:path';
import * as vscode from 'vscode';
import { UserError } from '../errors';
import { findGitEntry } from '../git/repository';

/**
 * The top folders of the workspace's repositories, that of the active editor first. A workspace
 * folder lies in one or holds some. Throws where there is none, or where git may not run.
 */
export async function findRepositories(): Promise<readonly string[]> {
  if (!vscode.workspace.isTrusted) {
    throw new UserError(
      'This workspace is not trusted, so Keyward does not run git here. Trust it, then try again.',
    );
  }
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length > 0 && folders.every(({ uri }) => uri.scheme !== 'file')) {
    throw new UserError('This folder is not on the disk of this machine, so git cannot run in it.');
  }
  const active = vscode.window.activeTextEditor?.document.uri;
  const tops = new Set<string>();
  const add = async (folder: string) => {
    const top = await findGitEntry(folder);
    if (top !== undefined) {
      tops.add(top);
    }
    return top;
  };
  if (active?.scheme === 'file' && vscode.workspace.getWorkspaceFolder(active) !== undefined) {
    await add(path.dirname(active.fsPath));
  }
  for (const { uri } of folders) {
    if (uri.scheme === 'file' && (await add(uri.fsPath)) === undefined) {
      for (const folder of await readFolders(uri.fsPath)) {
        await add(folder);
      }
    }
  }
  if (tops.size === 0) {
    throw new UserError('There is no git repository in this workspace. Run "git init" first.');
  }
  return [...tops];
}

async function readFolders(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter(entry => entry.isDirectory()).map(entry => path.join(folder, entry.name));
}
