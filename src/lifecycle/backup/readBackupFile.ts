import { basename } from 'node:path';
import { UserError } from '../../errors';
import { toFaultText } from '../../keys/backup/backupFault';
import { largestBackup, readAgeFile } from '../../keys/backup/readAgeFile';
import { readChosenFile } from '../readChosenFile';

/** The bytes of a file that a passphrase may open. Throws a UserError for one that none can. */
export async function readBackupFile(path: string): Promise<Uint8Array> {
  const name = basename(path);
  const refusal = toFaultText('too-large', name);
  const content = await readChosenFile(path, { largest: largestBackup, refusal });
  const file = readAgeFile(content);
  if (file.kind === 'faulty') {
    throw new UserError(toFaultText(file.fault, name));
  }
  return content;
}
