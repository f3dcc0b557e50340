import { type KeyDraft, KeyRing } from '../../../src/keys/keyRing';
import { mask, Secret } from '../../../src/secret';
import { MemorySecretStore, RecordDisk, WindowRecordStore } from '../../fakes/memoryStores';

export const first = `acme_${'4f'.repeat(16)}`;
export const second = `acme_${'7e'.repeat(16)}`;
export const third = `acme_${'9b'.repeat(16)}`;
export const firstDay = '2026-01-01T10:00:00.000Z';
export const laterDay = '2026-02-01T10:00:00.000Z';

export const draft: KeyDraft = {
  label: 'Mail',
  provider: 'acme',
  environment: 'development',
  parts: [{ envName: 'ACME_KEY', value: new Secret(first) }],
};

/** Fails at the writes whose numbers are set, counted from the last time that they were. */
class FailingSecretStore extends MemorySecretStore {
  failAt: readonly number[] = [];
  writes = 0;

  override async store(name: string, value: string): Promise<void> {
    this.#count();
    await super.store(name, value);
  }

  override async delete(name: string): Promise<void> {
    this.#count();
    await super.delete(name);
  }

  #count(): void {
    this.writes += 1;
    if (this.failAt.includes(this.writes)) {
      throw new Error('the keyring is locked');
    }
  }
}

/** A key ring whose store can be made to fail. */
export function openFailing() {
  const secrets = new FailingSecretStore();
  const disk = new RecordDisk();
  const clock = { now: firstDay };
  const openWindow = () => {
    const toHint = (value: Secret) => mask(value.reveal(), 'acme_');
    const now = () => new Date(clock.now);
    return new KeyRing(secrets, new WindowRecordStore(disk), { toHint, now });
  };
  const failAt = (...writes: readonly number[]) => {
    secrets.failAt = writes;
    secrets.writes = 0;
  };
  return { secrets, disk, clock, openWindow, failAt, ring: openWindow() };
}

/** As in `Mail present acme_…`. */
export async function read(ring: KeyRing): Promise<readonly string[]> {
  const entries = await ring.list();
  const rows = entries.map(async ({ record, state }) => {
    const values = (await ring.readValues(record.id)) ?? [];
    return [record.label, state, ...values.map(value => value.reveal())].join(' ');
  });
  return Promise.all(rows);
}
