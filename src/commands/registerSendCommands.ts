import * as vscode from 'vscode';
import type { LifePorts } from './lifePorts';

/** Hands keys to platforms. */
export function registerSendCommands(_ports: LifePorts): vscode.Disposable {
  return vscode.Disposable.from();
}
