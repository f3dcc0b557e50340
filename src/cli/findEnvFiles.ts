import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isEnvFile } from '../env/envFileName';
import { hasCode } from '../git/realLocation';

/** Folders of other people's files, which may be huge. */
const skipped: readonly string[] = ['.git', 'node_modules', '.venv', 'venv', '.tox'];

/** Env files below a folder, sorted. Links are not followed out of it. */
export async function findEnvFiles(folder: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const entry of await readEntries(folder)) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !skipped.includes(entry.name)) {
      found.push(...(await findEnvFiles(path)));
    } else if (entry.isFile() && isEnvFile(path)) {
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
