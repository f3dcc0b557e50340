import { basename } from 'node:path';
import { UserError } from '../../errors';
import { hasCode } from '../../git/realLocation';
import { readRegularFile } from '../../git/regularFile';
import { toFaultText } from '../../keys/backup/backupFault';
import { largestBackup, readAgeFile } from '../../keys/backup/readAgeFile';

/** The bytes of a file that a passphrase may open. Throws a UserError for one that none can. */
export async function readBackupFile(path: string): Promise<Uint8Array> {
  const content = await read(path);
  const file = readAgeFile(content);
  if (file.kind === 'faulty') {
    throw new UserError(toFaultText(file.fault, basename(path)));
  }
  return content;
}

async function read(path: string): Promise<Uint8Array> {
  const name = basename(path);
  try {
    const content = await readRegularFile(path, largestBackup);
    if (content === undefined) {
      throw new UserError(toFaultText('too-large', name));
    }
    return content;
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) {
      throw new UserError(`${name} is not there any more. Choose the file again.`);
    }
    if (hasCode(error, 'EACCES', 'EPERM', 'EIO', 'EBUSY', 'ELOOP')) {
      throw new UserError(`The system does not let Keyward read ${name}. Look at who owns it.`);
    }
    throw error;
  }
}
