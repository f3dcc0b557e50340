import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isEnvFile } from '../env/envFileName';
import { hasCode } from '../git/realLocation';

/** Folders of other people's files, which may be huge. */
const skipped: readonly string[] = ['.git', 'node_modules', '.venv', 'venv', '.tox'];

/** Env files below a folder, sorted, links to files among them. */
export async function findEnvFiles(folder: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const entry of await readEntries(folder)) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !skipped.includes(entry.name)) {
      found.push(...(await findEnvFiles(path)));
    } else if (isEnvFile(path) && (entry.isFile() || (await leadsToFile(path)))) {
      found.push(path);
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
