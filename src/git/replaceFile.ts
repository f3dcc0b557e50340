import type { Stats } from 'node:fs';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { hasCode } from './realLocation';

export interface Replacement {
  readonly path: string;
  /** On the same file system, and of a name that nobody else uses. */
  readonly temporary: string;
  readonly bytes: Uint8Array;
  /** For a file that is not there yet; the process's mask is taken off. */
  readonly newMode: number;
  /** The file to be replaced, whose mode and owner stay. */
  readonly original: Stats | undefined;
  /** The last look before the old content is gone; what it throws stops the replacement. */
  readonly beforeRename?: () => Promise<void>;
}

/** Puts a whole new content in place at once: whoever is killed or reads meanwhile has one or the other. */
export async function replaceFile(replacement: Replacement): Promise<void> {
  const { path, temporary } = replacement;
  const mode = replacement.original === undefined ? replacement.newMode : 0o600;
  const handle = await open(temporary, 'wx', mode);
  try {
    await fill(handle, replacement);
    await replacement.beforeRename?.();
    await renameOver(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
}

async function fill(handle: FileHandle, replacement: Replacement): Promise<void> {
  try {
    await handle.writeFile(replacement.bytes);
    if (replacement.original !== undefined) {
      await keepModeAndOwner(handle, replacement.original);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function keepModeAndOwner(handle: FileHandle, original: Stats): Promise<void> {
  const current = await handle.stat();
  if (current.uid !== original.uid || current.gid !== original.gid) {
    await handle.chown(original.uid, original.gid);
  }
  // After the owner, because a change of owner may take mode bits away.
  await handle.chmod(original.mode & 0o7777);
}

/** On Windows a virus scanner or an indexer holds new files open for a moment. */
async function renameOver(from: string, to: string): Promise<void> {
  for (let pause = 10; ; pause *= 2) {
    try {
      await rename(from, to);
      return;
    } catch (error) {
      const isPassing = process.platform === 'win32' && hasCode(error, 'EPERM', 'EACCES', 'EBUSY');
      if (!isPassing || pause > 1000) {
        throw error;
      }
    }
    await setTimeout(pause);
  }
}

/** Makes the rename outlast a power cut, where the file system lets folders be synced. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') {
    return;
  }
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } catch (error) {
    if (!hasCode(error, 'EINVAL', 'ENOTSUP', 'EISDIR', 'EPERM', 'EACCES', 'EBADF')) {
      throw error;
    }
  } finally {
    await handle.close();
  }
}
