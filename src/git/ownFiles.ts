import { createHash, randomBytes } from 'node:crypto';
import { readdir, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { hasCode } from './realLocation';

/** Temporary files carry their owner in their name, so that a later run knows whose they are. */
export function toTemporaryName(prefix: string): string {
  return `${prefix}${hostId()}-${process.pid}-${randomBytes(6).toString('hex')}.tmp`;
}

/** Process ids mean something on one machine only; Windows and its Linux share a host name. */
export function hostId(): string {
  const machine = `${hostname()} ${process.platform}`;
  return createHash('sha256').update(machine).digest('hex').slice(0, 8);
}

export function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    // Another user's process cannot be signalled, but it is there.
    return hasCode(error, 'EPERM');
  }
}

/** No write takes as long, so that an older file has no owner, whatever process has its id now. */
const hour = 3_600_000;

/** Removes what killed runs left in a folder, and nothing else. */
export async function removeLeftovers(folder: string, prefix: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const rest = name.startsWith(prefix) ? name.slice(prefix.length) : '';
    const [, host, owner] = /^([0-9a-f]{8})-(\d+)-[0-9a-f]{12}\.tmp$/.exec(rest) ?? [];
    if (host === undefined) {
      continue;
    }
    const path = join(folder, name);
    const isOwn = host === hostId() && Number(owner) === process.pid;
    const isDead = host === hostId() && !isAlive(Number(owner));
    // In a container every process may get the number of the one that was killed before it.
    if (isDead || (await isOlderThan(path, isOwn ? performance.timeOrigin : Date.now() - hour))) {
      await rm(path, { force: true });
    }
  }
}

async function isOlderThan(path: string, instant: number): Promise<boolean> {
  try {
    return (await stat(path)).mtimeMs < instant;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) {
      return false;
    }
    throw error;
  }
}
