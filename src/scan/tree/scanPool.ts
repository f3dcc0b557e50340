import { Worker } from 'node:worker_threads';
import type { Batch, BatchAnswer, ScanResult } from './scanBatch';
import { isWorkerAnswer, type WorkerStart, type WorkerTask } from './workerMessages';

export interface PoolPorts {
  readonly workerFile: string;
  readonly start: () => WorkerStart;
  readonly onReady: () => void;
  readonly onAnswer: (task: number, answer: BatchAnswer) => void;
  /** The workers cannot work at all. */
  readonly onFailure: (error: Error) => void;
}

/** Enough that a worker never waits for this thread. */
const tasksAhead = 2;
/** Milliseconds without an answer after which a worker is taken for hung. */
const longestSilence = 120_000;
/** In MB. What a file leaves behind is short-lived; collecting it early costs next to nothing. */
const resourceLimits = { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 256 };
const failed = 'Looking at it failed.';
const nothing = { files: 0, bytes: 0, skippedBinary: 0, skippedLarge: 0 };

interface Member {
  readonly worker: Worker;
  readonly tasks: WorkerTask[];
  isReady: boolean;
  heard: number;
}

/** Threads that look at files. What a dying thread leaves is done again, file by file. */
export class ScanPool {
  readonly #members = new Set<Member>();
  readonly #suspects: WorkerTask[] = [];
  readonly #open = new Map<number, BatchAnswer & { left: number }>();
  #watch: NodeJS.Timeout | undefined;
  #isClosed = false;

  constructor(private readonly ports: PoolPorts) {}

  get isStarted(): boolean {
    return this.#watch !== undefined;
  }

  get isReady(): boolean {
    return [...this.#members].some(({ isReady }) => isReady);
  }

  start(count: number): void {
    this.#watch = setInterval(() => this.#endHung(), 5_000);
    this.#watch.unref();
    const start = this.ports.start();
    for (let number = 0; number < count; number += 1) {
      this.#add(start);
    }
  }

  /** Gives tasks to whoever has room for them. */
  feed(next: () => (Batch & { readonly task: number }) | undefined): void {
    for (let ahead = 0; ahead < tasksAhead; ahead += 1) {
      for (const member of this.#members) {
        const task =
          member.isReady && member.tasks.length <= ahead
            ? (this.#suspects.shift() ?? next())
            : undefined;
        if (task !== undefined) {
          member.tasks.push(task);
          member.heard = performance.now();
          member.worker.postMessage(task);
        }
      }
    }
  }

  close(): void {
    this.#isClosed = true;
    clearInterval(this.#watch);
    for (const { worker } of this.#members) {
      // A thread that is ended while it starts says so as an error that nobody needs.
      worker.removeAllListeners().on('error', () => undefined);
      void worker.terminate();
    }
    this.#members.clear();
  }

  #add(start: WorkerStart): void {
    const worker = new Worker(this.ports.workerFile, { workerData: start, resourceLimits });
    const member: Member = { worker, tasks: [], isReady: false, heard: performance.now() };
    this.#members.add(member);
    worker.on('message', (message: unknown) => this.#hear(member, message));
    worker.on('error', error => this.#lose(member, start, error));
    worker.on('exit', () => this.#lose(member, start, new Error('A scan worker ended early.')));
  }

  #hear(member: Member, message: unknown): void {
    member.heard = performance.now();
    if (this.#isClosed || !isWorkerAnswer(message)) {
      return;
    }
    if ('isReady' in message) {
      member.isReady = true;
      this.ports.onReady();
      return;
    }
    const at = member.tasks.findIndex(({ task }) => task === message.task);
    member.tasks.splice(at, 1);
    this.#take(message.task, message);
  }

  /** A task that was cut into files is answered when all of them are. */
  #take(task: number, answer: BatchAnswer): void {
    const open = this.#open.get(task);
    if (open === undefined) {
      this.ports.onAnswer(task, answer);
      return;
    }
    const both = { ...join(open, answer), left: open.left - 1 };
    this.#open.set(task, both);
    if (both.left === 0) {
      this.#open.delete(task);
      this.ports.onAnswer(task, both);
    }
  }

  #lose(member: Member, start: WorkerStart, error: Error): void {
    if (this.#isClosed || !this.#members.delete(member)) {
      return;
    }
    if (!member.isReady) {
      this.ports.onFailure(error);
      return;
    }
    this.#add(start);
    // The first was being looked at, the others waited.
    const [current, ...waiting] = member.tasks;
    this.#suspects.push(...waiting);
    if (current !== undefined) {
      this.#suspect(current);
    }
  }

  #suspect(task: WorkerTask): void {
    const [only, ...others] = task.files;
    if (only !== undefined && others.length === 0) {
      const result: ScanResult = { kind: 'unreadable', path: only, reason: failed };
      this.#take(task.task, {
        results: [result],
        folders: [],
        stats: { ...nothing, files: 1 },
      });
      return;
    }
    this.#open.set(task.task, {
      results: [],
      folders: [],
      stats: nothing,
      left: task.files.length,
    });
    this.#suspects.push(...task.files.map(file => ({ ...task, files: [file] })));
  }

  #endHung(): void {
    for (const { worker, tasks, heard } of this.#members) {
      if (tasks.length > 0 && performance.now() - heard > longestSilence) {
        void worker.terminate();
      }
    }
  }
}

function join(left: BatchAnswer, right: BatchAnswer): BatchAnswer {
  return {
    results: [...left.results, ...right.results],
    folders: [...left.folders, ...right.folders],
    stats: {
      files: left.stats.files + right.stats.files,
      bytes: left.stats.bytes + right.stats.bytes,
      skippedBinary: left.stats.skippedBinary + right.stats.skippedBinary,
      skippedLarge: left.stats.skippedLarge + right.stats.skippedLarge,
    },
  };
}
