import { basename } from 'node:path';
import { UserError } from '../errors';
import { hasCode } from '../git/realLocation';
import { readRegularFile } from '../git/regularFile';

export interface ChosenFileLimit {
  /** In bytes. */
  readonly largest: number;
  /** Says what is wrong with a larger file, and with what is no ordinary file. */
  readonly refusal: string;
}

/** The bytes of a file that the user chose. Throws a UserError where they cannot be read. */
export async function readChosenFile(path: string, limit: ChosenFileLimit): Promise<Buffer> {
  const name = basename(path);
  try {
    const bytes = await readRegularFile(path, limit.largest);
    if (bytes === undefined) {
      throw new UserError(limit.refusal);
    }
    return bytes;
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
