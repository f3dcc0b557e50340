/** In the order in which they help. */
export const leakSteps = [
  'revoke',
  'replace',
  'search',
  'usage',
  'limit',
  'history',
  'report',
] as const;
export type LeakStep = (typeof leakSteps)[number];

export const stepStates = ['open', 'done', 'not-needed'] as const;

export interface StepState {
  readonly state: (typeof stepStates)[number];
  /** ISO 8601 instant of the last change. */
  readonly at?: string;
  /** A sentence on how it went; holds no value. */
  readonly how?: string;
}

export const leakOrigins = ['stored', 'finding', 'history', 'pasted'] as const;

/** How the leak came up. */
export interface LeakOrigin {
  readonly kind: (typeof leakOrigins)[number];
  /** As in `src/app.js:12`, for a finding and a place in the history. */
  readonly place?: string;
}

export const fileKinds = ['file', 'env', 'unsaved'] as const;

/** A line of a file that holds the leaked value. */
export interface LeakedFile {
  /** An env file; a document that was never saved, or whose changes hold the value; any other. */
  readonly kind: (typeof fileKinds)[number];
  /** To open it with. */
  readonly uri: string;
  /** Below the workspace folder, with slashes. The value does not stand in it. */
  readonly path: string;
  /** Counts from 1. */
  readonly line: number;
}

/** A line that a commit added and that holds the leaked value. */
export interface LeakedCommit {
  /** The repository's top folder, absolute. */
  readonly top: string;
  readonly commit: string;
  /** ISO 8601. */
  readonly date: string;
  /** Below the top folder, with slashes. The value does not stand in it. */
  readonly path: string;
  /** Counts from 1. */
  readonly line: number;
  /** Left out where nobody can tell. */
  readonly isPushed?: boolean;
  /** The clone knows of no place that it could have been pushed to. */
  readonly hasRemote?: false;
}

/** As far as this clone knows. */
export function isOnlyHere({ isPushed, hasRemote }: LeakedCommit): boolean {
  return isPushed === false || (isPushed === undefined && hasRemote === false);
}

/** Where the value was when it was last searched for. */
export interface LeakSearch {
  /** ISO 8601 instant. */
  readonly at: string;
  readonly files: readonly LeakedFile[];
  readonly commits: readonly LeakedCommit[];
  /** Places beyond those that are kept. */
  readonly more: number;
  /** Commits that were read, in all repositories. */
  readonly commitsRead: number;
  /** Sentences on what was not looked at. */
  readonly gaps: readonly string[];
}

/** What is done about one key that has leaked. Holds no value and no hash of one. */
export interface Incident {
  readonly id: string;
  /** The stored key's, or as in "Anthropic key". */
  readonly label: string;
  /** Issuer's id, or `other`. */
  readonly provider: string;
  /** Masked. */
  readonly hint: string;
  /** ISO 8601 instants. */
  readonly started: string;
  readonly closed?: string;
  readonly origin: LeakOrigin;
  /** Id of the stored key that had the value when the incident started. */
  readonly keyId?: string;
  readonly steps: Readonly<Record<LeakStep, StepState>>;
  readonly search?: LeakSearch;
}

/** An incident before it is one. */
export type IncidentDraft = Pick<Incident, 'label' | 'provider' | 'hint' | 'origin' | 'keyId'>;

export function countDone({ steps }: Pick<Incident, 'steps'>): number {
  return leakSteps.filter(step => steps[step].state !== 'open').length;
}
