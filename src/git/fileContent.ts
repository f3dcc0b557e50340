import type { Stats } from 'node:fs';
import { lstat, readFile } from 'node:fs/promises';
import { UserError } from '../errors';
import { hasCode } from './realLocation';

export interface FileContent {
  readonly stats: Stats;
  readonly bytes: Buffer;
}

/** A plain file, or undefined where there is nothing. Throws a UserError for anything else. */
export async function readFileContent(path: string): Promise<FileContent | undefined> {
  try {
    const stats = await lstat(path);
    if (!stats.isFile()) {
      throw new UserError(`${path} is not a plain file. Replace it by a file, then try again.`);
    }
    return { stats, bytes: await readFile(path) };
  } catch (error) {
    if (hasCode(error, 'ENOENT')) {
      return undefined;
    }
    throw error;
  }
}
