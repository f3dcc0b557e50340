import * as vscode from 'vscode';
import type { Finding } from '../detect/finding';
import { isEnvFile } from '../env/envFileName';
import type { CheckServices } from '../host/checkServices';
import { toDiagnostic } from '../host/toDiagnostic';
import { DocumentCheck, type DocumentCheckPorts } from './documentCheck';

/** Underlines hardcoded keys in every open document, as one types. */
export function registerKeyDiagnostics(services: CheckServices): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('keyward');
  const checks = new Map<vscode.TextDocument, DocumentCheck>();
  const checkPorts: DocumentCheckPorts = {
    detector: services.detector,
    readOptions: document => services.policy.read(document),
    publish: (document, findings) =>
      collection.set(document.uri, toDiagnostics(document, findings)),
    reportBug: services.reportBug,
  };
  const open = (document: vscode.TextDocument) => {
    if (!checks.has(document) && !document.isClosed) {
      checks.set(document, new DocumentCheck(document, checkPorts));
    }
  };
  const close = (document: vscode.TextDocument) => {
    checks.get(document)?.dispose();
    checks.delete(document);
    collection.delete(document.uri);
  };
  const refreshWhere = (isConcerned: (document: vscode.TextDocument) => boolean) => {
    for (const [document, check] of checks) {
      if (isConcerned(document)) {
        check.refresh();
      }
    }
  };
  const refresh = () => refreshWhere(() => true);
  const subscriptions = [
    vscode.workspace.onDidOpenTextDocument(open),
    vscode.workspace.onDidCloseTextDocument(close),
    vscode.workspace.onDidSaveTextDocument(document => checks.get(document)?.refresh()),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) {
        checks.get(document)?.change(contentChanges);
      }
    }),
    vscode.workspace.onDidChangeConfiguration(event => {
      const sections = ['keyward.diagnostics', 'keyward.detection'];
      if (sections.some(section => event.affectsConfiguration(section))) {
        refresh();
      }
    }),
    vscode.workspace.onDidChangeWorkspaceFolders(refresh),
    services.ignoredValues.onDidChange(refresh),
    // What git ignores decides for env files only.
    services.changes.onDidChange(() => refreshWhere(({ uri }) => isEnvFile(uri.path))),
  ];
  vscode.workspace.textDocuments.forEach(open);
  return vscode.Disposable.from(...subscriptions, collection, {
    dispose: () => {
      for (const check of checks.values()) {
        check.dispose();
      }
    },
  });
}

function toDiagnostics(
  document: vscode.TextDocument,
  findings: readonly Finding[],
): vscode.Diagnostic[] {
  return findings.map(finding => {
    const range = new vscode.Range(
      document.positionAt(finding.start),
      document.positionAt(finding.end),
    );
    return toDiagnostic(finding, range);
  });
}
