import path from 'node:path';
import process from 'node:process';
import { UserError } from '../errors';
import { findGitEntry } from './repository';
import { runGit, toGitError } from './runGit';

/** A file as the next commit will hold it. */
export interface StagedFile {
  /** Below the repository, with forward slashes. Other than UTF-8 it is shown, but names nothing. */
  readonly path: string;
  /** The path's bytes, one character each. */
  readonly bytesOfPath: string;
  /** Names of objects. */
  readonly content: string;
  /** As the last commit holds it, where it does, under this name or the one before a rename. */
  readonly before: string | undefined;
}

export interface StagedOptions {
  readonly signal?: AbortSignal | undefined;
  readonly asHook?: boolean;
}

/**
 * Where the files of the commit in progress stand. A hook is started in the right folder, which is
 * not always one with a `.git`, as where a home folder is kept by `--git-dir` and `--work-tree`.
 */
export async function findStagedTop(folder: string, options: StagedOptions): Promise<string> {
  const { GIT_DIR, GIT_WORK_TREE } = options.asHook ? process.env : {};
  if (GIT_WORK_TREE !== undefined || GIT_DIR !== undefined) {
    return path.resolve(folder, GIT_WORK_TREE ?? '.');
  }
  const top = await findGitEntry(folder);
  if (top === undefined) {
    throw new UserError(`There is no git repository at ${folder}, so that nothing is staged.`);
  }
  return top;
}

/** Plain files that the next commit adds or changes; no links and no submodules. */
export async function readStagedFiles(
  top: string,
  options: StagedOptions,
): Promise<readonly StagedFile[]> {
  const answer = await runGit(top, question, { ...options, encoding: 'latin1' });
  switch (answer.kind) {
    case 'missing':
      throw new UserError('Git was not found. Install it, then try again.');
    case 'failed':
      throw toGitError(top, answer.message);
    case 'done':
      return parseRaw(answer.output);
    default:
      throw new Error('unreachable', { cause: answer satisfies never });
  }
}

/** The repository's configuration must not change the answer's form, nor start a program. */
const question = [
  ...['-c', 'diff.relative=false', '-c', 'core.quotePath=false', 'diff', '--cached', '--raw', '-z'],
  ...['--no-abbrev', '--find-renames', '--no-ext-diff', '--no-textconv', '--no-color'],
  ...['--ignore-submodules=all', '--diff-filter=ACMRT', '--'],
];

/** `:100644 100644 <before> <content> M\0path\0`, and a rename names two paths. */
function parseRaw(output: string): StagedFile[] {
  const files: StagedFile[] = [];
  const fields = output.split('\0');
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [, mode = '', before = '', content = '', status = ''] = (fields[at] ?? '').split(' ');
    if (/^[RC]/.test(status)) {
      at += 1;
    }
    const bytesOfPath = fields[at + 1] ?? '';
    if (/^100/.test(mode)) {
      files.push({
        path: Buffer.from(bytesOfPath, 'latin1').toString('utf8'),
        bytesOfPath,
        content,
        before: /^0+$/.test(before) ? undefined : before,
      });
    }
  }
  return files;
}
