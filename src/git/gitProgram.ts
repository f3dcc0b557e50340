import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { delimiter, isAbsolute, join } from 'node:path';

const known = new Map<string, string>();
let isPermitted: () => boolean = () => true;

/**
 * Whoever opens folders of strangers says here when git may run: a repository's own configuration
 * can name programs that git starts. While it may not, git counts as missing.
 */
export function permitGit(when: () => boolean): void {
  isPermitted = when;
}

/**
 * Git's absolute path. Windows looks for a program in the current folder first, and a relative
 * entry of PATH does the same elsewhere, so that a project could bring a git of its own.
 */
export async function findGitProgram(): Promise<string | undefined> {
  if (!isPermitted()) {
    return undefined;
  }
  const search = process.env.PATH ?? '';
  const found = known.get(search) ?? (await searchPath(search));
  if (found !== undefined) {
    known.set(search, found);
  }
  return found;
}

async function searchPath(search: string): Promise<string | undefined> {
  const name = process.platform === 'win32' ? 'git.exe' : 'git';
  for (const folder of search.split(delimiter)) {
    const program = join(folder, name);
    if (isAbsolute(folder) && (await isProgram(program))) {
      return program;
    }
  }
  return undefined;
}

async function isProgram(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
