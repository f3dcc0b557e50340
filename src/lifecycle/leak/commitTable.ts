import type { LeakedCommit } from './incident';
import { toCell, toCode } from './markdown';

/** Where the history holds the key, as a Markdown table. */
export function toCommitTable(commits: readonly LeakedCommit[]): readonly string[] {
  return [
    '| Commit | Date | File | Pushed |',
    '|---|---|---|---|',
    ...commits.map(
      place =>
        `| ${toCode(place.commit.slice(0, 7))} | ${place.date.slice(0, 10)} | ${toCell(`${place.path}:${place.line}`)} | ${toPushedWord(place)} |`,
    ),
  ];
}

function toPushedWord({ isPushed, hasRemote }: LeakedCommit): string {
  if (isPushed === undefined) {
    return hasRemote === false ? 'no remote' : 'not known';
  }
  return isPushed ? 'yes' : 'no';
}
