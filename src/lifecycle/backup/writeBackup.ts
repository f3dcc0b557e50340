import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UserError } from '../../errors';
import { removeLeftovers, toTemporaryName } from '../../git/ownFiles';
import { replaceFile } from '../../git/replaceFile';
import type { AgeTool } from '../../keys/backup/ageTool';
import { type Backup, toBackupText } from '../../keys/backup/backupText';
import type { Secret } from '../../secret';
import { toBackupError } from './backupError';
import { type BackupPlace, findBackupPlace } from './backupPlace';

export interface WriteBackupRequest {
  readonly place: BackupPlace;
  readonly backup: Backup;
  readonly passphrase: Secret;
  readonly age: AgeTool;
}

const temporaryPrefix = '.keyward-backup-';

/**
 * Writes the encrypted file and nothing else, not even for a moment. Before it takes the place of an
 * older one it is read back from the disk and opened.
 */
export async function writeBackup(request: WriteBackupRequest): Promise<void> {
  const { place, backup, passphrase, age } = request;
  const { path, original } = place;
  const file = await age.lock(toBackupText(backup), passphrase);
  const temporary = join(dirname(path), toTemporaryName(temporaryPrefix));
  try {
    await removeLeftovers(dirname(path), temporaryPrefix);
    await replaceFile({
      path,
      temporary,
      bytes: Buffer.from(file, 'latin1'),
      newMode: 0o600,
      original: undefined,
      beforeRename: async () => {
        await assertOpens(temporary, request);
        // The second look, because typing a passphrase takes a while.
        const now = await findBackupPlace(path);
        if (now.original?.ino !== original?.ino || now.original?.mtimeMs !== original?.mtimeMs) {
          throw new UserError(`${basename(path)} was changed by another program. Try again.`);
        }
      },
    });
  } catch (error) {
    throw toBackupError(error, { file: basename(path), isNew: original === undefined });
  }
}

async function assertOpens(
  file: string,
  { backup, passphrase, age }: WriteBackupRequest,
): Promise<void> {
  const opened = await age.unlock(await readFile(file), passphrase);
  if (opened.kind === 'faulty' || !opened.text.equals(toBackupText(backup))) {
    throw new UserError(
      'The disk gave back something else than was written, so there is no new backup. Choose a folder on another disk.',
    );
  }
}
