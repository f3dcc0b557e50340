import { randomBytes } from 'node:crypto';
import { link, open, readdir, readFile, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { UserError } from '../errors';
import { hostId, isAlive, toTemporaryName } from '../git/ownFiles';
import { hasCode } from '../git/realLocation';
import { ownFilePrefix } from './envFileName';

export const lockName = `${ownFilePrefix}lock`;

const rightPrefix = `${ownFilePrefix}takeover-`;

export interface LockOptions {
  /** How long to wait for another owner, in milliseconds. */
  readonly patience?: number;
  readonly signal?: AbortSignal | undefined;
}

export interface FolderLock {
  /** Throws when another process took the lock over, which it does after a minute. */
  assertHeld(): Promise<void>;
}

interface Owner {
  readonly host: string;
  readonly processId: number;
  readonly token: string;
}

/** No write takes a minute; an owner that holds the lock longer hangs, or lives on another machine. */
const longestHold = 60_000;

/** Runs an action while no other Keyward writes env files in the folder. */
export async function withFolderLock<T>(
  folder: string,
  action: (lock: FolderLock) => Promise<T>,
  options: LockOptions = {},
): Promise<T> {
  const path = join(folder, lockName);
  const token = randomBytes(8).toString('hex');
  await acquire(path, token, { patience: 30_000, ...options });
  try {
    await removeDeadRights(folder);
    return await action({ assertHeld: () => assertHeld(path, token) });
  } finally {
    if ((await readOwner(path))?.token === token) {
      await rm(path, { force: true });
    }
  }
}

async function acquire(path: string, token: string, options: LockOptions): Promise<void> {
  const { patience = 0, signal } = options;
  const end = Date.now() + patience;
  for (let pause = 4; ; pause = Math.min(pause * 1.5, 100)) {
    signal?.throwIfAborted();
    if ((await create(path, token)) || (await takeOver(path, token))) {
      return;
    }
    if (Date.now() > end) {
      throw new UserError(
        'Another program keeps changing the env files in this folder. Try again in a minute.',
      );
    }
    await setTimeout(pause * (0.5 + Math.random()));
  }
}

/** A link appears with its content at once, so that no lock is ever without an owner. */
async function create(path: string, token: string): Promise<boolean> {
  const temporary = join(dirname(path), toTemporaryName(ownFilePrefix));
  const handle = await open(temporary, 'wx', 0o600);
  try {
    await handle.writeFile(`${hostId()} ${process.pid} ${token}\n`);
    await handle.close();
    return await linkExclusively(temporary, path);
  } finally {
    await handle.close();
    await rm(temporary, { force: true });
  }
}

async function linkExclusively(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) {
      return false;
    }
    if (hasCode(error, 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EISDIR', 'UNKNOWN')) {
      return await copyExclusively(from, to);
    }
    throw error;
  }
}

/** For file systems without links, such as FAT. */
async function copyExclusively(from: string, to: string): Promise<boolean> {
  const content = await readFile(from);
  try {
    const handle = await open(to, 'wx', 0o600);
    try {
      await handle.writeFile(content);
    } finally {
      await handle.close();
    }
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) {
      return false;
    }
    throw error;
  }
}

/**
 * Removes a lock whose owner is gone, and takes its place. Only who holds a lock of its own on that
 * one dead owner may do so; otherwise two would, and the slower would remove the faster one's lock.
 */
async function takeOver(path: string, token: string): Promise<boolean> {
  const owner = await readOwner(path);
  if (owner === undefined || !(await isGone(path, owner))) {
    return false;
  }
  const right = join(dirname(path), `${rightPrefix}${owner.token}`);
  if (!(await create(right, token)) && !(await takeOver(right, token))) {
    return false;
  }
  try {
    if ((await readOwner(path))?.token !== owner.token) {
      return false;
    }
    await rm(path, { force: true });
    return await create(path, token);
  } finally {
    await rm(right, { force: true });
  }
}

/** Who holds the folder's lock may remove them: the dead owners they name will never be back. */
async function removeDeadRights(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const owner = name.startsWith(rightPrefix) ? await readOwner(path) : undefined;
    if (owner !== undefined && (await isGone(path, owner))) {
      await rm(path, { force: true });
    }
  }
}

async function isGone(path: string, owner: Owner): Promise<boolean> {
  if (owner.host === hostId() && owner.processId > 0 && !isAlive(owner.processId)) {
    return true;
  }
  try {
    return Date.now() - (await stat(path)).mtimeMs > longestHold;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) {
      return false;
    }
    throw error;
  }
}

async function assertHeld(path: string, token: string): Promise<void> {
  if ((await readOwner(path))?.token !== token) {
    throw new UserError(`${basename(dirname(path))} was changed by another program. Try again.`);
  }
}

async function readOwner(path: string): Promise<Owner | undefined> {
  try {
    const content = await readFile(path, 'utf8');
    const [host = '', processId = '', token = ''] = content.trim().split(' ');
    // A lock that was being copied when its owner was killed is known by nothing but its age.
    return { host, processId: Number(processId) || 0, token: /^\w+$/.exec(token)?.[0] ?? 'none' };
  } catch (error) {
    if (hasCode(error, 'ENOENT')) {
      return undefined;
    }
    throw error;
  }
}
