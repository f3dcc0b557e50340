const topics = ['keyward', 'scan', 'check', 'hook', 'env'] as const;

/** What help there is; `keyward` is about the whole. */
export type Topic = (typeof topics)[number];

export function isTopic(word: string): word is Topic {
  return topics.some(topic => topic === word);
}

/** One sentence about where to read on. */
export function whereToRead(topic: Topic): string {
  return `Run "${['keyward', ...(topic === 'keyward' ? [] : [topic])].join(' ')} --help" to see how.`;
}

const exits = `Exit codes: 0 nothing found, 1 something found, 2 wrong usage or a failure.`;

export const usage: Readonly<Record<Topic, string>> = {
  keyward: `Keyward keeps API keys out of code and within reach. It sends nothing anywhere.

Usage:
  keyward scan [PATH...]       Find API keys in files, in what is staged, or in the history.
  keyward check [PATH...]      Find env files that git would publish, or publishes already.
  keyward hook install         Look at what is staged before each commit. Also: uninstall, status.
  keyward env set NAME         Write a value, read from standard input, to an env file.
  keyward env remove NAME      Remove a variable from an env file.
  keyward env check            List env files: ignored, tracked, who may read them, names.
  keyward --version            Show the version.

"keyward scan --help" and the like tell more about each.
No value is ever printed, and none belongs on the command line, where other programs see it.
`,

  scan: `Find API keys. Values are masked in all output.

Usage:
  keyward scan [PATH...]           Files and folders; the folder you are in by default. Files that
                                   git ignores are left out.
  keyward scan --staged            What the next commit would add.
  keyward scan --history           Every commit of every branch, tag and stash.
  keyward scan --history=RANGE     Some commits, such as main..HEAD.
  keyward scan --stdin --name FILE A text from standard input, judged as that file.

Options:
  --format FORMAT        text (default), json, sarif, or github for annotations in GitHub Actions.
  --min-confidence LEVEL low, medium (default) or high. Keys in env files that git ignores show at
                         low only.
  --include GLOB         Only these files; may be given again. Globs are relative to PATH.
  --exclude GLOB         Not these files; may be given again.
  --no-git-ignore        Also files that git ignores.
  --max-size SIZE        Skip larger files, as in 500KB, 20MB or 1GB.
  --baseline FILE        Leave out the findings that this file lists.
  --write-baseline FILE  List all findings in this file, by fingerprint and without values.
  --no-other-markers     Heed only keyward-ignore comments, not those of other scanners.
  --no-custom-rules      Without the project's own formats in .keyward.json.
  --workers N            Threads; 0 works without.
  -q, --quiet            No progress, no advice, no summary.
  -h, --help             Show this text.

Findings whose fingerprint stands in a .keywardignore file are left out.
${exits}
`,

  check: `Find what is unsafe about a project: env files that git does not ignore, or tracks.

Usage:
  keyward check [PATH...]  Folders; the folder you are in by default.

Options:
  --format FORMAT  text (default), json, sarif, or github for annotations in GitHub Actions.
  -q, --quiet      No advice, no summary.
  -h, --help       Show this text.

To list all env files with their names and modes, run "keyward env check".
${exits}
`,

  hook: `Look at what is staged before each commit, and stop the commit if there is a key in it.

Usage:
  keyward hook install    Set it up in this repository. A hook that is there already still runs.
  keyward hook uninstall  Take it away again, and leave the other hook as it was.
  keyward hook status     Tell whether it is set up.

Options:
  -h, --help  Show this text.

Exit codes: 0 done (status: set up), 1 not set up, 2 wrong usage or a failure.
`,

  env: `Write env files, safely: git is made to ignore them first.

Usage:
  keyward env set NAME [--file .env]     Write a value, read from standard input, to an env file.
  keyward env remove NAME [--file .env]  Remove a variable from an env file.
  keyward env check                      Tell for each env file below this folder whether git
                                         ignores it, whether git tracks it, who may read it, and
                                         which names it holds.

In a terminal, "env set" asks for the value and does not show it. Otherwise one line end at the end
of the input is removed. A value never belongs on the command line, where other programs see it.

Exit codes: 0 done (check: all safe), 1 refused for the reason given (check: not all safe),
2 wrong usage.
`,
};
