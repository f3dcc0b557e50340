import { lstatSync } from 'node:fs';
import path from 'node:path';
import { createDetector } from '../../detect/detector';
import { providers } from '../../providers/index';
import { FileScanner, type FileScanOptions } from './fileScanner';
import { pathFilter } from './pathFilter';
import {
  AnswerDraft,
  type Batch,
  type BatchAnswer,
  type ScanResult,
  type ScanStats,
} from './scanBatch';
import { ScanPool } from './scanPool';
import type { Root, ScanOptions } from './scanTree';
import { walkBatches } from './walkBatches';

export interface TreeScanOptions extends ScanOptions {
  readonly workers: number;
  readonly workerFile: string;
}

interface Task extends Batch {
  readonly task: number;
}

/** Milliseconds after which the event loop gets its turn. */
const longestHold = 4;
/** More files, or a scan of more milliseconds, are worth the start of workers. */
const fewFiles = 1000;
const shortScan = 100;

/** One scan: walks, hands out, and tells the results in the order of the walk. */
export class TreeScan {
  readonly #detector = createDetector(providers);
  readonly #scanner: FileScanner;
  readonly #pool: ScanPool;
  readonly #stats: ScanStats = {
    files: 0,
    bytes: 0,
    skippedBinary: 0,
    skippedLarge: 0,
    milliseconds: 0,
  };
  readonly #queue: Task[] = [];
  readonly #answers = new Map<number, BatchAnswer>();
  /** Where the scan that met a task's files started. */
  readonly #tops: string[] = [];
  #tasks = 0;
  #told = 0;
  #walks = 0;
  #met = 0;
  #wake: () => void = () => undefined;
  #failure: { readonly error: unknown } | undefined;

  constructor(
    private readonly options: TreeScanOptions,
    private readonly onResult: (result: ScanResult) => void,
  ) {
    const fileOptions = toFileOptions(options);
    this.#scanner = new FileScanner(this.#detector, fileOptions);
    this.#pool = new ScanPool({
      workerFile: options.workerFile,
      start: () => ({ tables: this.#detector.tables, options: fileOptions }),
      onReady: () => {
        this.#feed();
        this.#wake();
      },
      onAnswer: (task, answer) => {
        this.#feed();
        this.#keep(task, answer);
        this.#wake();
      },
      onFailure: error => this.#fail(error),
    });
  }

  async run(roots: readonly Root[]): Promise<ScanStats> {
    const started = performance.now();
    const { signal } = this.options;
    const abort = () => this.#fail(signal?.reason);
    signal?.addEventListener('abort', abort, { once: true });
    try {
      for (const root of roots) {
        this.#walk(root);
      }
      await this.#work();
    } finally {
      signal?.removeEventListener('abort', abort);
      this.#pool.close();
    }
    return { ...this.#stats, milliseconds: performance.now() - started };
  }

  #walk(root: Root, top = root.path): void {
    if (!root.isFolder) {
      this.#enqueue(path.dirname(root.path), [root.path]);
      return;
    }
    this.#walks += 1;
    const isChosen = pathFilter(top, this.options);
    const take = (files: readonly string[]) => this.#enqueue(top, files.filter(isChosen));
    walkBatches(root.path, this.options, take).then(
      () => {
        this.#walks -= 1;
        this.#wake();
      },
      (error: unknown) => this.#fail(error),
    );
  }

  #enqueue(root: string, files: readonly string[]): void {
    if (files.length > 0) {
      this.#queue.push({ task: this.#tasks, root, files });
      this.#tasks += 1;
      this.#tops.push(root);
      this.#met += files.length;
      this.#wake();
    }
  }

  /** This thread is one of the workers, unless it has other things to do. */
  async #work(): Promise<void> {
    const { workers, helps = true } = this.options;
    const others = helps ? workers - 1 : workers;
    const started = performance.now();
    while (this.#failure === undefined && (this.#told < this.#tasks || this.#walks > 0)) {
      const isLong = this.#met > fewFiles || performance.now() - started > shortScan;
      if (others > 0 && !this.#pool.isStarted && (isLong || !helps)) {
        this.#pool.start(others);
      }
      this.#feed();
      if (this.#queue.length > 0 && (helps || others <= 0)) {
        await this.#scanHere();
      } else {
        await this.#pause();
      }
    }
    if (this.#failure !== undefined) {
      throw this.#failure.error;
    }
  }

  #feed(): void {
    if (this.#pool.isReady) {
      this.#pool.feed(() => this.#queue.shift());
    }
  }

  async #scanHere(): Promise<void> {
    const task = this.#queue.shift();
    const answer = new AnswerDraft();
    let resumed = performance.now();
    for (const file of task?.files ?? []) {
      answer.scan(this.#scanner, file, task?.root ?? '');
      if (performance.now() - resumed > longestHold) {
        await new Promise<void>(resolve => setImmediate(resolve));
        resumed = performance.now();
        if (this.#failure !== undefined) {
          return;
        }
      }
    }
    if (task !== undefined) {
      this.#keep(task.task, answer);
    }
  }

  #pause(): Promise<void> {
    return new Promise(resolve => {
      this.#wake = () => {
        this.#wake = () => undefined;
        resolve();
      };
    });
  }

  #keep(task: number, answer: BatchAnswer): void {
    this.#answers.set(task, answer);
    for (
      let next = this.#answers.get(this.#told);
      next !== undefined;
      next = this.#answers.get(this.#told)
    ) {
      const top = this.#tops[this.#told] ?? '';
      this.#answers.delete(this.#told);
      this.#told += 1;
      this.#tell(next, top);
    }
  }

  #tell({ results, folders, stats }: BatchAnswer, top: string): void {
    this.#stats.files += stats.files;
    this.#stats.bytes += stats.bytes;
    this.#stats.skippedBinary += stats.skippedBinary;
    this.#stats.skippedLarge += stats.skippedLarge;
    for (const folder of folders) {
      this.#walkRepository(folder, top);
    }
    for (const result of results) {
      this.onResult(result);
    }
    this.options.onProgress?.(this.#stats);
  }

  /** The folder of a submodule that was never fetched is empty and has no repository of its own. */
  #walkRepository(folder: string, top: string): void {
    const place = path.resolve(folder);
    if (lstatSync(path.join(place, '.git'), { throwIfNoEntry: false }) !== undefined) {
      this.#walk({ path: place, isFolder: true }, top);
    }
  }

  #fail(error: unknown): void {
    this.#failure ??= { error };
    this.#wake();
  }
}

/** What can be sent to another thread. */
function toFileOptions(options: TreeScanOptions): FileScanOptions {
  const { minimumConfidence, ignoredFingerprints, otherMarkers, maximumBytes } = options;
  const { projectFolder } = options;
  return {
    ...(minimumConfidence === undefined ? {} : { minimumConfidence }),
    ...(ignoredFingerprints === undefined ? {} : { ignoredFingerprints }),
    ...(otherMarkers === undefined ? {} : { otherMarkers }),
    ...(maximumBytes === undefined ? {} : { maximumBytes }),
    ...(projectFolder === undefined ? {} : { projectFolder }),
  };
}
