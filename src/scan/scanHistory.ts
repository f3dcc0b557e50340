import type { Confidence } from '../detect/rule';
import type { ReportedFinding } from './reportedFinding';

export interface HistoryOptions {
  /** Commits as git writes them, such as `main..feature`. All branches, tags and stashes by default. */
  readonly range?: string;
  readonly minimumConfidence?: Confidence;
  readonly ignoredFingerprints?: ReadonlySet<string>;
  readonly otherMarkers?: boolean;
  readonly signal?: AbortSignal;
  readonly onProgress?: (commits: number, of: number | undefined) => void;
}

export interface HistoryScan {
  /** Each distinct value once, with `history`. */
  readonly findings: readonly ReportedFinding[];
  /** Sentences, such as one about a shallow clone. */
  readonly warnings: readonly string[];
  readonly commits: number;
}

/** Looks for keys in what every commit of the repository around a folder has added. */
export async function scanHistory(
  _folder: string,
  _options: HistoryOptions = {},
): Promise<HistoryScan> {
  return { findings: [], warnings: [], commits: 0 };
}
