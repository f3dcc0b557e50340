import path from 'node:path';
import * as vscode from 'vscode';
import { commands } from '../../contributions';
import { isEnvFile } from '../../env/envFileName';
import { UserError } from '../../errors';
import { ensureIgnored, findIgnoreFile } from '../../git/ignoreFile';
import type { EnvFilePorts } from '../../host/envFilePorts';
import { findUnsafeEnvFiles } from '../../project/envFileFindings';

/** Adds what `.gitignore` lacks: for one file, or for the whole folder. */
export function registerIgnoreEnvFiles(ports: EnvFilePorts): vscode.Disposable {
  return ports.registerCommand(commands.ignoreEnvFiles, async parameter => {
    const uri = parameter instanceof vscode.Uri ? parameter : undefined;
    const folders = toFolders(uri);
    const changed = new Set<string>();
    for (const root of folders) {
      for (const file of await findFiles(root, uri?.fsPath)) {
        const ignoreFile = await ignoreOne(file, root);
        if (ignoreFile !== undefined) {
          changed.add(ignoreFile);
        }
      }
    }
    ports.services.changes.announce();
    // The command is done when the message shows, not when it is put away.
    ports.prompts.inform(toSummary([...changed])).catch(ports.services.reportBug);
  });
}

/** The folders that a call speaks of. Throws where there is none to write to. */
function toFolders(uri: vscode.Uri | undefined): readonly string[] {
  if (!vscode.workspace.isTrusted) {
    throw new UserError(
      'This workspace is not trusted, so Keyward changes no file here. Trust it, then try again.',
    );
  }
  const own = uri === undefined ? undefined : vscode.workspace.getWorkspaceFolder(uri);
  const folders = own === undefined ? (vscode.workspace.workspaceFolders ?? []) : [own];
  const roots = folders.filter(({ uri: { scheme } }) => scheme === 'file');
  if (roots.length === 0) {
    throw new UserError('Open a folder first: its .gitignore keeps env files out of git.');
  }
  return roots.map(folder => folder.uri.fsPath);
}

/** Env files that git would take, and the usual one even before it exists. */
async function findFiles(root: string, asked: string | undefined): Promise<readonly string[]> {
  if (asked !== undefined && isEnvFile(asked)) {
    return [asked];
  }
  const unsafe = await findUnsafeEnvFiles(root);
  const isOpen = (file: string) =>
    unsafe.some(
      ({ path: place, findings }) =>
        place === file && findings.some(({ ruleId }) => ruleId === 'env-file-not-ignored'),
    );
  const tracked = unsafe
    .filter(({ findings }) => findings.some(({ ruleId }) => ruleId === 'env-file-tracked'))
    .map(({ path: place }) => place);
  const usual = path.join(root, '.env');
  const files = unsafe.map(({ path: place }) => place).filter(file => isEnvFile(file));
  const open = files.filter(isOpen);
  return tracked.includes(usual) ? open : [...new Set([usual, ...open])];
}

async function ignoreOne(file: string, root: string): Promise<string | undefined> {
  const ignoreFile = await findIgnoreFile(file, { root });
  const isDirty = vscode.workspace.textDocuments.some(
    ({ uri, isDirty: unsaved }) => unsaved && uri.fsPath === ignoreFile,
  );
  if (isDirty) {
    throw new UserError('The .gitignore has changes that are not saved. Save it, then try again.');
  }
  return ensureIgnored(file, { root });
}

function toSummary(changed: readonly string[]): string {
  const names = changed.map(file => vscode.workspace.asRelativePath(file)).join(' and ');
  return changed.length === 0
    ? 'Git ignores the env files already.'
    : `Git ignores env files now: the lines were added to ${names}. Commit that change.`;
}
