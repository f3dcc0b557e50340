import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { hasCode } from '../git/realLocation';
import { isEnvFile } from './envFileName';

/** Folders of other people's files, which may be huge. */
const skipped: readonly string[] = ['.git', 'node_modules', '.venv', 'venv', '.tox'];

/** Env files below a folder, sorted, links to files among them. Links to folders are not followed. */
export async function findEnvFiles(
  folder: string,
  { mostFolders = Number.POSITIVE_INFINITY }: { readonly mostFolders?: number } = {},
): Promise<readonly string[]> {
  const found: string[] = [];
  const folders = [folder];
  // It grows while it is walked, so that folders near the top come first where there is a limit.
  for (const [at, current] of folders.entries()) {
    if (at >= mostFolders) {
      break;
    }
    for (const entry of await readEntries(current)) {
      const path = join(current, entry.name);
      if (entry.isDirectory() && !skipped.includes(entry.name)) {
        folders.push(path);
      } else if (isEnvFile(path) && (entry.isFile() || (await leadsToFile(path)))) {
        found.push(path);
      }
    }
  }
  return found.sort();
}

async function readEntries(folder: string) {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (hasCode(error, 'EACCES', 'EPERM', 'ENOENT')) {
      return [];
    }
    throw error;
  }
}

async function leadsToFile(path: string): Promise<boolean> {
  return stat(path).then(
    stats => stats.isFile(),
    () => false,
  );
}
