import type { Finding } from '../../detect/finding';
import type { Confidence } from '../../detect/rule';
import type { IsPushed } from '../../git/history/pushState';
import type { CommitSummary, FilePlace, ReportedFinding } from '../reportedFinding';

/** A place in a commit at which a value was added. */
export interface Sighting {
  readonly finding: Finding;
  readonly commit: CommitSummary;
  readonly place: FilePlace;
}

interface KnownValue {
  best: Sighting;
  first: CommitSummary;
  last: CommitSummary;
  /** All that add the value. */
  readonly commits: string[];
}

/** What is asked once all commits are read. */
export interface HistoryAnswers {
  readonly toAbsolute: (path: string) => string;
  readonly isInHead: (value: string) => boolean;
  readonly isPushed: IsPushed;
}

const ranks: Record<Confidence, number> = { high: 3, medium: 2, low: 1 };

/** The distinct values of a history, in memory only. */
export class HistoryValues {
  readonly #known = new Map<string, KnownValue>();

  get values(): readonly string[] {
    return [...this.#known.keys()];
  }

  /** Where they were added last. */
  get paths(): readonly string[] {
    return [...new Set([...this.#known.values()].map(({ last }) => last.path))];
  }

  /** Sightings come from the newest commit to the oldest. */
  add(value: string, sighting: Sighting): void {
    const { commit, finding } = sighting;
    const known = this.#known.get(value);
    if (known === undefined) {
      // A copy: a slice would keep the whole text that it was cut from in memory.
      const copy = Buffer.from(value, 'utf16le').toString('utf16le');
      this.#known.set(copy, {
        best: sighting,
        first: commit,
        last: commit,
        commits: [commit.id],
      });
      return;
    }
    if (known.first.id === commit.id) {
      return;
    }
    known.commits.push(commit.id);
    known.first = commit;
    if (ranks[finding.confidence] >= ranks[known.best.finding.confidence]) {
      known.best = sighting;
    }
  }

  /** Oldest values first. */
  toFindings(answers: HistoryAnswers): readonly ReportedFinding[] {
    const { toAbsolute, isInHead, isPushed } = answers;
    return [...this.#known].reverse().map(([value, { best, first, last, commits }]) => ({
      finding: best.finding,
      path: toAbsolute(best.commit.path),
      place: best.place,
      history: {
        firstCommit: first,
        lastCommit: last,
        isInHead: isInHead(value),
        isPushed: isAnyPushed(commits.map(isPushed)),
      },
    }));
  }
}

/** One pushed commit is enough; and nobody can tell where nobody can tell of one. */
function isAnyPushed(states: readonly (boolean | undefined)[]): boolean | undefined {
  return states.includes(true) ? true : states.includes(undefined) ? undefined : false;
}
