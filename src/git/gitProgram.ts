import { join } from 'node:path';
import { isProgram } from '../tools/findProgram';
import { toSearchedFolders } from '../tools/searchedFolders';

const known = new Map<string, string>();
let isPermitted: () => boolean = () => true;

/**
 * Whoever opens folders of strangers says here when git may run: a repository's own configuration
 * can name programs that git starts. While it may not, git counts as missing.
 */
export function permitGit(when: () => boolean): void {
  isPermitted = when;
}

/** Git's absolute path, which is looked for once for each PATH. */
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
  for (const folder of toSearchedFolders(search, { without: [] })) {
    const program = join(folder, name);
    if (await isProgram(program)) {
      return program;
    }
  }
  return undefined;
}
