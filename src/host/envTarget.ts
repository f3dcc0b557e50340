import path from 'node:path';
import * as vscode from 'vscode';
import { chooseEnvFile } from '../env/envFileChoice';
import { UserError } from '../errors';
import type { Prompts } from './prompts';
import type { Settings } from './settings';

export interface EnvFileTarget {
  /** Absolute. */
  readonly path: string;
  /** Folder that the file must stay in. */
  readonly root: string;
}

interface EnvTargetPorts {
  readonly prompts: Pick<Prompts, 'pickOne' | 'pickEnvFile'>;
  readonly readSettings: (resource?: vscode.Uri) => Settings;
}

/** The env file of the folder that the user works in; asked where that is unclear. */
export async function chooseEnvTarget(ports: EnvTargetPorts): Promise<EnvFileTarget | undefined> {
  const document = vscode.window.activeTextEditor?.document;
  const folder = await chooseFolder(document?.uri, ports.prompts);
  if (folder === undefined) {
    return undefined;
  }
  if (folder.uri.scheme !== 'file') {
    throw new UserError('This folder is not on disk, so Keyward cannot write an env file safely.');
  }
  const root = folder.uri.fsPath;
  const near =
    document?.uri.scheme === 'file' && vscode.workspace.getWorkspaceFolder(document.uri) === folder
      ? document.uri.fsPath
      : undefined;
  return chooseTargetIn({ root, ...(near !== undefined && { near }) }, ports);
}

/** The env file of a folder, for a document in it where one is given. */
export async function chooseTargetIn(
  { root, near }: { readonly root: string; readonly near?: string },
  { prompts, readSettings }: EnvTargetPorts,
): Promise<EnvFileTarget | undefined> {
  const choice = await chooseEnvFile({
    root,
    configured: readSettings(vscode.Uri.file(root)).envFile,
    ...(near !== undefined && { near }),
  });
  const file =
    choice.kind === 'clear' ? choice.path : await prompts.pickEnvFile(choice.paths, root);
  return file === undefined ? undefined : { path: file, root };
}

/** A write belongs in a trusted folder only. */
export function assertTrusted(): void {
  if (!vscode.workspace.isTrusted) {
    throw new UserError(
      'This workspace is not trusted, so Keyward writes nothing here. Trust it, then try again.',
    );
  }
}

export function isUnsaved(file: string): boolean {
  return vscode.workspace.textDocuments.some(
    ({ isDirty, uri }) =>
      isDirty && uri.scheme === 'file' && path.relative(uri.fsPath, file) === '',
  );
}

async function chooseFolder(
  document: vscode.Uri | undefined,
  prompts: Pick<Prompts, 'pickOne'>,
): Promise<vscode.WorkspaceFolder | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const own = document && vscode.workspace.getWorkspaceFolder(document);
  const [only, ...others] = folders;
  if (only === undefined) {
    throw new UserError('Open the folder of your project first, so that an env file can go there.');
  }
  if (own !== undefined || others.length === 0) {
    return own ?? only;
  }
  return prompts.pickOne({
    title: 'Which folder?',
    placeholder: 'The folder whose env file is meant',
    choices: folders.map(folder => ({ label: folder.name, icon: 'folder', value: folder })),
  });
}
