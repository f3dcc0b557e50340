import assert from 'node:assert/strict';
import { StaleWindowError } from '../../../src/errors';
import { type KeyDraft, KeyRing } from '../../../src/keys/keyRing';
import { Leaks } from '../../../src/lifecycle/leak/leaks';
import { mask, Secret } from '../../../src/secret';
import { MemorySecretStore, RecordDisk, WindowRecordStore } from '../../fakes/memoryStores';

/** As browser pages do it: all entries are loaded once, and every change saves all of them. */
class PageSecretStore extends MemorySecretStore {
  readonly #disk: Map<string, string>;

  constructor(disk: Map<string, string>) {
    super();
    this.#disk = disk;
    for (const [name, value] of disk) {
      this.entries.set(name, value);
    }
  }

  override async store(name: string, value: string): Promise<void> {
    await super.store(name, value);
    this.#save();
  }

  override async delete(name: string): Promise<void> {
    await super.delete(name);
    this.#save();
  }

  #save(): void {
    this.#disk.clear();
    for (const [name, value] of this.entries) {
      this.#disk.set(name, value);
    }
  }
}

function toDraft(label: string): KeyDraft {
  const value = new Secret(`acme_${label}_${'4f'.repeat(16)}`);
  const parts = [{ envName: 'ACME_KEY', value }] as const;
  return { label, provider: 'acme', environment: 'development', parts };
}

function startBrowser() {
  const secretDisk = new Map<string, string>();
  const recordDisk = new RecordDisk();
  let minutes = 0;
  const now = () => {
    minutes += 1;
    return new Date(Date.UTC(2026, 0, 1, 0, minutes));
  };
  const openPage = () => {
    const records = new WindowRecordStore(recordDisk);
    const toHint = (value: Secret) => mask(value.reveal(), 'acme_');
    const secrets = new PageSecretStore(secretDisk);
    const ring = new KeyRing(secrets, records, { toHint, now });
    const leaks = new Leaks(secrets, records, { now, assertAllSeen: () => ring.assertAllSeen() });
    return { ring, records, leaks };
  };
  /** What a page that is opened now sees. */
  const seeAll = async () => {
    const { ring } = openPage();
    const entries = await ring.list();
    return Promise.all(
      entries.map(async ({ record, state }) => {
        const [value] = (await ring.readValues(record.id)) ?? [];
        return `${record.label} ${state} ${value?.reveal() ?? '-'}`;
      }),
    );
  };
  return { openPage, seeAll };
}

const storedFirst = `first present acme_first_${'4f'.repeat(16)}`;
const storedOther = `other present acme_other_${'4f'.repeat(16)}`;

suite('windows that do not see what others store', () => {
  test('a window adds nothing while it would overwrite the key of another', async () => {
    const { openPage, seeAll } = startBrowser();
    const [one, other] = [openPage(), openPage()];
    await other.ring.add(toDraft('other'));
    one.records.catchUp();
    await assert.rejects(one.ring.add(toDraft('first')), StaleWindowError);
    assert.deepEqual(await seeAll(), [storedOther]);
  });

  test('the end of an incident in another window costs none of its keys', async () => {
    const { openPage, seeAll } = startBrowser();
    const one = openPage();
    const value = new Secret(`acme_${'4f'.repeat(16)}`);
    const origin = { kind: 'pasted' } as const;
    const draft = { label: 'Acme', provider: 'acme', hint: 'acme_…', origin };
    const { id } = await one.leaks.start(draft, [value]);
    const other = openPage();
    await other.ring.add(toDraft('other'));
    await other.leaks.close(id);
    one.records.catchUp();
    await one.leaks.recover();
    await assert.rejects(one.leaks.start(draft, [value]), StaleWindowError);
    const again = openPage();
    await again.leaks.recover();
    assert.deepEqual(
      [await seeAll(), await again.leaks.readValues(id)],
      [[storedOther], undefined],
    );
  });

  test('nor does it replace, edit or delete a key meanwhile', async () => {
    const { openPage, seeAll } = startBrowser();
    const one = openPage();
    const { id } = await one.ring.add(toDraft('first'));
    await openPage().ring.add(toDraft('other'));
    one.records.catchUp();
    const values = [new Secret('another')];
    await assert.rejects(one.ring.replaceValues(id, values), StaleWindowError);
    await assert.rejects(one.ring.edit(id, { label: 'x' }), StaleWindowError);
    await assert.rejects(one.ring.delete(id), StaleWindowError);
    assert.deepEqual(await seeAll(), [storedFirst, storedOther]);
  });

  test('the row of such a key says so, and that of a key of its own that vanished does not', async () => {
    const { openPage } = startBrowser();
    const one = openPage();
    await openPage().ring.add(toDraft('other'));
    one.records.catchUp();
    const [entry] = await one.ring.list();
    assert.deepEqual([entry?.state, entry?.isUnseen], ['missing', true]);
    const lossy = new MemorySecretStore();
    const toHint = () => '…';
    const ring = new KeyRing(lossy, new WindowRecordStore(new RecordDisk()), { toHint });
    const { id } = await ring.add(toDraft('first'));
    lossy.entries.clear();
    const lost = await ring.find(id);
    assert.deepEqual([lost?.state, lost?.isUnseen], ['missing', undefined]);
  });

  test('a value that another window replaced is not handed out any more, nor put back', async () => {
    const { openPage, seeAll } = startBrowser();
    const one = openPage();
    const { id } = await one.ring.add(toDraft('first'));
    const other = openPage();
    await other.ring.replaceValues(id, [new Secret('acme_new')]);
    one.records.catchUp();
    assert.equal(await one.ring.readValues(id), undefined);
    await assert.rejects(one.ring.add(toDraft('other')), StaleWindowError);
    assert.deepEqual(await seeAll(), ['first present acme_new']);
  });

  test('a window that was loaded again adds its key beside', async () => {
    const { openPage, seeAll } = startBrowser();
    openPage();
    await openPage().ring.add(toDraft('other'));
    await openPage().ring.add(toDraft('first'));
    assert.deepEqual(await seeAll(), [storedFirst, storedOther]);
  });
});
