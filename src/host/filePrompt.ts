import * as vscode from 'vscode';
import { UserError } from '../errors';
import type { FileRequest } from './prompts';

export async function pickSaveFile(request: FileRequest): Promise<string | undefined> {
  const chosen = await vscode.window.showSaveDialog({
    title: request.title,
    saveLabel: request.action,
    defaultUri: vscode.Uri.file(request.defaultPath),
    filters: toFilters(request),
  });
  return chosen && toPath(chosen);
}

export async function pickOpenFile(request: FileRequest): Promise<string | undefined> {
  const chosen = await vscode.window.showOpenDialog({
    title: request.title,
    openLabel: request.action,
    defaultUri: vscode.Uri.file(request.defaultPath),
    filters: { ...toFilters(request), 'All files': ['*'] },
  });
  return chosen?.[0] && toPath(chosen[0]);
}

function toFilters({ kinds }: FileRequest): Record<string, string[]> {
  return Object.fromEntries(Object.entries(kinds).map(([kind, endings]) => [kind, [...endings]]));
}

function toPath(uri: vscode.Uri): string {
  if (uri.scheme !== 'file') {
    throw new UserError('This place is not on a disk that Keyward can reach. Choose another one.');
  }
  return uri.fsPath;
}
