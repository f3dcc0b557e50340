import path from 'node:path';
import { createDetector, type Detector } from '../detect/detector';
import type { Confidence } from '../detect/rule';
import { UserError } from '../errors';
import { readHeadFiles } from '../git/headFiles';
import { chooseCommits } from '../git/historyCommits';
import { askHistory, type HistoryRepository } from '../git/historyGit';
import { readLog } from '../git/historyLog';
import { readPushState } from '../git/pushState';
import { toRealFolder } from '../git/realLocation';
import { findRepository } from '../git/repository';
import { providers } from '../providers/index';
import { findAdded } from './historySighting';
import { HistoryValues } from './historyValues';
import type { ReportedFinding } from './reportedFinding';
import { ValueSearch } from './valueSearch';

export interface HistoryOptions {
  /** Commits as git writes them, such as `main..feature`. All branches, tags and stashes by default. */
  readonly range?: string;
  readonly minimumConfidence?: Confidence;
  readonly ignoredFingerprints?: ReadonlySet<string>;
  readonly otherMarkers?: boolean;
  readonly signal?: AbortSignal;
  readonly onProgress?: (commits: number, of: number | undefined) => void;
  /** All issuers' rules by default. */
  readonly detector?: Detector;
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
  const { signal, onProgress, detector = createDetector(providers) } = options;
  const repository = await openRepository(folder, signal);
  const chosen = await chooseCommits(repository, options.range, signal);
  const isPushed = await readPushState(repository, chosen, signal);
  const found = new HistoryValues();
  const find = toFindOptions(options);
  onProgress?.(0, chosen.count);
  const commits = await readLog(repository, chosen, {
    signal,
    onAdded: added => {
      for (const { value, ...sighting } of findAdded(added, detector, find)) {
        found.add(value, { ...sighting, isPushed: isPushed(sighting.commit.id) });
      }
    },
    onProgress: read => onProgress?.(read, chosen.count),
  });
  const head = await searchHead(repository, found.values, signal);
  return {
    findings: found.toFindings(
      below => path.join(repository.top, below),
      value => head.has(value),
    ),
    warnings: await readWarnings(repository, signal),
    commits,
  };
}

async function openRepository(
  folder: string,
  signal: AbortSignal | undefined,
): Promise<HistoryRepository> {
  const repository = await findRepository(await toRealFolder(folder), signal);
  switch (repository.kind) {
    case 'found':
      return repository;
    case 'none':
      throw new UserError(`There is no git repository in ${folder}, so there is no history.`);
    case 'no git':
      throw new UserError('Git was not found. Install git or add it to PATH, then try again.');
    default:
      throw new Error('unreachable', { cause: repository satisfies never });
  }
}

function toFindOptions({ minimumConfidence, ignoredFingerprints, otherMarkers }: HistoryOptions) {
  return {
    ...(minimumConfidence !== undefined && { minimumConfidence }),
    ...(ignoredFingerprints !== undefined && { ignoredFingerprints }),
    ...(otherMarkers !== undefined && { otherMarkers }),
  };
}

async function searchHead(
  repository: HistoryRepository,
  values: readonly string[],
  signal: AbortSignal | undefined,
): Promise<ValueSearch> {
  const search = new ValueSearch(values);
  if (values.length > 0) {
    const onFile = (bytes: Buffer) => {
      search.look(bytes);
      return !search.hasFoundAll;
    };
    await readHeadFiles(repository, { signal, onFile });
  }
  return search;
}

async function readWarnings(
  repository: HistoryRepository,
  signal: AbortSignal | undefined,
): Promise<readonly string[]> {
  const [isShallow] = await askHistory(repository, ['rev-parse', '--is-shallow-repository'], {
    signal,
  });
  return isShallow === 'true'
    ? [
        'This is a shallow clone: older commits are missing, and what they added counts as added by ' +
          'the oldest commit that is here. Run "git fetch --unshallow", then scan again.',
      ]
    : [];
}
