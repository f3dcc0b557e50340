import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { delimiter, isAbsolute, join, relative } from 'node:path';

export interface ProgramSearch {
  /** Folders in which no program is looked for: those of the project. */
  readonly without: readonly string[];
  readonly environment?: NodeJS.ProcessEnv;
}

/**
 * A tool's absolute path. Relative folders of PATH and those of the project do not count: a project
 * could bring a tool of its own, and Windows looks into the current folder first.
 */
export async function findProgram(
  names: readonly string[],
  { without, environment = process.env }: ProgramSearch,
): Promise<string | undefined> {
  // Windows calls it Path, and only the process's own environment forgives that.
  const search = Object.entries(environment).find(([name]) => name.toUpperCase() === 'PATH')?.[1];
  const folders = (search ?? '')
    .split(delimiter)
    .filter(folder => isAbsolute(folder) && !without.some(root => isInside(root, folder)));
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

function isInside(root: string, folder: string): boolean {
  const way = relative(root, folder);
  return !/^\.\.(?:[\\/]|$)/.test(way) && !isAbsolute(way);
}

async function isProgram(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    // Not there, or not for us.
    return false;
  }
}
