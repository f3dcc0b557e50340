import * as vscode from 'vscode';
import { registerIgnoreDiagnostics } from './ignoreDiagnostics';
import { registerKeyDiagnostics } from './keyDiagnostics';
import { type QuickFixPorts, registerQuickFixes } from './quickFixes';

/** What is underlined, and the ways out of it. */
export function registerEditor(ports: QuickFixPorts): vscode.Disposable {
  return vscode.Disposable.from(
    registerKeyDiagnostics(ports.services),
    registerIgnoreDiagnostics(ports.services),
    registerQuickFixes(ports),
  );
}
