import * as vscode from 'vscode';
import type { LifePorts } from './lifePorts';

/** What this project needs. */
export function registerProjectCommands(_ports: LifePorts): vscode.Disposable {
  return vscode.Disposable.from();
}
