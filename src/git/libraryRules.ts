import { dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { hasCode } from './realLocation';
import { readRegularFile } from './regularFile';

/** Answers whether `.gitignore` files from `root` down to a path would make git ignore it. */
export class LibraryRules {
  readonly #root: string;
  readonly #files = new Map<string, Promise<Ignore | undefined>>();

  constructor(root: string) {
    this.#root = root;
  }

  async isIgnored(path: string): Promise<boolean> {
    const parts = relative(this.#root, path).split(sep);
    if (parts[0] === '..' || parts[0] === '') {
      return false;
    }
    let ignored = false;
    // A file cannot be re-included once a folder above it is ignored, so folders come first.
    for (let length = 1; length <= parts.length && !ignored; length += 1) {
      ignored = await this.#matches(parts.slice(0, length), length < parts.length);
    }
    return ignored;
  }

  /** The nearest file that has something to say about the path decides. */
  async #matches(parts: readonly string[], isFolder: boolean): Promise<boolean> {
    for (let depth = parts.length - 1; depth >= 0; depth -= 1) {
      const rules = await this.#read(join(this.#root, ...parts.slice(0, depth)));
      const name = parts.slice(depth).join('/') + (isFolder ? '/' : '');
      const result = rules?.test(name);
      if (result?.ignored === true || result?.unignored === true) {
        return result.ignored;
      }
    }
    return false;
  }

  #read(folder: string): Promise<Ignore | undefined> {
    const known = this.#files.get(folder);
    if (known !== undefined) {
      return known;
    }
    const rules = readRules(join(folder, '.gitignore'));
    this.#files.set(folder, rules);
    return rules;
  }
}

async function readRules(path: string): Promise<Ignore | undefined> {
  try {
    const text = (await readRegularFile(path))?.toString('utf8');
    return text === undefined ? undefined : ignore().add(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR', 'EISDIR', 'EACCES')) {
      return undefined;
    }
    throw new Error(`could not read the ignore file in ${dirname(path)}`, { cause: error });
  }
}
