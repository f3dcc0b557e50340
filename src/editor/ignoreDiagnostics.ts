import * as vscode from 'vscode';
import { readRegularFile } from '../git/regularFile';
import type { CheckServices } from '../host/checkServices';
import { toDiagnostic } from '../host/toDiagnostic';
import { toRange } from '../host/toRange';
import { findUnsafeEnvFiles } from '../project/envFileFindings';

/** Marks env files that git would commit, and the `.gitignore` that should cover them. */
export function registerIgnoreDiagnostics(services: CheckServices): vscode.Disposable {
  const check = new IgnoreCheck(services);
  return vscode.Disposable.from(
    check,
    services.changes.onDidChange(() => check.start()),
    vscode.workspace.onDidChangeConfiguration(event => {
      if (event.affectsConfiguration('keyward.gitignore')) {
        check.start();
      }
    }),
  );
}

class IgnoreCheck implements vscode.Disposable {
  readonly #collection = vscode.languages.createDiagnosticCollection('keyward.gitignore');
  #running: AbortController | undefined;

  constructor(private readonly services: CheckServices) {
    this.start();
  }

  /** A newer check takes the place of one that still runs: its answers would be stale. */
  start(): void {
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    this.#run(running.signal).catch(error => {
      if (!running.signal.aborted) {
        this.services.reportBug(error);
      }
    });
  }

  dispose(): void {
    this.#running?.abort();
    this.#collection.dispose();
  }

  async #run(signal: AbortSignal): Promise<void> {
    const entries = new Map<string, vscode.Diagnostic[]>();
    for (const { uri } of vscode.workspace.workspaceFolders ?? []) {
      if (uri.scheme === 'file' && this.services.readSettings(uri).gitignoreEnabled) {
        await this.#checkFolder(uri.fsPath, entries, signal);
      }
    }
    if (!signal.aborted) {
      this.#collection.clear();
      for (const [file, diagnostics] of entries) {
        this.#collection.set(vscode.Uri.file(file), diagnostics);
      }
    }
  }

  async #checkFolder(
    root: string,
    entries: Map<string, vscode.Diagnostic[]>,
    signal: AbortSignal,
  ): Promise<void> {
    for (const { path, findings } of await findUnsafeEnvFiles(root, { signal })) {
      const text = await readExisting(path);
      const diagnostics = findings.map(finding => toDiagnostic(finding, toRange(text, finding)));
      entries.set(path, [...(entries.get(path) ?? []), ...diagnostics]);
    }
  }
}

/**
 * Without a byte-order mark, which editors do not count. A `.gitignore` that is missing still gets
 * its entry in the Problems panel.
 */
async function readExisting(path: string): Promise<string> {
  try {
    return new TextDecoder().decode(await readRegularFile(path));
  } catch {
    return '';
  }
}
