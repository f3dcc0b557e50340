import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import path from 'node:path';
import { toSearchedFolders } from './searchedFolders';

/** The absolute path of a program that PATH names. */
export async function findTool(
  name: string,
  { without }: { readonly without: readonly string[] },
): Promise<string | undefined> {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  for (const folder of toSearchedFolders(process.env.PATH ?? '', { without })) {
    for (const ending of endings) {
      const program = path.join(folder, name + ending);
      if (await isProgram(program)) {
        return program;
      }
    }
  }
  return undefined;
}

async function isProgram(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}
