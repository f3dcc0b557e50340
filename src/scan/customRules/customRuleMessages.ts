import type { FindOptions } from '../../detect/detector';
import type { ReportedFinding } from '../reportedFinding';
import type { CustomRule } from './customRule';

/** In bytes of a file, and letters of a text. Patterns run over all of it. */
export const largestCustomText = 5 * 1024 * 1024;

/** How files are looked at. Can be sent to another thread. */
export interface CustomScanOptions extends Pick<FindOptions, 'minimumConfidence' | 'otherMarkers'> {
  /** Larger files are left out. */
  readonly maximumBytes?: number;
}

export interface CustomWorkerStart {
  readonly rules: readonly CustomRule[];
  readonly options: CustomScanOptions;
  /** The folder of the rules. */
  readonly root: string;
  /** See `Step`. */
  readonly steps: SharedArrayBuffer;
}

export type CustomTask =
  | { readonly kind: 'files'; readonly files: readonly string[] }
  | { readonly kind: 'text'; readonly file: string; readonly text: string };

export interface CustomRequest {
  readonly task: CustomTask;
  /** Ids of rules that were stopped. */
  readonly without: readonly string[];
}

/** Why a rule is left out for the rest of a scan, and at which file. */
export interface StoppedRule {
  readonly ruleId: string;
  readonly file: string;
  readonly reason: 'slow' | 'memory' | 'matches' | 'pattern';
}

export interface CustomAnswer {
  readonly findings: readonly ReportedFinding[];
  /** Git names a repository inside another by its folder. */
  readonly folders: readonly string[];
  readonly stopped: readonly StoppedRule[];
}

/** Cells of the memory in which a worker tells, even while a pattern runs, what it is at. */
export const Step = {
  /** Counts up with each rule at each file. */
  count: 0,
  /** Index among the task's files. */
  file: 1,
  /** Index among the rules; `idle` between two. */
  rule: 2,
} as const;
export const idle = -1;
export const stepBytes = 3 * Int32Array.BYTES_PER_ELEMENT;

// The two ends are of one build and speak to nobody else: the kind of a message tells the rest.

export function isCustomWorkerStart(value: unknown): value is CustomWorkerStart {
  return has(value, 'rules') && has(value, 'steps');
}

export function isCustomRequest(value: unknown): value is CustomRequest {
  return has(value, 'task') && has(value, 'without');
}

export function isCustomAnswer(value: unknown): value is CustomAnswer {
  return has(value, 'findings') && has(value, 'stopped');
}

function has(value: unknown, name: string): boolean {
  return typeof value === 'object' && value !== null && name in value;
}
