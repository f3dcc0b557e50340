import * as vscode from 'vscode';
import { views } from '../contributions';
import type { KeyRing } from '../keys/keyRing';
import type { SignIn } from '../project/signIns/signIn';
import type { FolderPlace, ProjectFolder } from './projectFolder';

export interface ProjectPorts {
  readonly ring: Pick<KeyRing, 'list' | 'readValues' | 'onDidChange'>;
  readonly reportBug: (error: unknown) => void;
  /** The workspace's folders on disk, where it is left out. */
  readonly readFolders?: () => readonly FolderPlace[];
}

/** A save makes several events, a checkout thousands: they are answered together. */
const quietMilliseconds = 200;
/** Beyond as many changes at once everything is read anew, which is quicker. */
const mostUpdates = 200;
const skipped = /(?:^|[\\/])(?:node_modules|\.git)(?:[\\/]|$)/;

/**
 * What the open folders need. Reads nothing before somebody asks; from then on it is kept current,
 * file by file.
 */
export class ProjectVariables implements vscode.Disposable {
  readonly #ports: ProjectPorts;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #resources: vscode.Disposable[] = [];
  readonly #touched = new Set<string>();
  #folders: readonly ProjectFolder[] = [];
  #signIns: readonly SignIn[] = [];
  #loading: Promise<void> | undefined;
  #work: Promise<void> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;
  readonly onDidChange = this.#changed.event;

  constructor(ports: ProjectPorts) {
    this.#ports = ports;
  }

  get folders(): readonly ProjectFolder[] {
    return this.#folders;
  }

  /** Empty until somebody asked for them. */
  get signIns(): readonly SignIn[] {
    return this.#signIns;
  }

  showSignIns(signIns: readonly SignIn[]): void {
    this.#signIns = signIns;
    this.#changed.fire();
  }

  /** Reads the folders, if they were not read yet. */
  load(): Promise<void> {
    if (this.#loading === undefined) {
      this.#follow();
      this.#loading = this.#next(() => this.#scan());
    }
    return this.#loading;
  }

  /** Reads everything anew. */
  async refresh(): Promise<void> {
    if (this.#loading === undefined) {
      return this.load();
    }
    await this.#next(() => this.#scan());
  }

  /** The folders as they are at this moment: watchers may be late. */
  async readNow(): Promise<readonly ProjectFolder[]> {
    await this.load();
    await this.#next(async () => {
      await this.#readTouched();
      await Promise.all(this.#folders.map(folder => folder.readEnvFiles()));
      await this.#compare();
    });
    return this.#folders;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    vscode.Disposable.from(...this.#resources).dispose();
    this.#changed.dispose();
  }

  /** One after the other, whoever asks; a failure is its own caller's. */
  #next(task: () => Promise<void>): Promise<void> {
    const done = this.#work.then(task);
    this.#work = done.catch(() => undefined);
    return done;
  }

  #scan(): Promise<void> {
    const read = this.#ports.readFolders ?? readWorkspaceFolders;
    return Promise.resolve(
      vscode.window.withProgress({ location: { viewId: views.project } }, async () => {
        // What reads eight languages is not needed before somebody asks.
        const { ProjectFolder } = await import('./late');
        const folders = read().map(place => new ProjectFolder(place));
        this.#touched.clear();
        await Promise.all(folders.map(folder => folder.scan()));
        this.#folders = folders;
        await this.#compare();
      }),
    );
  }

  async #compare(): Promise<void> {
    await Promise.all(this.#folders.map(folder => folder.compare(this.#ports.ring)));
    this.#changed.fire();
  }

  /** Answers whether a row may have changed. */
  async #readTouched(): Promise<boolean> {
    const files = [...this.#touched];
    this.#touched.clear();
    if (files.length > mostUpdates) {
      await this.#scan();
      return false;
    }
    let isChanged = false;
    for (const folder of this.#folders) {
      isChanged = (await folder.update(files.filter(file => folder.holds(file)))) || isChanged;
    }
    return isChanged;
  }

  #follow(): void {
    const watcher = vscode.workspace.createFileSystemWatcher('**/*');
    const { ring, reportBug } = this.#ports;
    const touch = (uri: vscode.Uri) => this.#touch(uri);
    this.#resources.push(
      watcher,
      watcher.onDidChange(touch),
      watcher.onDidCreate(touch),
      watcher.onDidDelete(touch),
      // Where files are not watched, what the user saves here is still seen.
      vscode.workspace.onDidSaveTextDocument(({ uri }) => touch(uri)),
      // From then on git may be asked what it ignores.
      vscode.workspace.onDidGrantWorkspaceTrust(() => this.refresh().catch(reportBug)),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.refresh().catch(reportBug)),
      ring.onDidChange(() => this.#next(() => this.#compare()).catch(reportBug)),
    );
  }

  #touch(uri: vscode.Uri): void {
    if (uri.scheme === 'file' && !skipped.test(vscode.workspace.asRelativePath(uri, false))) {
      this.#touched.add(uri.fsPath);
      this.#answerSoon();
    }
  }

  #answerSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const answer = async (): Promise<void> => {
        if (await this.#readTouched()) {
          await this.#compare();
        }
      };
      this.#next(answer).catch(this.#ports.reportBug);
    }, quietMilliseconds);
  }
}

function readWorkspaceFolders(): readonly FolderPlace[] {
  return (vscode.workspace.workspaceFolders ?? [])
    .filter(({ uri }) => uri.scheme === 'file')
    .map(({ uri, name }) => ({ root: uri.fsPath, name }));
}
