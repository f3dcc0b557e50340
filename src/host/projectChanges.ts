import * as vscode from 'vscode';

interface GitRepository {
  readonly state: { readonly onDidChange: vscode.Event<void> };
}

interface GitApi {
  readonly repositories: readonly GitRepository[];
  readonly onDidOpenRepository: vscode.Event<GitRepository>;
  readonly onDidCloseRepository: vscode.Event<GitRepository>;
}

interface GitExtension {
  readonly enabled: boolean;
  readonly onDidChangeEnablement: vscode.Event<boolean>;
  getAPI(version: 1): GitApi;
}

/** One save of a file makes several events: they are answered once. */
const quietMilliseconds = 150;

/** Tells when what git ignores or tracks, or the env files themselves, may have changed. */
export class ProjectChanges implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #resources: vscode.Disposable[] = [];
  #timer: NodeJS.Timeout | undefined;
  readonly onDidChange = this.#changed.event;

  constructor(reportBug: (error: unknown) => void) {
    this.#watch('**/.gitignore');
    this.#watch('**/{.env,.env.*}');
    this.#watch('**/.git/{index,info/exclude}');
    this.#resources.push(
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.#touch()),
      // From then on git may be asked.
      vscode.workspace.onDidGrantWorkspaceTrust(() => this.#touch()),
    );
    this.#followGit().catch(reportBug);
  }

  /** For a change that Keyward itself made: its watcher may be late. */
  announce(): void {
    clearTimeout(this.#timer);
    this.#changed.fire();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    vscode.Disposable.from(...this.#resources).dispose();
    this.#changed.dispose();
  }

  #watch(glob: string): void {
    const watcher = vscode.workspace.createFileSystemWatcher(glob);
    const touch = () => this.#touch();
    watcher.onDidCreate(touch);
    watcher.onDidChange(touch);
    watcher.onDidDelete(touch);
    this.#resources.push(watcher);
  }

  async #followGit(): Promise<void> {
    const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
    const git = await extension?.activate();
    if (git === undefined) {
      return;
    }
    if (git.enabled) {
      this.#followRepositories(git.getAPI(1));
    } else {
      this.#resources.push(
        git.onDidChangeEnablement(enabled => enabled && this.#followRepositories(git.getAPI(1))),
      );
    }
  }

  #followRepositories(api: GitApi): void {
    const follow = (repository: GitRepository) =>
      this.#resources.push(repository.state.onDidChange(() => this.#touch()));
    api.repositories.forEach(follow);
    this.#resources.push(
      api.onDidOpenRepository(repository => {
        follow(repository);
        this.#touch();
      }),
      api.onDidCloseRepository(() => this.#touch()),
    );
  }

  #touch(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#changed.fire(), quietMilliseconds);
  }
}
