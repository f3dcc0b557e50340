import path from 'node:path';
import { toCommitTable } from './commitTable';
import {
  type FilterCommand,
  replacementsFile,
  type Shell,
  toFilterCommand,
} from './filterCommands';
import { type Incident, isOnlyHere, type LeakedCommit } from './incident';
import { toCode, toCodeBlock } from './markdown';

/** What to do about the history, as Markdown with the commands for the files of this incident. */
export function toHistoryAdvice(incident: Incident, shell: Shell): string {
  const commits = incident.search?.commits ?? [];
  const tops = [...new Set(commits.map(({ top }) => top))];
  const lines = [
    '# The leaked key in the git history',
    '',
    `Key: ${toCode(incident.hint)}`,
    '',
    ...(incident.search === undefined
      ? ['The history was not searched yet. Do step 3 first.']
      : tops.length === 0
        ? [
            'No commit of the repositories in this workspace holds this key. There is nothing to do.',
          ]
        : [
            ...intro,
            ...tops.flatMap(top =>
              toRepositoryAdvice(
                top,
                commits.filter(commit => commit.top === top),
                shell,
              ),
            ),
            ...toLimits(incident),
          ]),
  ];
  return `${lines.join('\n')}\n`;
}

const intro = [
  '**Revoke the key first.** A revoked key in the history harms nobody, and often you can stop there. To rewrite history cannot take back what others have read already.',
  '',
  'Keyward shows these commands and never runs them. They give every later commit a new id, for everybody who works on the project.',
  '',
];

function toRepositoryAdvice(
  top: string,
  commits: readonly LeakedCommit[],
  shell: Shell,
): readonly string[] {
  return [
    `## Repository ${toCode(path.basename(top))}`,
    '',
    ...toCommitTable(commits),
    '',
    ...(commits.every(isOnlyHere)
      ? toUnpushedAdvice(commits)
      : [
          commits.some(({ isPushed }) => isPushed === true)
            ? 'It was **pushed**: whoever could read the repository can have the key.'
            : 'Nobody can tell from here whether it was pushed. If you ever pushed, take it as pushed.',
          '',
        ]),
    ...toSteps(
      toFilterCommand(
        commits.map(commit => commit.path),
        shell,
      ),
    ),
  ];
}

function toUnpushedAdvice(commits: readonly LeakedCommit[]): readonly string[] {
  const oldest = commits.at(-1)?.commit.slice(0, 10) ?? '';
  return [
    commits.every(({ hasRemote }) => hasRemote === false)
      ? 'This repository has **no remote**, so nothing was pushed from here. Only this machine has it, and you can take it out before you push.'
      : 'It was **not pushed**, as far as this clone knows. Only this machine has it, and you can take it out before you push.',
    '',
    'If it is in the last commit, take the key out of the file and add the change to that commit:',
    '',
    ...toCodeBlock('sh', ['git commit --amend']),
    '',
    'If it is in an older commit, mark that one as `edit` in the list that this opens, take the key out of the file, then add the change to the commit and go on:',
    '',
    ...toCodeBlock('sh', [
      `git rebase --interactive ${oldest}~1`,
      'git commit --amend',
      'git rebase --continue',
    ]),
    '',
    'For the very first commit, write `--root` in place of the id. A stash that holds the key goes with `git stash drop`. If the commits are pushed after all, use the steps below.',
    '',
  ];
}

function toSteps(command: FilterCommand): readonly string[] {
  return [
    '### To take it out of what was pushed',
    '',
    '1. Agree on a time with everybody who has a clone. Merge or close open pull requests.',
    '2. Install [git filter-repo](https://github.com/newren/git-filter-repo), version 2.47 or newer. Make a fresh clone, and a copy of it as a backup. Never use the folder you work in: what is not pushed would be lost. Open a terminal in the fresh clone.',
    ...toFilterStep(command),
    '4. Look whether it is gone: open the clone in VS Code and run **Keyward: Scan Git History**.',
    '5. Push all of it by force. A protected branch has to be opened for it.',
    '',
    ...toCodeBlock('sh', ['git push --force --mirror origin']),
    '',
    '6. Everybody deletes their clone and makes a new one. A merge from an old clone brings the key back.',
    '7. Forks, pull requests and caches of the server keep the old commits. Ask the owners of forks to delete them, and the support of the server to remove the rest.',
    '',
  ];
}

function toFilterStep({ text, removed, edited }: FilterCommand): readonly string[] {
  return [
    '3. Rewrite the commits.',
    ...(removed.length === 0
      ? []
      : [`   - This removes ${toList(removed)} from every commit: an env file belongs into none.`]),
    ...(edited.length === 0
      ? []
      : [
          `   - This keeps ${toList(edited)} and puts \`***REMOVED***\` in place of the key. First make the file ${toCode(replacementsFile)}, beside the clone and not in it, with the leaked key as its only line. Delete that file afterwards.`,
        ]),
    '',
    ...toCodeBlock('sh', [text]),
    '',
  ];
}

function toList(paths: readonly string[]): string {
  return paths.map(toCode).join(', ');
}

function toLimits({ search }: Incident): readonly string[] {
  const notes = [
    'Pushed means what this clone knows: a branch that was deleted on the server may have been fetched by others before.',
    ...(search?.more ? [`${search.more} more places were found and are not listed.`] : []),
    ...(search?.gaps ?? []),
  ];
  return ['## What this list does not know', '', ...notes.map(note => `- ${note}`)];
}
