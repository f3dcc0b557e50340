import { realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * The path with every link in its folders followed; its last part stays as it is. Git refuses to
 * speak about paths beyond a link. Folders that are missing stay as they are.
 */
export async function toRealLocation(path: string): Promise<string> {
  return join(await toRealFolder(dirname(path)), basename(path));
}

export async function toRealFolder(folder: string): Promise<string> {
  try {
    return await realpath(folder);
  } catch (error) {
    if (dirname(folder) === folder || !hasCode(error, 'ENOENT', 'ENOTDIR')) {
      throw error;
    }
    return join(await toRealFolder(dirname(folder)), basename(folder));
  }
}

/** Whether a file call failed for one of these reasons. */
export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    codes.includes(error.code)
  );
}
