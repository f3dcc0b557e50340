import type { Stats } from 'node:fs';
import { open, realpath, stat } from 'node:fs/promises';
import { basename, dirname, extname } from 'node:path';
import { readStats } from '../../env/envTarget';
import { UserError } from '../../errors';
import { readFileStates } from '../../git/fileState';
import { hasCode, toRealLocation } from '../../git/realLocation';
import { toBackupError } from './backupError';

/** Where a backup may be written. */
export interface BackupPlace {
  /** The file itself, never a link. */
  readonly path: string;
  /** Of the file that is there now. */
  readonly original: Stats | undefined;
  /** What is there now starts as an age file does. */
  readonly isAge: boolean;
}

const starts = ['age-encryption.org/', '-----BEGIN AGE ENCRYPTED FILE-----'];

/** Throws a UserError for a place that no backup belongs in. `chosen` is absolute. */
export async function findBackupPlace(chosen: string): Promise<BackupPlace> {
  try {
    return await find(chosen);
  } catch (error) {
    throw toBackupError(error, { file: basename(chosen), isNew: true });
  }
}

async function find(chosen: string): Promise<BackupPlace> {
  const name = basename(chosen);
  if (extname(name).toLowerCase() !== '.age' || name.startsWith('.age')) {
    throw new UserError(
      `${name} does not end in .age. Choose a name such as keyward-backup.age, so that it is known for what it is.`,
    );
  }
  const path = await toRealFile(chosen);
  const original = await readStats(path);
  if (original !== undefined && !original.isFile()) {
    throw new UserError(`${name} is not a file. Choose another name.`);
  }
  await assertUnseenByGit(path);
  return { path, original, isAge: original !== undefined && (await isAgeFile(path)) };
}

async function toRealFile(chosen: string): Promise<string> {
  try {
    if (!(await stat(dirname(chosen))).isDirectory()) {
      throw new UserError(`${dirname(chosen)} is not a folder. Choose another one.`);
    }
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR', 'ELOOP')) {
      throw new UserError(`The folder ${dirname(chosen)} does not exist. Create it first.`);
    }
    throw error;
  }
  const isLink = (await readStats(chosen))?.isSymbolicLink() === true;
  try {
    return isLink ? await realpath(chosen) : await toRealLocation(chosen);
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR', 'ELOOP')) {
      throw new UserError(`${basename(chosen)} is a link that leads nowhere. Choose another name.`);
    }
    throw error;
  }
}

/** Encrypted or not, what is committed once is public for good, and a passphrase can be guessed. */
async function assertUnseenByGit(path: string): Promise<void> {
  const name = basename(path);
  const state = (await readFileStates([path], { root: dirname(path) })).get(path);
  if (state?.tracked === true) {
    throw new UserError(
      `Git tracks ${name}, so the backup would be committed. Choose a folder outside the project.`,
    );
  }
  if (state?.repository !== undefined && !state.ignored) {
    throw new UserError(
      `${dirname(path)} belongs to a git repository that does not ignore ${name}, so the backup could be committed. Choose a folder outside the project.`,
    );
  }
}

async function isAgeFile(path: string): Promise<boolean> {
  const handle = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(64), 0, 64, 0);
    const start = buffer.toString('latin1', 0, bytesRead);
    return starts.some(known => start.startsWith(known));
  } finally {
    await handle.close();
  }
}
