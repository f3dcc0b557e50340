import * as vscode from 'vscode';
import type { LifePorts } from './lifePorts';

/** Keys as the issuers' consoles list them. */
export function registerConsoleCommands(_ports: LifePorts): vscode.Disposable {
  return vscode.Disposable.from();
}
