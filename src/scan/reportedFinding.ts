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
  /** The first commit that adds the value. */
  readonly firstCommit: CommitSummary;
  /** The last commit that adds it, to whatever file: often the first one. */
  readonly lastCommit: CommitSummary;
  /** The value still stands in a file of HEAD. */
  readonly isInHead: boolean;
  /**
   * A remote-tracking branch of this clone holds a commit that adds the value. Undefined where
   * nobody can tell: there are no remotes, or only a tag holds it, which may have been pushed.
   */
  readonly isPushed: boolean | undefined;
}

export interface CommitSummary {
  readonly id: string;
  readonly author: string;
  /** ISO 8601. */
  readonly date: string;
  /** Keys in it are masked. */
  readonly subject: string;
  /** Where the value stands at that commit: below the repository's top folder, with slashes. */
  readonly path: string;
  readonly line: number;
}

/** A finding as reports show it. Holds no value. */
export interface ReportedFinding {
  readonly finding: Finding;
  /** Absolute. */
  readonly path: string;
  readonly place: FilePlace;
  readonly history?: HistoryPlace;
}
