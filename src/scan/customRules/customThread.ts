import { Worker } from 'node:worker_threads';
import {
  type CustomAnswer,
  type CustomRequest,
  type CustomTask,
  type CustomWorkerStart,
  idle,
  isCustomAnswer,
  Step,
  type StoppedRule,
  stepBytes,
} from './customRuleMessages';

/** Milliseconds that a rule may take for a file. */
const longestRun = 1_000;
const glance = 50;
/** In MB. */
const resourceLimits = { maxOldGenerationSizeMb: 256 };

/** A rule ended its thread, or had it ended, at a file of a task. */
interface Loss {
  readonly kind: 'lost';
  readonly rule: number;
  readonly file: number;
  readonly reason: StoppedRule['reason'];
}

interface Member {
  readonly worker: Worker;
  readonly steps: Int32Array<SharedArrayBuffer>;
}

/** Runs patterns that nobody has vetted in a thread, and ends it when one does not come back. */
export class CustomThread {
  readonly #dropped = new Set<string>();
  #member: Member | undefined;

  constructor(
    private readonly workerFile: string,
    private readonly data: Omit<CustomWorkerStart, 'steps'>,
  ) {}

  /** Where a rule is lost, it stays without its findings from there on, and all others go on. */
  async run(task: CustomTask): Promise<CustomAnswer> {
    const outcome = await this.#attempt({ task, without: [...this.#dropped] });
    if (!('kind' in outcome)) {
      this.#drop(outcome.stopped);
      return outcome;
    }
    const { reason, rule, file } = outcome;
    const stopped = {
      ruleId: this.data.rules[rule]?.id ?? '',
      file: task.kind === 'text' ? task.file : (task.files[file] ?? ''),
      reason,
    };
    const before = task.kind === 'text' ? nothing : await this.run(take(task, 0, file));
    this.#drop([stopped]);
    const rest = await this.run(task.kind === 'text' ? task : take(task, file));
    return join(before, { ...nothing, stopped: [stopped] }, rest);
  }

  close(): void {
    const worker = this.#member?.worker;
    this.#member = undefined;
    // A thread that is ended while it starts says so as an error that nobody needs.
    worker?.removeAllListeners().on('error', () => undefined);
    void worker?.terminate();
  }

  #drop(stopped: readonly StoppedRule[]): void {
    for (const { ruleId } of stopped) {
      this.#dropped.add(ruleId);
    }
  }

  #start(): Member {
    const steps = new Int32Array(new SharedArrayBuffer(stepBytes));
    Atomics.store(steps, Step.rule, idle);
    const workerData: CustomWorkerStart = { ...this.data, steps: steps.buffer };
    return { worker: new Worker(this.workerFile, { workerData, resourceLimits }), steps };
  }

  #attempt(request: CustomRequest): Promise<CustomAnswer | Loss> {
    this.#member ??= this.#start();
    const { worker, steps } = this.#member;
    return new Promise((resolve, reject) => {
      const watch = setInterval(() => {
        if (isSlow()) {
          lose('slow');
        }
      }, glance);
      const isSlow = watchSteps(steps);
      const settle = () => {
        clearInterval(watch);
        // All at once would make the worker mute.
        worker.off('message', hear).off('error', fail).off('exit', fail);
      };
      const lose = (reason: StoppedRule['reason'], cause?: unknown) => {
        settle();
        const rule = Atomics.load(steps, Step.rule);
        const file = Atomics.load(steps, Step.file);
        this.close();
        if (rule === idle) {
          reject(new Error('The thread for custom rules ended early.', { cause }));
        } else {
          resolve({ kind: 'lost', rule, file, reason });
        }
      };
      const hear = (message: unknown) => {
        if (isCustomAnswer(message)) {
          settle();
          resolve(message);
        }
      };
      const fail = (cause: unknown) => lose('memory', cause);
      worker.on('message', hear).on('error', fail).on('exit', fail);
      worker.postMessage(request);
    });
  }
}

/** Counts from when a step was first seen, so that a busy thread here blames no rule. */
function watchSteps(steps: Int32Array): () => boolean {
  let seen = { count: -1, at: 0 };
  return () => {
    const count = Atomics.load(steps, Step.count);
    if (count !== seen.count) {
      seen = { count, at: performance.now() };
    }
    const isRunning = Atomics.load(steps, Step.rule) !== idle;
    return isRunning && performance.now() - seen.at > longestRun;
  };
}

const nothing: CustomAnswer = { findings: [], folders: [], stopped: [] };

function take(
  { files }: Extract<CustomTask, { kind: 'files' }>,
  from: number,
  to?: number,
): CustomTask {
  return { kind: 'files', files: files.slice(from, to) };
}

function join(...answers: readonly CustomAnswer[]): CustomAnswer {
  return {
    findings: answers.flatMap(({ findings }) => findings),
    folders: answers.flatMap(({ folders }) => folders),
    stopped: answers.flatMap(({ stopped }) => stopped),
  };
}
