import type { RecordStore, SecretStore } from './stores';

/** `first-loss` is worth one warning; `lost` was told before and still holds. */
export type Persistence = 'unknown' | 'kept' | 'first-loss' | 'lost';

const name = 'canary';

/**
 * Tells whether the secret store kept what an earlier session put into it, and leaves a new entry
 * for the next session. The entry is not a secret.
 */
export async function checkPersistence(
  secrets: SecretStore,
  records: RecordStore,
): Promise<Persistence> {
  const note = records.get(name);
  if ((await secrets.get(name)) !== undefined) {
    if (note !== 'here') {
      await records.update(name, 'here');
    }
    return 'kept';
  }
  await secrets.store(name, 'here');
  await records.update(name, note === undefined ? 'here' : 'lost');
  if (note === undefined) {
    return 'unknown';
  }
  return note === 'lost' ? 'lost' : 'first-loss';
}
