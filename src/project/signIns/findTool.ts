import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import path from 'node:path';

/**
 * The absolute path of a program that PATH names. Relative entries of PATH and folders of the
 * project do not count, lest a project brings a program of its own.
 */
export async function findTool(
  name: string,
  { without }: { readonly without: readonly string[] },
): Promise<string | undefined> {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    if (!path.isAbsolute(folder) || without.some(root => isInside(root, folder))) {
      continue;
    }
    for (const ending of endings) {
      const program = path.join(folder, name + ending);
      if (await isProgram(program)) {
        return program;
      }
    }
  }
  return undefined;
}

function isInside(root: string, folder: string): boolean {
  const relative = path.relative(root, folder);
  return !/^\.\.(?:[\\/]|$)/.test(relative) && !path.isAbsolute(relative);
}

async function isProgram(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}
