import type { Finding } from '../detect/finding';
import type { Confidence } from '../detect/rule';
import type { CommitSummary, FilePlace, ReportedFinding } from './reportedFinding';

/** A place in a commit at which a value was added. */
export interface Sighting {
  readonly finding: Finding;
  readonly commit: CommitSummary;
  readonly place: FilePlace;
  readonly isPushed: boolean | undefined;
}

interface KnownValue {
  best: Sighting;
  first: CommitSummary;
  last: CommitSummary;
  isPushed: boolean | undefined;
}

const ranks: Record<Confidence, number> = { high: 3, medium: 2, low: 1 };

/** The distinct values of a history, in memory only. */
export class HistoryValues {
  readonly #known = new Map<string, KnownValue>();

  get values(): readonly string[] {
    return [...this.#known.keys()];
  }

  /** Sightings come from the newest commit to the oldest. */
  add(value: string, sighting: Sighting): void {
    const { commit, finding, isPushed } = sighting;
    const known = this.#known.get(value);
    if (known === undefined) {
      // A copy: a slice would keep the whole text that it was cut from in memory.
      const copy = Buffer.from(value, 'utf16le').toString('utf16le');
      this.#known.set(copy, { best: sighting, first: commit, last: commit, isPushed });
      return;
    }
    known.isPushed = isEitherPushed(known.isPushed, isPushed);
    if (known.first.id === commit.id) {
      return;
    }
    known.first = commit;
    if (ranks[finding.confidence] >= ranks[known.best.finding.confidence]) {
      known.best = sighting;
    }
  }

  /** Oldest values first. */
  toFindings(
    toAbsolute: (path: string) => string,
    isInHead: (value: string) => boolean,
  ): readonly ReportedFinding[] {
    return [...this.#known].reverse().map(([value, { best, first, last, isPushed }]) => ({
      finding: best.finding,
      path: toAbsolute(best.commit.path),
      place: best.place,
      history: {
        firstCommit: first,
        lastCommit: last,
        isInHead: isInHead(value),
        isPushed,
      },
    }));
  }
}

/** One pushed commit is enough; and nobody can tell where nobody can tell of one. */
function isEitherPushed(one: boolean | undefined, other: boolean | undefined) {
  if (one === true || other === true) {
    return true;
  }
  return one === false && other === false ? false : undefined;
}
