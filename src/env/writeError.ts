import { UserError } from '../errors';
import { hasCode } from '../git/realLocation';

/** A sentence for what a disk can refuse; everything else stays as it is. */
export function toWriteError(error: unknown, file: string): unknown {
  if (hasCode(error, 'ENOSPC', 'EDQUOT')) {
    return new UserError(
      `The disk is full, so ${file} stays as it was. Make room, then try again.`,
    );
  }
  if (hasCode(error, 'EROFS')) {
    return new UserError(`The disk is read-only, so ${file} stays as it was.`);
  }
  if (hasCode(error, 'EACCES', 'EPERM')) {
    return new UserError(
      `The system does not allow Keyward to replace ${file}. ` +
        'Look at who owns it and its folder, then try again.',
    );
  }
  if (hasCode(error, 'EBUSY')) {
    return new UserError(`Another program holds ${file} open. Close it there, then try again.`);
  }
  if (hasCode(error, 'ENAMETOOLONG', 'EFBIG', 'EMFILE', 'ENFILE', 'EIO')) {
    return new UserError(`The system could not write ${file}, which stays as it was. Try again.`);
  }
  return error;
}
