import type { Finding } from '../detect/finding';

/** Lines and columns count from 1; columns count UTF-16 units; the end is exclusive. */
export interface FilePlace {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Where a key stands in a repository's history. */
export interface HistoryPlace {
  readonly firstCommit: CommitSummary;
  readonly lastCommit: CommitSummary;
  /** The value still stands in a file of HEAD. */
  readonly isInHead: boolean;
  /** A branch or tag that others can fetch holds the commit; undefined where nobody can tell. */
  readonly isPushed: boolean | undefined;
}

export interface CommitSummary {
  readonly id: string;
  readonly author: string;
  /** ISO 8601. */
  readonly date: string;
  readonly subject: string;
}

/** A finding as reports show it. Holds no value. */
export interface ReportedFinding {
  readonly finding: Finding;
  /** Absolute. */
  readonly path: string;
  readonly place: FilePlace;
  readonly history?: HistoryPlace;
}
