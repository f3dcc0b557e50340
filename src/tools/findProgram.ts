import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { toSearchedFolders } from './searchedFolders';

export interface ProgramSearch {
  /** Folders in which no program is looked for: those of the project. */
  readonly without: readonly string[];
  readonly environment?: NodeJS.ProcessEnv;
}

/** A program's absolute path, by the first of its names that is on PATH. */
export async function findProgram(
  names: readonly string[],
  { without, environment = process.env }: ProgramSearch,
): Promise<string | undefined> {
  // Windows calls it Path, and only the process's own environment forgives that.
  const search = Object.entries(environment).find(([name]) => name.toUpperCase() === 'PATH')?.[1];
  const folders = toSearchedFolders(search ?? '', { without });
  const endings = process.platform === 'win32' ? ['.exe', '.com', '.cmd', '.bat'] : [''];
  for (const name of names) {
    for (const folder of folders) {
      for (const ending of endings) {
        const program = join(folder, name + ending);
        if (await isProgram(program)) {
          return program;
        }
      }
    }
  }
  return undefined;
}

export async function isProgram(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    // Not there, or not for us.
    return false;
  }
}
