import { readFileSync } from 'node:fs';
import path from 'node:path';
import ignore, { type Ignore } from 'ignore';

/**
 * What the ignore files of a folder and of those above it say about its entries, for a walk that
 * enters no ignored folder.
 */
export class IgnoreChain {
  readonly #parent: IgnoreChain | undefined;
  readonly #name: string;
  readonly #rules: Ignore | undefined;

  private constructor(parent: IgnoreChain | undefined, folder: string, hasFile: boolean) {
    this.#parent = parent;
    this.#name = path.basename(folder);
    this.#rules = hasFile ? readRules(path.join(folder, '.gitignore')) : undefined;
  }

  static start(folder: string, names: readonly string[]): IgnoreChain {
    return new IgnoreChain(undefined, folder, names.includes('.gitignore'));
  }

  enter(folder: string, names: readonly string[]): IgnoreChain {
    return new IgnoreChain(this, folder, names.includes('.gitignore'));
  }

  /** The nearest file that has something to say about the entry decides. */
  isIgnored(name: string, isFolder: boolean): boolean {
    let below = isFolder ? `${name}/` : name;
    for (let level: IgnoreChain | undefined = this; level !== undefined; level = level.#parent) {
      const result = level.#rules?.test(below);
      if (result?.ignored === true || result?.unignored === true) {
        return result.ignored;
      }
      below = `${level.#name}/${below}`;
    }
    return false;
  }
}

function readRules(file: string): Ignore | undefined {
  try {
    return ignore().add(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  } catch {
    // A file that cannot be read ignores nothing: more is looked at, which is the safe side.
    return undefined;
  }
}
