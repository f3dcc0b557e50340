import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Remembers inside `node_modules` for which lockfile an install was completed. */
export class Stamp {
  #file;
  #wanted;

  constructor(folder, name) {
    this.#file = path.join(folder, 'node_modules', name);
    const lockfile = readFileSync(path.join(folder, 'package-lock.json'), 'utf8');
    // Line ends differ with git's settings; the packages do not.
    this.#wanted = createHash('sha256').update(lockfile.replaceAll('\r\n', '\n')).digest('hex');
  }

  isCurrent() {
    return existsSync(this.#file) && readFileSync(this.#file, 'utf8').trim() === this.#wanted;
  }

  write() {
    writeFileSync(this.#file, `${this.#wanted}\n`);
  }
}
