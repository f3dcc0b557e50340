import * as vscode from 'vscode';
import type { LifePorts } from './lifePorts';

/** Backup, restore, import. */
export function registerBackupCommands(_ports: LifePorts): vscode.Disposable {
  return vscode.Disposable.from();
}
