import { type Dirent, readdirSync } from 'node:fs';
import path from 'node:path';
import { IgnoreChain } from '../../git/ignoreChain';
import { findGitEntry } from '../../git/repository';
import { runGit } from '../../git/runGit';

export interface ListOptions {
  /** Files of which names are listed although git ignores them. */
  readonly isWanted?: (name: string) => boolean;
  readonly signal?: AbortSignal | undefined;
}

/** What others wrote, and what programs make. */
const skipped: ReadonlySet<string> = new Set(
  `.git .hg .svn node_modules bower_components jspm_packages vendor third_party dist .next .nuxt
  .svelte-kit .output .turbo .vercel .netlify .venv venv site-packages __pycache__ .tox .gradle
  .terraform Pods DerivedData coverage .yarn .pnpm-store`.split(/\s+/),
);
/** Names that may be those of sources where git does not ignore them. */
const skippedWithoutGit: ReadonlySet<string> = new Set(['build', 'out', 'target', '.idea']);
const mostFiles = 200_000;
const mostDepth = 60;

/**
 * Files below a folder, sorted by nothing: what git tracks or would track, and without git what the
 * ignore files leave. A folder that git itself ignores is listed as one without git.
 */
export async function listProjectFiles(
  root: string,
  options: ListOptions = {},
): Promise<readonly string[]> {
  options.signal?.throwIfAborted();
  const listed = await listByGit(root, options);
  return listed ?? walk(root, options);
}

async function listByGit(
  folder: string,
  options: ListOptions,
): Promise<readonly string[] | undefined> {
  if ((await findGitEntry(folder)) === undefined) {
    return undefined;
  }
  const seen = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'];
  const ignored = ['ls-files', '-z', '--others', '--ignored', '--exclude-standard', '--directory'];
  const [names, others] = await Promise.all([
    list(folder, seen, options.signal),
    options.isWanted === undefined ? [] : list(folder, ignored, options.signal),
  ]);
  if (names === undefined || others === undefined || names.length === 0) {
    return undefined;
  }
  const files: string[] = [];
  for (const name of names) {
    if (name.endsWith('/')) {
      // A repository inside of this one is a folder to git.
      files.push(...(await listProjectFiles(path.join(folder, name.slice(0, -1)), options)));
    } else if (!isSkipped(name)) {
      files.push(path.join(folder, name));
    }
  }
  const wanted = others.filter(
    name =>
      !name.endsWith('/') && !isSkipped(name) && options.isWanted?.(path.posix.basename(name)),
  );
  return [...files, ...wanted.map(name => path.join(folder, name))];
}

async function list(
  folder: string,
  parameters: readonly string[],
  signal: AbortSignal | undefined,
): Promise<readonly string[] | undefined> {
  // Git that refuses to answer is treated as if there were none, as this only asks.
  const answer = await runGit(folder, parameters, { signal });
  return answer.kind === 'done' ? answer.output.split('\0').filter(Boolean) : undefined;
}

/** Whether a path, relative and with forward slashes, lies in a folder that nobody wrote here. */
export function isSkipped(name: string): boolean {
  const parts = name.split('/');
  return parts.slice(0, -1).some(part => skipped.has(part));
}

interface Folder {
  readonly path: string;
  readonly depth: number;
  readonly above: IgnoreChain | undefined;
}

function walk(root: string, options: ListOptions): readonly string[] {
  const files: string[] = [];
  const left: Folder[] = [{ path: root, depth: 0, above: undefined }];
  for (let next = left.pop(); next !== undefined && files.length < mostFiles; next = left.pop()) {
    const { path: folder, depth, above } = next;
    const entries = readEntries(folder);
    const names = entries.map(({ name }) => name);
    const rules = above?.enter(folder, names) ?? IgnoreChain.start(folder, names);
    for (const entry of entries) {
      const file = path.join(folder, entry.name);
      if (entry.isDirectory()) {
        const isTaken = !skipped.has(entry.name) && !skippedWithoutGit.has(entry.name);
        if (isTaken && depth < mostDepth && !rules.isIgnored(entry.name, true)) {
          left.push({ path: file, depth: depth + 1, above: rules });
        }
      } else if (entry.isFile()) {
        if (options.isWanted?.(entry.name) || !rules.isIgnored(entry.name, false)) {
          files.push(file);
        }
      }
    }
  }
  return files;
}

/** A folder that cannot be read, or is gone by now, holds nothing that could be needed. */
function readEntries(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
