import { lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { IgnoreChain } from '../../git/ignoreChain';
import { findGitEntry } from '../../git/repository';
import { toGitError } from '../../git/runGit';
import { streamGit } from '../../git/streamGit';

export interface BatchOptions {
  /** True by default: what git ignores is left out. */
  readonly followGitIgnore?: boolean;
  /** Files of which names are walked although git ignores them. */
  readonly isWanted?: (name: string) => boolean;
  readonly signal?: AbortSignal;
}

export type OnFiles = (files: readonly string[]) => void;

const batch = 64;
/** Milliseconds after which the event loop gets its turn. */
const longestHold = 4;

/**
 * Names the files below a folder in batches, as they are found. In a repository these may be links
 * and folders too, which is cheaper to notice when one opens them.
 */
export async function walkBatches(
  folder: string,
  options: BatchOptions,
  onFiles: OnFiles,
): Promise<void> {
  options.signal?.throwIfAborted();
  const follows = options.followGitIgnore ?? true;
  if (!follows || (await findGitEntry(folder)) === undefined) {
    return walkPlain(folder, options, onFiles);
  }
  const isListed = await listFiles(folder, [...tracked, '-z'], options, onFiles);
  if (!isListed) {
    return walkPlain(folder, options, onFiles);
  }
  const { isWanted } = options;
  if (isWanted !== undefined) {
    const keep: OnFiles = files =>
      onFiles(files.filter(file => isWanted(path.basename(file)) && !file.endsWith(path.sep)));
    await listFiles(folder, [...ignored, '-z'], options, keep);
  }
}

const tracked = ['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate'];
const ignored = ['ls-files', '--others', '--ignored', '--exclude-standard', '--directory'];

/** False where there is no repository, or no git to ask. */
async function listFiles(
  folder: string,
  parameters: readonly string[],
  { signal }: BatchOptions,
  onFiles: OnFiles,
): Promise<boolean> {
  let rest = '';
  const answer = await streamGit(folder, parameters, {
    signal,
    onChunk: chunk => {
      const names = (rest + chunk.toString('latin1')).split('\0');
      rest = names.pop() ?? '';
      for (let at = 0; at < names.length; at += batch) {
        onFiles(names.slice(at, at + batch).map(name => toFile(folder, name)));
      }
    },
  });
  switch (answer.kind) {
    case 'done':
      return true;
    case 'missing':
      return false;
    case 'failed':
      if (/not a git repository|must be run in a work tree/.test(answer.message)) {
        return false;
      }
      throw toGitError(folder, answer.message);
    default:
      throw new Error('unreachable', { cause: answer satisfies never });
  }
}

/** Bytes of a name may be cut between two chunks, so that they are put together as Latin-1. */
function toFile(folder: string, name: string): string {
  const text = /[\x80-\xff]/.test(name) ? Buffer.from(name, 'latin1').toString('utf8') : name;
  return folder + path.sep + (path.sep === '/' ? text : text.replaceAll('/', path.sep));
}

interface Walk {
  readonly options: BatchOptions;
  readonly onFiles: OnFiles;
  files: string[];
  resumed: number;
}

async function walkPlain(folder: string, options: BatchOptions, onFiles: OnFiles): Promise<void> {
  const walk: Walk = { options, onFiles, files: [], resumed: performance.now() };
  const rules = options.followGitIgnore === false ? undefined : 'start';
  await walkFolder(folder, walk, rules);
  onFiles(walk.files);
}

async function walkFolder(
  folder: string,
  walk: Walk,
  above: IgnoreChain | 'start' | undefined,
): Promise<void> {
  await takeBreath(walk);
  const entries = readEntries(folder);
  const names = entries.map(({ name }) => name);
  const rules = above === 'start' ? IgnoreChain.start(folder, names) : above?.enter(folder, names);
  // Only the root of a file system ends in a separator.
  const start = folder.endsWith(path.sep) ? folder : folder + path.sep;
  for (const entry of entries) {
    if (entry.isDirectory()) {
      if (!isSkipped(entry.name, rules)) {
        await enter(start + entry.name, walk, rules);
      }
    } else if (
      entry.isFile() &&
      (rules?.isIgnored(entry.name, false) !== true || walk.options.isWanted?.(entry.name) === true)
    ) {
      walk.files.push(start + entry.name);
      if (walk.files.length === batch) {
        walk.onFiles(walk.files);
        walk.files = [];
      }
    }
  }
}

async function enter(child: string, walk: Walk, rules: IgnoreChain | undefined): Promise<void> {
  if (rules !== undefined && isRepository(child)) {
    await walkBatches(child, walk.options, walk.onFiles);
  } else {
    await walkFolder(child, walk, rules);
  }
}

function isSkipped(name: string, rules: IgnoreChain | undefined): boolean {
  return (
    name === '.git' ||
    (rules !== undefined && (name === 'node_modules' || rules.isIgnored(name, true)))
  );
}

function isRepository(folder: string): boolean {
  return lstatSync(path.join(folder, '.git'), { throwIfNoEntry: false }) !== undefined;
}

async function takeBreath(walk: Walk): Promise<void> {
  if (performance.now() - walk.resumed > longestHold) {
    await new Promise<void>(resolve => setImmediate(resolve));
    walk.options.signal?.throwIfAborted();
    walk.resumed = performance.now();
  }
}

function readEntries(folder: string) {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.sort((left, right) => (left.name < right.name ? -1 : 1));
  } catch {
    // A folder that cannot be read, or is gone by now, holds nothing that could be shown.
    return [];
  }
}
