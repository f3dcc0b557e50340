import type { RecordStore } from '../../keys/stores';

/** Below the record store. The instant at which a restore began; gone once it is over. */
const name = 'backup.restoring';

/** Runs a restore so that a window which is closed or killed on the way leaves a trace of it. */
export async function withRestoreMark(
  records: Pick<RecordStore, 'update'>,
  restore: () => Promise<void>,
): Promise<void> {
  await records.update(name, new Date().toISOString());
  try {
    await restore();
  } finally {
    await records.update(name, undefined);
  }
}

/** What tells one unfinished restore from another; undefined where none is under way. */
export function readRestoreMark(records: Pick<RecordStore, 'get'>): string | undefined {
  const stored = records.get(name);
  return typeof stored === 'string' ? stored : undefined;
}

export async function clearRestoreMark(records: Pick<RecordStore, 'update'>): Promise<void> {
  await records.update(name, undefined);
}
