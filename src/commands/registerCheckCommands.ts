import * as vscode from 'vscode';
import type { LifePorts } from './lifePorts';

/** Asks issuers whether keys work. */
export function registerCheckCommands(_ports: LifePorts): vscode.Disposable {
  return vscode.Disposable.from();
}
