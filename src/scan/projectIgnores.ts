import { existsSync } from 'node:fs';
import path from 'node:path';
import { readIgnoredFindings } from '../project/ignoredFindings';
import type { ReportedFinding } from './reportedFinding';

/** Which findings the `.keywardignore` files above a file leave alone. Each file is read once. */
export class ProjectIgnores {
  readonly #byFolder = new Map<string, Promise<readonly ReadonlySet<string>[]>>();

  async isIgnored({ finding, path: file }: ReportedFinding): Promise<boolean> {
    const lists = await this.#readAbove(path.dirname(file));
    return lists.some(list => list.has(finding.fingerprint));
  }

  /** From a folder up to its repository; other projects' files above that do not count. */
  #readAbove(folder: string): Promise<readonly ReadonlySet<string>[]> {
    const known = this.#byFolder.get(folder);
    if (known !== undefined) {
      return known;
    }
    const lists = this.#read(folder);
    this.#byFolder.set(folder, lists);
    return lists;
  }

  async #read(folder: string): Promise<readonly ReadonlySet<string>[]> {
    const own = await readIgnoredFindings(folder);
    const above = path.dirname(folder);
    const isTop = above === folder || existsSync(path.join(folder, '.git'));
    return [own, ...(isTop ? [] : await this.#readAbove(above))];
  }
}
