import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type HistoryOptions, scanHistory } from '../../../../src/scan/history/scanHistory';
import { git, makeRepository, removeFolder } from '../../env/envWorkspace';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** A real repository whose commits are an hour apart. */
export class HistoryWorld {
  readonly folder = makeRepository();
  #hour = 0;

  constructor() {
    git(this.folder, 'symbolic-ref', 'HEAD', 'refs/heads/main');
  }

  git(...parameters: readonly string[]): string {
    this.#hour += 1;
    const date = `2024-05-${String(this.#hour).padStart(2, '0')}T10:00:00+02:00`;
    process.env.GIT_AUTHOR_DATE = date;
    process.env.GIT_COMMITTER_DATE = date;
    return git(this.folder, ...parameters);
  }

  write(files: Files): void {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(this.folder, name)), { recursive: true });
      writeFileSync(path.join(this.folder, name), content);
    }
  }

  commit(subject: string, files: Files = {}): string {
    this.write(files);
    git(this.folder, 'add', '--all');
    this.git('commit', '--quiet', '--no-verify', '--allow-empty', '--message', subject);
    return git(this.folder, 'rev-parse', 'HEAD').trim();
  }

  /** A remote that holds what is pushed to it. */
  addRemote(): string {
    const remote = makeRepository();
    git(remote, 'config', 'core.bare', 'true');
    git(this.folder, 'remote', 'add', 'origin', remote);
    return remote;
  }

  /** One line for each key: rule, first and last commit with path and line, and where it is. */
  async found(options: HistoryOptions = {}): Promise<string[]> {
    const { findings } = await scanHistory(this.folder, options);
    return findings.map(({ finding, history }) => {
      if (history === undefined) {
        return 'no history';
      }
      const { firstCommit: first, lastCommit: last, isInHead, isPushed } = history;
      return [
        finding.ruleId,
        `${first.subject} ${first.path}:${first.line}`,
        ...(last.id === first.id ? [] : [`${last.subject} ${last.path}:${last.line}`]),
        isInHead ? 'in HEAD' : 'not in HEAD',
        ...(isPushed === undefined ? [] : [isPushed ? 'pushed' : 'local']),
      ].join(', ');
    });
  }

  remove(): void {
    removeFolder(this.folder);
  }
}
