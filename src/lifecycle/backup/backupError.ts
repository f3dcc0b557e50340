import { UserError } from '../../errors';
import { hasCode } from '../../git/realLocation';

/** A sentence for what a disk can refuse; everything else stays as it is. */
export function toBackupError(
  error: unknown,
  { file, isNew }: { readonly file: string; readonly isNew: boolean },
): unknown {
  const rest = isNew ? 'nothing was written' : `the ${file} that is there stays as it was`;
  if (hasCode(error, 'ENOSPC', 'EDQUOT', 'EFBIG')) {
    return new UserError(`The disk is full, so ${rest}. Make room or choose another disk.`);
  }
  if (hasCode(error, 'EACCES', 'EPERM', 'EROFS')) {
    return new UserError(
      `The system does not allow Keyward to write there, so ${rest}. Choose another folder.`,
    );
  }
  if (hasCode(error, 'EBUSY')) {
    return new UserError(`Another program holds ${file} open, so ${rest}. Close it there first.`);
  }
  if (hasCode(error, 'ENAMETOOLONG', 'ENOENT', 'EMFILE', 'ENFILE', 'EIO')) {
    return new UserError(`The system could not write ${file}, so ${rest}. Try another folder.`);
  }
  return error;
}
