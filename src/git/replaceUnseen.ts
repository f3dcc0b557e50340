import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { removeLeftovers, toTemporaryName } from './ownFiles';
import { replaceFile } from './replaceFile';
import { findRepository } from './repository';

/**
 * Replaces a file that git sees, while git does not see the temporary one: that one lies inside
 * git's own folder, of which git never speaks.
 */
export async function replaceUnseen(
  path: string,
  bytes: Uint8Array,
  original: Stats | undefined,
): Promise<void> {
  const { folder, prefix } = await toTemporaryPlace(dirname(path));
  await removeLeftovers(folder, prefix);
  const temporary = join(folder, toTemporaryName(prefix));
  await replaceFile({ path, temporary, bytes, newMode: 0o666, original });
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
