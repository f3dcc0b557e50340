import type { RuleTables } from '../../detect/keywords/ruleIndex';
import type { FileScanOptions } from './fileScanner';
import type { Batch, BatchAnswer } from './scanBatch';

/** What a worker gets when it starts. The large tables are shared, not copied. */
export interface WorkerStart {
  readonly tables: RuleTables;
  readonly options: FileScanOptions;
}

export interface WorkerTask extends Batch {
  readonly task: number;
}

export type WorkerAnswer = { readonly isReady: true } | (BatchAnswer & { readonly task: number });

// The two ends are of one build and speak to nobody else: the kind of a message tells the rest.

export function isWorkerStart(value: unknown): value is WorkerStart {
  return has(value, 'tables') && has(value, 'options');
}

export function isWorkerTask(value: unknown): value is WorkerTask {
  return has(value, 'task') && has(value, 'files');
}

export function isWorkerAnswer(value: unknown): value is WorkerAnswer {
  return has(value, 'isReady') || (has(value, 'task') && has(value, 'results'));
}

function has(value: unknown, name: string): boolean {
  return typeof value === 'object' && value !== null && name in value;
}
