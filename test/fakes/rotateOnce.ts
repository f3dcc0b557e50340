import { KeyRing } from '../../src/keys/keyRing';
import { exchange } from '../../src/lifecycle/rotation/exchange';
import {
  findExchanges,
  readNewValues,
  toNewValues,
} from '../../src/lifecycle/rotation/findExchanges';
import { findOldKeys } from '../../src/lifecycle/rotation/findOldKeys';
import { noteRotation, readRotation } from '../../src/lifecycle/rotation/rotationState';
import { Secret } from '../../src/secret';
import { FileRecordStore, FileSecretStore } from './fileStores';

export const oldValue = `acme_${'4f'.repeat(16)}`;
export const newValue = `acme_${'7e'.repeat(16)}`;

export function openStores(folder: string) {
  const records = new FileRecordStore(folder);
  const ring = new KeyRing(new FileSecretStore(folder), records, { toHint: () => 'acme_…' });
  return { records, ring };
}

/** As Rotate Key does it, from its start or from where it was stopped; the only key is rotated. */
export async function rotateOnce(stores: string, project: string): Promise<void> {
  const { records, ring } = openStores(stores);
  const entries = await ring.list();
  const record = entries.find(({ state }) => state === 'present')?.record;
  if (record === undefined) {
    throw new Error('there is no key');
  }
  const olds = await findOldKeys(record.id, ring);
  const next = [new Secret(newValue)];
  const isBegun = olds.length > 0;
  const values = isBegun
    ? await readNewValues(record.id, ring)
    : toNewValues((await ring.readValues(record.id)) ?? [], next);
  const found = await findExchanges([project], values);
  const note = async (since: string, left: readonly string[]): Promise<void> =>
    noteRotation(records, record.id, { step: 'env-files', since, left });
  if (!isBegun) {
    await note(
      new Date().toISOString(),
      found.map(({ path }) => path),
    );
    await ring.retire(record.id, next, { until: '2030-01-01T00:00:00.000Z' });
  }
  for (const [at, one] of found.entries()) {
    await exchange(one, {
      reportBug: error => {
        throw error;
      },
    });
    await note(
      '',
      found.slice(at + 1).map(({ path }) => path),
    );
  }
  if (found.length === 0) {
    await noteRotation(records, record.id, undefined);
  }
}

/** As in `present new`, and whether a row says that env files are left. */
export async function readStores(stores: string) {
  const { records, ring } = openStores(stores);
  const keys: string[] = [];
  let step: string | undefined;
  for (const { record, state } of await ring.list()) {
    const [value] = (await ring.readValues(record.id)) ?? [];
    keys.push(`${state} ${value?.reveal() === newValue ? 'new' : 'old'}`);
    step ??= readRotation(records, record.id)?.step;
  }
  return { keys, step };
}
