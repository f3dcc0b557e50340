import { randomBytes } from 'node:crypto';
import { lstat, mkdir, readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import { UserError } from '../../errors';
import { hasCode } from '../realLocation';
import { replaceFile } from '../replaceFile';

/** The text of a hook, or undefined where there is none. Of a program it is of no use but harmless. */
export async function readHook(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) {
      return undefined;
    }
    throw toWriteError(file, error);
  }
}

/** Puts a hook in place, whole or not at all. Of one that is there the mode stays. */
export async function writeHook(file: string, text: string): Promise<void> {
  try {
    await mkdir(path.dirname(file), { recursive: true });
    const original = await lstat(file).catch(error => {
      if (hasCode(error, 'ENOENT')) {
        return undefined;
      }
      throw error;
    });
    if (original !== undefined && !original.isFile()) {
      throw new UserError(`${file} is not a plain file. Replace it by a file, then try again.`);
    }
    const temporary = `${file}.${randomBytes(6).toString('hex')}.tmp`;
    await replaceFile({
      path: file,
      temporary,
      bytes: Buffer.from(text),
      newMode: 0o755,
      original,
    });
  } catch (error) {
    throw toWriteError(file, error);
  }
}

/** A rename keeps a hook as it is, be it a script, a program or a link. */
export async function moveHook(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    throw toWriteError(from, error);
  }
}

export async function isThere(file: string): Promise<boolean> {
  return lstat(file).then(
    () => true,
    () => false,
  );
}

function toWriteError(file: string, error: unknown): unknown {
  return hasCode(error, 'EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EISDIR', 'ENOTDIR', 'EEXIST')
    ? new UserError(`${file} cannot be written. Check its permissions.`, { cause: error })
    : error;
}
