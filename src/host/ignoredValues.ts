import * as vscode from 'vscode';
import {
  addIgnoredFinding,
  type IgnoredFinding,
  ignoredFindingsFile,
  readIgnoredFindings,
} from '../project/ignoredFindings';

const none: ReadonlySet<string> = new Set();

/** What each workspace folder's file of fingerprints says, kept until the file changes. */
export class IgnoredValues implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #watcher = vscode.workspace.createFileSystemWatcher(`**/${ignoredFindingsFile}`);
  readonly #byFolder = new Map<string, Promise<ReadonlySet<string>>>();
  readonly onDidChange = this.#changed.event;

  constructor() {
    const forget = () => this.#forget();
    this.#watcher.onDidCreate(forget);
    this.#watcher.onDidChange(forget);
    this.#watcher.onDidDelete(forget);
  }

  async read(folder: vscode.WorkspaceFolder | undefined): Promise<ReadonlySet<string>> {
    if (folder === undefined || folder.uri.scheme !== 'file') {
      return none;
    }
    const path = folder.uri.fsPath;
    const known = this.#byFolder.get(path) ?? readIgnoredFindings(path);
    this.#byFolder.set(path, known);
    try {
      return await known;
    } catch {
      // An unreadable file ignores nothing: the squiggles stay, which is the safe side.
      return none;
    }
  }

  /** Returns the path of the file. */
  async add(folder: vscode.WorkspaceFolder, finding: IgnoredFinding): Promise<string> {
    const file = await addIgnoredFinding(folder.uri.fsPath, finding);
    this.#forget();
    return file;
  }

  dispose(): void {
    this.#watcher.dispose();
    this.#changed.dispose();
  }

  #forget(): void {
    this.#byFolder.clear();
    this.#changed.fire();
  }
}
