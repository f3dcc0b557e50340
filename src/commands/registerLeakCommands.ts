import * as vscode from 'vscode';
import type { LifePorts } from './lifePorts';

/** The answer to a leak. */
export function registerLeakCommands(_ports: LifePorts): vscode.Disposable {
  return vscode.Disposable.from();
}
