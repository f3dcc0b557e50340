import { lstatSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { isExampleFile } from '../../env/envFileName';
import { readFileStates } from '../../git/fileState';
import { type FoundNeed, findNeeds, findReaders } from './findNeeds';
import { isSkipped, listProjectFiles } from './listProjectFiles';
import type { ProjectVariable } from './readNeeds';
import { readNeedsFile } from './readNeedsFile';
import { toVariables } from './toVariables';

/** Milliseconds after which others get their turn. */
const longestHold = 8;

/** What a project needs: reads its folder once, then file by file as they change. */
export class ProjectNeeds {
  readonly root: string;
  /** By absolute path; only files that need something. */
  #files = new Map<string, readonly FoundNeed[]>();
  #variables: readonly ProjectVariable[] | undefined = [];
  /** One thing at a time, so that a file that changes during a scan is read after it. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(root: string) {
    this.root = path.resolve(root);
  }

  /** Reads everything anew. When it is aborted, what was known stays known. */
  scan({ signal }: { readonly signal?: AbortSignal } = {}): Promise<void> {
    return this.#inTurn(async () => {
      const files = await readFolder(this.root, signal);
      this.#files = files;
      this.#variables = undefined;
    });
  }

  /**
   * Reads one file or folder again, or drops it where it is gone or ignored by git. Answers whether
   * anything changed. After a change of an ignore file only `scan` tells the truth.
   */
  update(file: string): Promise<boolean> {
    return this.#inTurn(() => this.#update(path.resolve(file)));
  }

  /** By name. */
  get variables(): readonly ProjectVariable[] {
    this.#variables ??= toVariables([...this.#files.values()].flat());
    return this.#variables;
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async #update(file: string): Promise<boolean> {
    const relative = path.relative(this.root, file);
    if (relative.startsWith('..') || path.isAbsolute(relative)) {
      return false;
    }
    const before = new Map([...this.#files].filter(([name]) => isWithin(name, file)));
    const after = isSkipped(toSlashes(relative))
      ? new Map<string, readonly FoundNeed[]>()
      : await this.#read(file, before);
    if (JSON.stringify([...before]) === JSON.stringify([...after])) {
      return false;
    }
    for (const name of before.keys()) {
      this.#files.delete(name);
    }
    for (const [name, needs] of after) {
      this.#files.set(name, needs);
    }
    this.#variables = undefined;
    return true;
  }

  async #read(
    file: string,
    before: ReadonlyMap<string, unknown>,
  ): Promise<ReadonlyMap<string, readonly FoundNeed[]>> {
    const stats = lstatSync(file, { throwIfNoEntry: false });
    if (stats?.isDirectory()) {
      return readFolder(file, undefined);
    }
    const needs = readFile(file);
    const isTaken =
      needs.length > 0 &&
      (before.has(file) || isExampleFile(file) || !(await this.#isIgnored(file)));
    return new Map(isTaken ? [[file, needs]] : []);
  }

  /** Asked for a file that is new only, as it takes processes. */
  async #isIgnored(file: string): Promise<boolean> {
    try {
      const state = (await readFileStates([file], { root: this.root })).get(file);
      return state?.ignored === true && !state.tracked;
    } catch {
      // Git refuses to answer: then the file counts, as in a scan without git.
      return false;
    }
  }
}

async function readFolder(
  folder: string,
  signal: AbortSignal | undefined,
): Promise<Map<string, readonly FoundNeed[]>> {
  const found = new Map<string, readonly FoundNeed[]>();
  const files = await listProjectFiles(folder, { isWanted: isExampleFile, signal });
  let held = performance.now();
  for (const file of files) {
    const needs = readFile(file);
    if (needs.length > 0) {
      found.set(file, needs);
    }
    if (performance.now() - held > longestHold) {
      await setImmediate();
      signal?.throwIfAborted();
      held = performance.now();
    }
  }
  return found;
}

function readFile(file: string): readonly FoundNeed[] {
  const readers = findReaders(file);
  const text = readers.length === 0 ? undefined : readNeedsFile(file);
  return text === undefined ? [] : findNeeds(file, text, readers);
}

function isWithin(file: string, folder: string): boolean {
  return file === folder || file.startsWith(folder + path.sep);
}

function toSlashes(file: string): string {
  return file.split(path.sep).join('/');
}
