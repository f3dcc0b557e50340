import * as vscode from 'vscode';
import type { Finding, Severity } from '../detect/finding';

export const diagnosticSource = 'Keyward';

const severities: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
};

/** `rulePages` is the folder with one page per rule. */
export function toDiagnostic(
  finding: Finding,
  range: vscode.Range,
  rulePages: vscode.Uri,
): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(range, finding.message, severities[finding.severity]);
  diagnostic.source = diagnosticSource;
  diagnostic.code = {
    value: finding.ruleId,
    target: vscode.Uri.joinPath(rulePages, `${finding.ruleId}.md`),
  };
  return diagnostic;
}
