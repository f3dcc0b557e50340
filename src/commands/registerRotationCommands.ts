import * as vscode from 'vscode';
import type { LifePorts } from './lifePorts';

/** Age and rotation. */
export function registerRotationCommands(_ports: LifePorts): vscode.Disposable {
  return vscode.Disposable.from();
}
