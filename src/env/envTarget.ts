import { constants, type Stats } from 'node:fs';
import { access, lstat, readlink, realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { UserError } from '../errors';
import { hasCode, toRealFolder, toRealLocation } from '../git/realLocation';

/** The file that a write goes to: never a link. */
export interface EnvTarget {
  readonly path: string;
  /** Undefined where the file is not there yet. */
  readonly stats: Stats | undefined;
}

const longestChain = 20;

/** Follows links as long as they stay in the root, and refuses what must not be written to. */
export async function resolveEnvTarget(path: string, root: string): Promise<EnvTarget> {
  const realRoot = await toRealFolder(root);
  const name = basename(path);
  await assertFolder(dirname(path));
  let current = await toRealLocation(path);
  for (let links = 0; links < longestChain; links += 1) {
    if (!isInside(current, realRoot)) {
      throw new UserError(
        links === 0
          ? `${name} lies outside ${realRoot}, so Keyward does not write to it.`
          : `${name} is a link that leads out of ${realRoot}, so Keyward does not write to it. ` +
              'Replace the link by a file, then try again.',
      );
    }
    const stats = await readStats(current);
    if (stats?.isSymbolicLink() !== true) {
      await assertWritable(current, name, stats);
      return { path: current, stats };
    }
    current = await toRealLocation(resolve(dirname(current), await readlink(current)));
  }
  throw new UserError(`${name} is a link that leads to itself. Replace it by a file.`);
}

async function assertFolder(folder: string): Promise<void> {
  try {
    await realpath(folder);
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR', 'ELOOP')) {
      throw new UserError(`The folder ${folder} does not exist. Create it, then try again.`);
    }
    throw error;
  }
}

function isInside(path: string, root: string): boolean {
  const way = relative(root, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Mode bits are looked at as well, because the administrator may write to read-only files. */
async function assertWritable(path: string, name: string, stats: Stats | undefined): Promise<void> {
  if (stats === undefined) {
    return;
  }
  if (stats.isDirectory()) {
    throw new UserError(`${name} is a folder, so no key can be written to it. Rename it first.`);
  }
  if (!stats.isFile()) {
    throw new UserError(`${name} is not a plain file, so no key can be written to it.`);
  }
  if ((stats.mode & 0o200) === 0 || !(await mayWrite(path))) {
    throw new UserError(`${name} is read-only. Allow writing to it, then try again.`);
  }
  const user = process.geteuid?.();
  if (user !== undefined && user !== 0 && user !== stats.uid) {
    throw new UserError(
      `${name} belongs to another user, whose file would become yours. Ask its owner to change it.`,
    );
  }
}

async function mayWrite(path: string): Promise<boolean> {
  return access(path, constants.W_OK).then(
    () => true,
    () => false,
  );
}

export async function readStats(path: string): Promise<Stats | undefined> {
  try {
    return await lstat(path);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) {
      return undefined;
    }
    throw error;
  }
}
