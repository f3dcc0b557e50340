import type { HistoryPlace, ReportedFinding } from '../scan/reportedFinding';

/** What a scan of the history has found, for the view and its commands. Holds no value. */
export interface HistoryResults {
  readonly keys: readonly KeyInHistory[];
  readonly commits: number;
  /** Sentences. */
  readonly warnings: readonly string[];
}

export interface KeyInHistory {
  /** The repository's top folder. */
  readonly top: string;
  readonly reported: ReportedFinding;
  readonly history: HistoryPlace;
}

/** A file as a commit left it, and the line to look at. */
export interface CommitPlace {
  readonly top: string;
  readonly commit: string;
  readonly path: string;
  readonly line: number;
}
