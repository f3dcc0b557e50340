import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { sampleText } from '../fakes/sampleText';

/** The folder that the window has open. */
export function workspaceRoot(): string {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (folder === undefined) {
    throw new Error('the window has no folder open');
  }
  return folder.uri.fsPath;
}

export function anthropicKey(seed: number): string {
  return `sk-ant-${'api03'}-${sampleText('base64url', 93, seed)}AA`;
}

/** A new folder in the workspace, with a manifest of its own, so that it is a project of its own. */
export function createProject(files: Readonly<Record<string, string>>): string {
  const folder = realpathSync.native(mkdtempSync(path.join(workspaceRoot(), 'project-')));
  for (const [name, text] of Object.entries(files)) {
    write(path.join(folder, name), text);
  }
  return folder;
}

export function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

export function read(...parts: readonly string[]): string {
  return readFileSync(path.join(...parts), 'utf8');
}

export function git(folder: string, ...parameters: readonly string[]): string {
  return execFileSync('git', parameters, { cwd: folder, encoding: 'utf8' });
}

export function initRepository(folder: string): void {
  git(folder, 'init', '--quiet');
  git(folder, 'config', 'user.name', 'Keyward test');
  git(folder, 'config', 'user.email', 'test@example.invalid');
}

export async function closeAll(folder: string | undefined): Promise<void> {
  for (const editor of vscode.window.visibleTextEditors) {
    if (editor.document.isDirty) {
      await vscode.window.showTextDocument(editor.document);
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    }
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  if (folder !== undefined) {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

export async function openFile(...parts: readonly string[]): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(path.join(...parts));
  await vscode.window.showTextDocument(document);
  return document;
}

/** Ours, once they are as expected; rejects with what they were when time is up. */
export function diagnosticsUntil(
  uri: vscode.Uri,
  isExpected: (found: readonly vscode.Diagnostic[]) => boolean,
  milliseconds = 8_000,
): Promise<readonly vscode.Diagnostic[]> {
  return new Promise((resolve, reject) => {
    const readOurs = () =>
      vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Keyward');
    const end = (settle: () => void) => {
      clearTimeout(timer);
      subscription.dispose();
      settle();
    };
    const check = () => {
      const found = readOurs();
      if (isExpected(found)) {
        end(() => resolve(found));
      }
    };
    const timer = setTimeout(() => {
      const found = JSON.stringify(readOurs().map(({ code, range }) => ({ code, range })));
      end(() => reject(new Error(`${uri.path} has ${found}`)));
    }, milliseconds);
    const subscription = vscode.languages.onDidChangeDiagnostics(check);
    check();
  });
}

export function hasRule(ruleId: string): (found: readonly vscode.Diagnostic[]) => boolean {
  return found => found.some(diagnostic => ruleOf(diagnostic) === ruleId);
}

export function ruleOf({ code }: vscode.Diagnostic): string {
  return typeof code === 'object' ? String(code.value) : '';
}

/** While other extensions still register, VS Code cancels a request for actions: it is asked again. */
export async function actionsAt(
  uri: vscode.Uri,
  range: vscode.Range,
): Promise<readonly vscode.CodeAction[]> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        uri,
        range,
        vscode.CodeActionKind.QuickFix.value,
      );
    } catch (error) {
      if (attempt === 5 || !String(error).includes('Canceled')) {
        throw error;
      }
    }
  }
}

export async function applyAction(
  uri: vscode.Uri,
  range: vscode.Range,
  title: string,
): Promise<vscode.CodeAction> {
  const actions = await actionsAt(uri, range);
  const action = actions.find(candidate => candidate.title === title);
  if (action?.command === undefined) {
    throw new Error(`offered were only: ${actions.map(found => found.title).join('; ')}`);
  }
  const { command, arguments: parameters = [] } = action.command;
  await vscode.commands.executeCommand(command, ...parameters);
  return action;
}
