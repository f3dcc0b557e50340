import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FileContent } from './fileContent';
import { removeLeftovers, toTemporaryName } from './ownFiles';
import { hasCode } from './realLocation';
import { replaceFile } from './replaceFile';
import { findRepository } from './repository';

/** The file holds something else than what the new content was made from. */
class ChangedMeanwhile extends Error {
  override readonly name = 'ChangedMeanwhile';
}

/**
 * Replaces a file that git sees, while git does not see the temporary one: that one lies inside
 * git's own folder, of which git never speaks. Answers false, and changes nothing, where the file
 * is no longer what it was.
 */
export async function replaceUnseen(
  path: string,
  bytes: Uint8Array,
  before: FileContent | undefined,
): Promise<boolean> {
  const { folder, prefix } = await toTemporaryPlace(dirname(path));
  await removeLeftovers(folder, prefix);
  try {
    await replaceFile({
      path,
      temporary: join(folder, toTemporaryName(prefix)),
      bytes,
      newMode: 0o666,
      original: before?.stats,
      beforeRename: () => assertUnchanged(path, before?.bytes),
    });
    return true;
  } catch (error) {
    if (error instanceof ChangedMeanwhile) {
      return false;
    }
    throw error;
  }
}

async function assertUnchanged(path: string, before: Buffer | undefined): Promise<void> {
  const now = await readFile(path).catch(error => {
    if (hasCode(error, 'ENOENT')) {
      return undefined;
    }
    throw error;
  });
  if (now === undefined ? before !== undefined : before?.equals(now) !== true) {
    throw new ChangedMeanwhile(path);
  }
}

async function toTemporaryPlace(folder: string): Promise<{ folder: string; prefix: string }> {
  const repository = await findRepository(folder);
  if (repository.kind === 'found') {
    const { gitFolder } = repository;
    // Nothing can be renamed from one disk to another, as with a worktree elsewhere.
    if ((await stat(gitFolder)).dev === (await stat(folder)).dev) {
      return { folder: gitFolder, prefix: 'keyward-' };
    }
  }
  return { folder, prefix: '.env.keyward-' };
}
