import { dirname, relative, sep } from 'node:path';
import { LibraryRules } from './libraryRules';
import { toRealFolder, toRealLocation } from './realLocation';
import { findGitEntry, findRepository } from './repository';
import { runGit, toGitError } from './runGit';

export interface GitFileState {
  /** The repository's top folder; undefined where there is no repository. */
  readonly repository: string | undefined;
  /** Whether an ignore rule covers the path. Git heeds it only for files that it does not track. */
  readonly ignored: boolean;
  readonly tracked: boolean;
}

export interface FileStateOptions {
  /** Where there is no repository, `.gitignore` files from this folder downwards count. */
  readonly root: string;
  readonly signal?: AbortSignal;
}

interface Place {
  /** As the caller wrote it. */
  readonly path: string;
  readonly real: string;
}

/** What git thinks of files, existing or not: three processes for each repository. */
export async function readFileStates(
  paths: readonly string[],
  options: FileStateOptions,
): Promise<ReadonlyMap<string, GitFileState>> {
  const groups = new Map<string, Place[]>();
  const states = new Map<string, GitFileState>();
  for (const path of paths) {
    const real = await toRealLocation(path);
    const folder = (await findGitEntry(dirname(real))) ?? '';
    groups.set(folder, [...(groups.get(folder) ?? []), { path, real }]);
  }
  for (const [folder, places] of groups) {
    for (const [path, state] of await readGroup(folder, places, options)) {
      states.set(path, state);
    }
  }
  return states;
}

async function readGroup(
  folder: string,
  places: readonly Place[],
  options: FileStateOptions,
): Promise<ReadonlyMap<string, GitFileState>> {
  const repository =
    folder === '' ? ({ kind: 'none' } as const) : await findRepository(folder, options.signal);
  switch (repository.kind) {
    case 'none':
      return readFromLibrary(places, await toRealFolder(options.root), undefined);
    case 'no git':
      return readFromLibrary(places, repository.top, repository.top);
    case 'found':
      return readFromGit(places, repository.top, options.signal);
    default:
      throw new Error('unreachable', { cause: repository satisfies never });
  }
}

async function readFromLibrary(
  places: readonly Place[],
  root: string,
  repository: string | undefined,
): Promise<ReadonlyMap<string, GitFileState>> {
  const rules = new LibraryRules(root);
  const states = new Map<string, GitFileState>();
  for (const { path, real } of places) {
    states.set(path, { repository, ignored: await rules.isIgnored(real), tracked: false });
  }
  return states;
}

async function readFromGit(
  places: readonly Place[],
  top: string,
  signal: AbortSignal | undefined,
): Promise<ReadonlyMap<string, GitFileState>> {
  const names = places.map(place => relative(top, place.real).split(sep).join('/'));
  const ignored = await readIgnored(top, names, signal);
  const tracked = await readTracked(top, names, signal);
  const states = new Map<string, GitFileState>();
  for (const [index, { path }] of places.entries()) {
    const name = names[index] ?? '';
    states.set(path, {
      repository: top,
      ignored: ignored.has(name),
      tracked: tracked.has(toComparable(name)),
    });
  }
  return states;
}

async function readIgnored(
  top: string,
  names: readonly string[],
  signal: AbortSignal | undefined,
): Promise<ReadonlySet<string>> {
  const parameters = ['check-ignore', '--no-index', '--stdin', '-z', '--verbose', '--non-matching'];
  // Otherwise a name that starts with a colon would be one of git's special patterns.
  const input = names.map(name => `./${name}\0`).join('');
  const answer = await runGit(top, parameters, { input, signal });
  if (answer.kind === 'missing' || (answer.kind === 'failed' && answer.code !== 1)) {
    throw toGitError(top, answer.kind === 'failed' ? answer.message : 'git was not found');
  }
  const ignored = new Set<string>();
  // Code 1 says that no path is ignored.
  const fields = answer.kind === 'done' ? answer.output.split('\0') : [];
  for (const [index, name] of names.entries()) {
    // Four fields for each path, in order: file, line, pattern, path.
    const pattern = fields[index * 4 + 2] ?? '';
    if (pattern !== '' && !pattern.startsWith('!')) {
      ignored.add(name);
    }
  }
  return ignored;
}

/** A command line holds some 32,000 characters on Windows. */
const longestParameters = 16_000;

async function readTracked(
  top: string,
  names: readonly string[],
  signal: AbortSignal | undefined,
): Promise<ReadonlySet<string>> {
  const tracked = new Set<string>();
  for (const portion of toPortions(names)) {
    const magic = ignoresCase ? ':(top,literal,icase)' : ':(top,literal)';
    const parameters = ['ls-files', '-z', '--', ...portion.map(name => `${magic}${name}`)];
    const answer = await runGit(top, parameters, { signal });
    if (answer.kind !== 'done') {
      throw toGitError(top, answer.kind === 'failed' ? answer.message : 'git was not found');
    }
    for (const name of answer.output.split('\0')) {
      tracked.add(toComparable(name));
    }
  }
  return tracked;
}

function toPortions(names: readonly string[]): readonly (readonly string[])[] {
  const portions: string[][] = [];
  let room = 0;
  for (const name of names) {
    room -= name.length + 24;
    if (room < 0) {
      portions.push([]);
      room = longestParameters;
    }
    portions.at(-1)?.push(name);
  }
  return portions;
}

const ignoresCase = process.platform === 'win32' || process.platform === 'darwin';

function toComparable(name: string): string {
  return ignoresCase ? name.normalize('NFC').toLowerCase() : name;
}
