import { clearRestoreMark, readRestoreMark } from '../../lifecycle/backup/restoreMark';
import type { KeyServices } from '../keyServices';

const restoreAgain = 'Restore Keys…';

/** Tells once of a restore that ended with its window. Restoring again finishes it. */
export async function tellOfCutRestore(
  { records, prompts }: Pick<KeyServices, 'records' | 'prompts'>,
  restore: () => Promise<void>,
): Promise<void> {
  if (readRestoreMark(records) === undefined) {
    return;
  }
  await clearRestoreMark(records);
  const pressed = await prompts.warn(
    'The last restore of keys was cut off, so some may be missing. Restore the same backup again: keys that are in already stay as they are.',
    restoreAgain,
  );
  if (pressed === restoreAgain) {
    await restore();
  }
}
