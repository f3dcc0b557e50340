import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UserError } from '../errors';
import { ensureIgnored } from '../git/ignoreFile';
import { removeLeftovers, toTemporaryName } from '../git/ownFiles';
import { hasCode } from '../git/realLocation';
import { replaceFile } from '../git/replaceFile';
import { findRepository } from '../git/repository';
import { assertPossible, changeText, decodeEnvFile, type EnvChange } from './changeText';
import { isEnvFile, isExampleFile, ownFilePrefix } from './envFileName';
import { type EnvTarget, readStats, resolveEnvTarget } from './envTarget';
import { type FolderLock, lockName, withFolderLock } from './folderLock';
import { toWriteError } from './writeError';

export type { EnvChange } from './changeText';

export interface WriteEnvRequest {
  /** Absolute. */
  readonly path: string;
  /** The folder that the file, and what it links to, must stay in. */
  readonly root: string;
  readonly changes: readonly EnvChange[];
  /** Whether an editor holds changes of the file that are not saved. */
  readonly isUnsaved?: (path: string) => boolean;
  readonly signal?: AbortSignal;
}

export interface WriteEnvReport {
  readonly path: string;
  readonly created: boolean;
  /** The ignore file that was changed. */
  readonly ignoreFile: string | undefined;
  readonly warnings: readonly string[];
}

/**
 * The only way in which a value reaches a disk. Whoever is killed on the way leaves the old file or
 * the new one, and nothing that git sees. Throws a UserError for every refusal.
 */
export async function writeEnvFile(request: WriteEnvRequest): Promise<WriteEnvReport> {
  const { path, root, signal } = request;
  assertPossible(request.changes);
  assertEnvFile(request);
  try {
    const target = await resolveEnvTarget(path, root);
    await assertGitCanAnswer(target);
    // What the text makes impossible is refused before the ignore file is touched.
    await toChange(request, target);
    signal?.throwIfAborted();
    const ignoreFile = await ensureUnseen(target, root);
    return await withFolderLock(
      dirname(target.path),
      async lock => ({ ...(await writeLocked(request, lock)), ignoreFile }),
      { signal },
    );
  } catch (error) {
    throw toWriteError(error, basename(path));
  }
}

async function writeLocked(
  request: WriteEnvRequest,
  lock: FolderLock,
): Promise<Omit<WriteEnvReport, 'ignoreFile'>> {
  const target = await resolveEnvTarget(request.path, request.root);
  const folder = dirname(target.path);
  await removeLeftovers(folder, ownFilePrefix);
  const { bytes, previous, warnings } = await toChange(request, target);
  const created = previous === undefined;
  if (previous?.equals(bytes) !== true) {
    // Once more, because another writer may have changed the ignore file while we waited.
    await ensureUnseen(target, request.root);
    await replaceFile({
      path: target.path,
      temporary: join(folder, toTemporaryName(ownFilePrefix)),
      bytes,
      newMode: 0o600,
      original: target.stats,
      beforeRename: async () => {
        request.signal?.throwIfAborted();
        await lock.assertHeld();
        await assertUnchanged(target, previous);
        assertSaved(request, target);
      },
    });
  }
  return {
    path: request.path,
    created,
    warnings: [...warnings, ...warnOfOtherNames(target)],
  };
}

/** A rename gives the new content to one name only. */
function warnOfOtherNames(target: EnvTarget): readonly string[] {
  return (target.stats?.nlink ?? 1) > 1
    ? [`${basename(target.path)} had another name on this disk, which keeps the old content.`]
    : [];
}

interface PlannedChange {
  readonly bytes: Buffer;
  /** Undefined where the file is not there yet. */
  readonly previous: Buffer | undefined;
  readonly warnings: readonly string[];
}

async function toChange(request: WriteEnvRequest, target: EnvTarget): Promise<PlannedChange> {
  const file = basename(request.path);
  const previous = await readContent(target.path);
  assertSaved(request, target);
  const text = previous === undefined ? '' : decodeEnvFile(previous, file);
  const changed = changeText(text, request.changes, file);
  return { bytes: Buffer.from(changed.text, 'utf8'), previous, warnings: changed.warnings };
}

async function readContent(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) {
      return undefined;
    }
    throw error;
  }
}

async function assertUnchanged(target: EnvTarget, previous: Buffer | undefined): Promise<void> {
  const stats = await readStats(target.path);
  const content = await readContent(target.path);
  const isSame =
    previous === undefined ? content === undefined : content?.equals(previous) === true;
  if (!isSame || stats?.mode !== target.stats?.mode || stats?.uid !== target.stats?.uid) {
    throw new UserError(
      `${basename(target.path)} was changed by another program meanwhile. Try again.`,
    );
  }
}

function assertSaved(request: WriteEnvRequest, target: EnvTarget): void {
  const paths = [request.path, target.path];
  if (paths.some(path => request.isUnsaved?.(path) === true)) {
    throw new UserError(
      `${basename(request.path)} has unsaved changes in an editor. Save it, then try again.`,
    );
  }
}

function assertEnvFile(request: WriteEnvRequest): void {
  const name = basename(request.path);
  if (isExampleFile(name) && request.changes.some(change => change.kind === 'set')) {
    throw new UserError(
      `${name} shows others which names there are, so it takes no values. Choose another env file.`,
    );
  }
  if (!isEnvFile(name)) {
    throw new UserError(`${name} is not an env file. Choose a name such as .env or .env.local.`);
  }
}

/** Without git nobody can tell whether the repository tracks the file. */
async function assertGitCanAnswer(target: EnvTarget): Promise<void> {
  const repository = await findRepository(dirname(target.path));
  if (repository.kind === 'no git') {
    throw new UserError(
      `Git was not found, so Keyward cannot tell whether git would commit ` +
        `${basename(target.path)}. Install git or add it to PATH, then try again.`,
    );
  }
}

/** The lock and the temporary files hide behind the same pattern, so one name speaks for all. */
async function ensureUnseen(target: EnvTarget, root: string): Promise<string | undefined> {
  const besides = [lockName, toTemporaryName(ownFilePrefix)];
  return ensureIgnored(target.path, { root, besides });
}
