// Makes a repository with a long history out of real source files, by git fast-import.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const endings = /\.(?:[cm]?[jt]sx?|json|md|css|html|ya?ml)$/;
const firstDay = 1_600_000_000;
const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/**
 * @param {string} folder An empty folder.
 * @param {{ sources: string, commits: number }} options
 */
export async function makeHistory(folder, { sources, commits }) {
  execFileSync('git', ['init', '--quiet', '--initial-branch=main', folder]);
  const importer = spawn('git', ['fast-import', '--quiet'], {
    cwd: folder,
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  const ended = once(importer, 'exit');
  const story = new Story(readSources(sources));
  for (let number = 1; number <= commits; number += 1) {
    if (!importer.stdin.write(story.next(number))) {
      await once(importer.stdin, 'drain');
    }
  }
  importer.stdin.end();
  const [code] = await ended;
  if (code !== 0) {
    throw new Error('git fast-import failed.');
  }
  execFileSync('git', ['gc', '--quiet'], { cwd: folder });
}

function readSources(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .filter(name => endings.test(name))
    .map(name => ({ name: name.split(path.sep).join('/'), file: path.join(folder, name) }))
    .filter(({ file }) => {
      const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
      return size > 500 && size < 60_000;
    });
}

/** Commits as fast-import reads them: files that come, change, move and go, branches and merges. */
class Story {
  #random = 1;
  #sources;
  #nextSource = 0;
  #main = { name: 'main', tip: 0, tree: new Map() };
  #branch;

  constructor(sources) {
    this.#sources = sources;
  }

  next(number) {
    const main = this.#main;
    if (this.#branch === undefined && number > 400 && number % 12 === 0) {
      const name = `feature-${number}`;
      this.#branch = { name, tip: main.tip, tree: new Map(main.tree), changed: new Set(), left: 6 };
    }
    const branch = this.#branch;
    if (branch === undefined || number % 2 === 0) {
      return this.#commit(number, main, number <= 400 ? 8 : 4);
    }
    branch.left -= 1;
    return branch.left > 0 ? this.#commit(number, branch, 4) : this.#merge(number, branch);
  }

  /** What both sides have changed is taken from the branch. */
  #merge(number, branch) {
    const main = this.#main;
    const changes = [...branch.changed].map(name => {
      const lines = branch.tree.get(name);
      if (lines === undefined) {
        main.tree.delete(name);
        return `D "${name}"\n`;
      }
      main.tree.set(name, lines);
      return write(name, lines);
    });
    const parents = [`from :${main.tip}`, `merge :${branch.tip}`];
    main.tip = number;
    this.#branch = undefined;
    return `${this.#head(number, main.name, parents)}${changes.join('')}\n`;
  }

  #commit(number, branch, files) {
    const changes = number % 500 === 0 ? [this.#addKey(branch, number)] : [];
    for (let file = 0; file < files; file += 1) {
      changes.push(this.#change(branch, number));
    }
    const parents = number === 1 ? [] : [`from :${branch.tip}`];
    branch.tip = number;
    return `${this.#head(number, branch.name, parents)}${changes.join('')}\n`;
  }

  #head(number, branch, parents) {
    const who = `Author ${number % 17} <author${number % 17}@example.org> ${firstDay + number * 3600} +0000`;
    const message = `Change ${number}`;
    return [
      `commit refs/heads/${branch}`,
      `mark :${number}`,
      `author ${who}`,
      `committer ${who}`,
      `data ${message.length}`,
      message,
      ...parents,
      '',
    ].join('\n');
  }

  #change({ tree, changed }, number) {
    const names = [...tree.keys()];
    const name = names[this.#below(names.length)];
    const dice = this.#below(100);
    if (name === undefined || (number <= 400 ? dice < 70 : dice < 8)) {
      return this.#add(tree, changed);
    }
    changed?.add(name);
    if (dice >= 99) {
      tree.delete(name);
      return `D "${name}"\n`;
    }
    if (dice >= 97) {
      const moved = `moved-${number}/${path.posix.basename(name)}`;
      tree.set(moved, tree.get(name));
      tree.delete(name);
      changed?.add(moved);
      return `R "${name}" "${moved}"\n`;
    }
    const lines = this.#edit([...tree.get(name)]);
    tree.set(name, lines);
    return write(name, lines);
  }

  #add(tree, changed) {
    const { name, file } = this.#sources[this.#nextSource % this.#sources.length];
    this.#nextSource += 37;
    const lines = readFileSync(file, 'utf8').split('\n');
    tree.set(name, lines);
    changed?.add(name);
    return write(name, lines);
  }

  /** A scan that finds something has more to do. */
  #addKey({ tree, changed }, number) {
    const name = `leak-${number}.js`;
    const letters = Array.from({ length: 93 }, () => base62[this.#below(base62.length)]);
    const lines = [`connect('sk-ant-${'api03'}-${letters.join('')}AA');`, ''];
    tree.set(name, lines);
    changed?.add(name);
    return write(name, lines);
  }

  #edit(lines) {
    for (let part = this.#below(4); part >= 0; part -= 1) {
      const at = this.#below(lines.length);
      const { file } = this.#sources[this.#below(this.#sources.length)];
      const other = readFileSync(file, 'utf8').split('\n');
      const from = this.#below(other.length);
      lines.splice(at, this.#below(8), ...other.slice(from, from + this.#below(14)));
    }
    return lines;
  }

  #below(limit) {
    this.#random = (Math.imul(this.#random, 1_103_515_245) + 12_345) & 0x7fffffff;
    return limit === 0 ? 0 : (this.#random >> 8) % limit;
  }
}

function write(name, lines) {
  const text = lines.join('\n');
  return `M 100644 inline "${name}"\ndata ${Buffer.byteLength(text)}\n${text}\n`;
}
