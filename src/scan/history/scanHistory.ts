import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { ByteDetector } from '../../detect/detector';
import type { Confidence } from '../../detect/rule';
import { type CommitChoice, chooseCommits, countCommits } from '../../git/history/historyCommits';
import type { HistoryRepository } from '../../git/history/historyGit';
import { readLog } from '../../git/history/historyLog';
import { readHistoryWarnings } from '../../git/history/historyWarnings';
import { openHistory } from '../../git/history/openHistory';
import { readPushState } from '../../git/history/pushState';
import { allRules } from '../allRules';
import type { ReportedFinding } from '../reportedFinding';
import { readHead, searchHead } from './headSearch';
import { findAdded } from './historySighting';
import { HistoryValues } from './historyValues';

export interface HistoryOptions {
  /** Commits as git writes them, such as `main..feature`. All branches, tags and stashes by default. */
  readonly range?: string;
  readonly minimumConfidence?: Confidence;
  readonly ignoredFingerprints?: ReadonlySet<string>;
  readonly otherMarkers?: boolean;
  readonly signal?: AbortSignal;
  readonly onProgress?: (commits: number, of: number | undefined) => void;
  /** All issuers' rules by default. */
  readonly detector?: ByteDetector;
}

export interface HistoryScan {
  /** Each distinct value once, with `history`. Oldest first. */
  readonly findings: readonly ReportedFinding[];
  /** Sentences, such as one about a shallow clone. */
  readonly warnings: readonly string[];
  readonly commits: number;
}

/**
 * Looks for keys in what every commit of the repository around a folder has added. Ends with the
 * signal's reason once it is aborted.
 */
export async function scanHistory(
  folder: string,
  options: HistoryOptions = {},
): Promise<HistoryScan> {
  const stop = new AbortController();
  const signal = AbortSignal.any([stop.signal, ...(options.signal ? [options.signal] : [])]);
  try {
    return await scanRepository(await openHistory(folder, signal), { ...options, signal });
  } finally {
    // Where one of several calls of git fails, the others must not go on.
    stop.abort();
  }
}

async function scanRepository(
  repository: HistoryRepository,
  options: HistoryOptions,
): Promise<HistoryScan> {
  const { signal } = options;
  const chosen = await chooseCommits(repository, options.range, signal);
  // Beside the log, which takes longer than all of these.
  const [log, head, isPushed, warnings] = await Promise.all([
    scanLog(repository, chosen, options),
    readHead(repository, signal),
    readPushState(repository, chosen, signal),
    readHistoryWarnings(repository, signal),
  ]);
  const inHead = await searchHead(repository, { head, found: log.found }, signal);
  const findings = log.found.toFindings({
    toAbsolute: below => path.join(repository.top, below),
    isInHead: value => inHead.has(value),
    isPushed,
  });
  return { findings, warnings, commits: log.commits };
}

async function scanLog(
  repository: HistoryRepository,
  chosen: CommitChoice,
  options: HistoryOptions,
): Promise<{ readonly found: HistoryValues; readonly commits: number }> {
  const { signal, onProgress, detector = allRules() } = options;
  const found = new HistoryValues();
  const find = toFindOptions(options);
  let count: number | undefined;
  // Git must walk all commits for it, on a core that the log could use.
  const counting =
    onProgress &&
    countCommits(repository, chosen, signal).then(counted => {
      count = counted;
    });
  const reading = readLog(repository, chosen, {
    signal,
    onAdded: added => {
      for (const { value, ...sighting } of findAdded(added, detector, find)) {
        found.add(value, sighting);
      }
    },
    onProgress: read => onProgress?.(read, count),
  });
  // While git starts: once it has written something, it would have to wait for the rules.
  const preparing = setImmediate().then(() => detector.find(''));
  const [commits] = await Promise.all([reading, counting, preparing]);
  return { found, commits };
}

function toFindOptions({ minimumConfidence, ignoredFingerprints, otherMarkers }: HistoryOptions) {
  return {
    ...(minimumConfidence !== undefined && { minimumConfidence }),
    ...(ignoredFingerprints !== undefined && { ignoredFingerprints }),
    ...(otherMarkers !== undefined && { otherMarkers }),
  };
}
