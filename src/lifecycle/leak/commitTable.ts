import type { LeakedCommit } from './incident';
import { toCell, toCode } from './markdown';

/** Where the history holds the key, as a Markdown table. */
export function toCommitTable(commits: readonly LeakedCommit[]): readonly string[] {
  return [
    '| Commit | Date | File | Pushed |',
    '|---|---|---|---|',
    ...commits.map(
      ({ commit, date, path, line, isPushed }) =>
        `| ${toCode(commit.slice(0, 7))} | ${date.slice(0, 10)} | ${toCell(`${path}:${line}`)} | ${toPushedWord(isPushed)} |`,
    ),
  ];
}

export function toPushedWord(isPushed: boolean | undefined): string {
  return isPushed === undefined ? 'nobody can tell' : isPushed ? 'yes' : 'no';
}
