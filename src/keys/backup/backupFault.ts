/** Why a file cannot be restored, told apart as far as the age format tells it. */
export type BackupFault =
  | 'empty'
  | 'too-large'
  | 'not-age'
  | 'for-a-key'
  | 'cut-off'
  | 'too-slow'
  | 'wrong-passphrase'
  | 'damaged'
  | 'foreign'
  | 'newer';

/** One sentence or two: what is wrong with the file, what to do. */
export function toFaultText(fault: BackupFault, file: string): string {
  switch (fault) {
    case 'empty':
      return `${file} is empty. Take another copy of the backup.`;
    case 'too-large':
      return `${file} is far too large for a backup of keys. Choose the file that Back Up Keys made.`;
    case 'not-age':
      return `${file} is not an age file. Choose the file that Back Up Keys made; its name ends in .age.`;
    case 'for-a-key':
      return `${file} is an age file that opens with a key file, not with a passphrase, so it is no backup of Keyward.`;
    case 'cut-off':
      return `${file} ends too early: it was cut off when it was copied. Take another copy of the backup.`;
    case 'too-slow':
      return `${file} asks for more work to open than any backup of Keyward, so it was left alone.`;
    case 'wrong-passphrase':
      return `This passphrase does not open ${file}. Look at capitals and spaces, then try again.`;
    case 'damaged':
      return `${file} was changed or cut off after it was made, so nothing in it can be trusted. Take another copy of the backup.`;
    case 'foreign':
      return `${file} opens, but it holds no backup of Keyward. Choose another file.`;
    case 'newer':
      return `${file} was made by a newer version. Update Keyward, then try again.`;
    default:
      throw new Error('unreachable', { cause: fault satisfies never });
  }
}
