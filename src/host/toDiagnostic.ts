import * as vscode from 'vscode';
import type { Finding, Severity } from '../detect/finding';
import { rulePages } from './rulePages';

export const diagnosticSource = 'Keyward';

export function toDiagnostic(finding: Finding, range: vscode.Range): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(range, finding.message, toSeverity(finding.severity));
  diagnostic.source = diagnosticSource;
  diagnostic.code = {
    value: finding.ruleId,
    target: vscode.Uri.joinPath(rulePages, `${finding.ruleId}.md`),
  };
  return diagnostic;
}

function toSeverity(severity: Severity): vscode.DiagnosticSeverity {
  switch (severity) {
    case 'error':
      return vscode.DiagnosticSeverity.Error;
    case 'warning':
      return vscode.DiagnosticSeverity.Warning;
    case 'information':
      return vscode.DiagnosticSeverity.Information;
    default:
      throw new Error('unreachable', { cause: severity satisfies never });
  }
}
