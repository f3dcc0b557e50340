import assert from 'node:assert/strict';
import { UserError } from '../../../src/errors';
import { type KeyDraft, KeyRing } from '../../../src/keys/keyRing';
import { mask, Secret } from '../../../src/secret';
import { MemorySecretStore, RecordDisk, WindowRecordStore } from '../../fakes/memoryStores';

const firstValue = `acme_${'4f'.repeat(16)}`;
const secondValue = `acme_${'7e'.repeat(16)}`;
const firstDay = '2026-01-01T10:00:00.000Z';
const laterDay = '2026-02-01T10:00:00.000Z';

const draft: KeyDraft = {
  label: 'Mail',
  provider: 'acme',
  environment: 'development',
  parts: [{ envName: 'ACME_KEY', value: new Secret(firstValue) }],
};

function open() {
  const secrets = new MemorySecretStore();
  const disk = new RecordDisk();
  const clock = { now: firstDay };
  const openWindow = () => {
    const records = new WindowRecordStore(disk);
    const ring = new KeyRing(secrets, records, {
      toHint: value => mask(value.reveal(), 'acme_'),
      now: () => new Date(clock.now),
    });
    return { ring, records };
  };
  return { secrets, disk, clock, openWindow, ...openWindow() };
}

async function readFirst(ring: KeyRing, id: string): Promise<string | undefined> {
  const values = await ring.readValues(id);
  return values?.[0]?.reveal();
}

suite('KeyRing', () => {
  test('an added key is listed with its hint and its value can be read', async () => {
    const { ring } = open();
    const { id } = await ring.add(draft);
    const record = {
      id,
      label: 'Mail',
      provider: 'acme',
      environment: 'development',
      parts: [{ envName: 'ACME_KEY', hint: 'acme_4f4…4f4f' }],
      created: firstDay,
    };
    assert.deepEqual(
      [await ring.list(), await readFirst(ring, id)],
      [[{ record, state: 'present' }], firstValue],
    );
  });

  test('the record store never holds a value', async () => {
    const { ring, disk } = open();
    const { id } = await ring.add(draft);
    await ring.edit(id, { label: 'Post' });
    await ring.replaceValues(id, [new Secret(secondValue)]);
    assert.deepEqual(
      [firstValue, secondValue].filter(value => disk.text.includes(value.slice(5))),
      [],
    );
  });

  test('two windows that add at the same time both keep their key', async () => {
    const { ring, openWindow } = open();
    const other = openWindow();
    await ring.add(draft);
    await other.ring.add({ ...draft, label: 'Other' });
    const labels = (await openWindow().ring.list()).map(({ record }) => record.label);
    assert.deepEqual(labels, ['Mail', 'Other']);
  });

  test('an edit outlives another window that overwrites the record store', async () => {
    const { ring, openWindow } = open();
    const { id } = await ring.add(draft);
    const stale = openWindow();
    await ring.edit(id, { label: 'Post', environment: 'production' });
    await stale.ring.add({ ...draft, label: 'Other' });
    const labels = (await openWindow().ring.list()).map(({ record }) => [
      record.label,
      record.environment,
    ]);
    assert.deepEqual(labels, [
      ['Other', 'development'],
      ['Post', 'production'],
    ]);
  });

  test('an edit in one window and a rotation in another both stay', async () => {
    const { ring, openWindow, clock } = open();
    const { id } = await ring.add(draft);
    const other = openWindow();
    clock.now = laterDay;
    await Promise.all([
      ring.edit(id, { label: 'Post' }),
      other.ring.replaceValues(id, [new Secret(secondValue)]),
    ]);
    const [entry] = await openWindow().ring.list();
    assert.deepEqual(
      [entry?.record.label, entry?.record.rotated, await readFirst(ring, id)],
      ['Post', laterDay, secondValue],
    );
  });

  test('a deletion is not undone by another window that still has the record', async () => {
    const { ring, openWindow } = open();
    const { id } = await ring.add(draft);
    const stale = openWindow();
    await ring.delete(id);
    await stale.ring.add({ ...draft, label: 'Other' });
    const listed = [await stale.ring.list(), await openWindow().ring.list()];
    assert.deepEqual(
      listed.map(entries => entries.map(({ record }) => record.label)),
      [['Other'], ['Other']],
    );
  });

  test('nothing is left of a deleted value', async () => {
    const { ring, secrets, disk } = open();
    const { id } = await ring.add(draft);
    await ring.edit(id, { label: 'Post' });
    await ring.delete(id);
    const left = JSON.stringify([...secrets.entries]) + disk.text;
    assert.deepEqual([left.includes(firstValue), disk.text], [false, '{}']);
  });

  test('the mark of a deletion goes after a month', async () => {
    const { ring, secrets, clock } = open();
    const { id } = await ring.add(draft);
    await ring.delete(id);
    clock.now = laterDay;
    await ring.list();
    assert.deepEqual([...secrets.entries], []);
  });

  test('a key whose value vanished is listed as missing and can be repaired', async () => {
    const { ring, secrets, clock } = open();
    const { id } = await ring.add(draft);
    secrets.entries.clear();
    const [lost] = await ring.list();
    clock.now = laterDay;
    await ring.replaceValues(id, [new Secret(firstValue)]);
    const [repaired] = await ring.list();
    assert.deepEqual(
      [lost?.state, repaired?.state, repaired?.record.rotated, repaired?.record.created],
      ['missing', 'present', undefined, firstDay],
    );
  });

  test('a key whose record vanished is recovered from its entry', async () => {
    const { ring, disk, openWindow } = open();
    const record = await ring.add(draft);
    disk.text = '{}';
    const listed = await openWindow().ring.list();
    assert.deepEqual(
      [listed, JSON.parse(disk.text)],
      [[{ record, state: 'present' }], { [`key.${record.id}`]: record }],
    );
  });

  for (const damaged of ['', '{', 'null', '{"version":2}', '{"version":1,"values":[]}']) {
    test(`an entry that holds ${damaged || 'nothing'} is shown as missing and kept`, async () => {
      const { ring, secrets } = open();
      const { id } = await ring.add(draft);
      secrets.entries.set(`key.${id}`, damaged);
      const [entry] = await ring.list();
      assert.deepEqual(
        [entry?.record.label, entry?.state, secrets.entries.get(`key.${id}`)],
        ['Mail', 'missing', damaged],
      );
    });
  }

  test('a damaged entry without a record is shown too', async () => {
    const { ring, secrets } = open();
    secrets.entries.set('key.1', '{');
    const [entry] = await ring.list();
    assert.deepEqual(
      [entry?.record.id, entry?.record.label, entry?.state],
      ['1', 'Key that cannot be read', 'missing'],
    );
  });

  test('a key past its date is expired until its value is replaced', async () => {
    const { ring, clock } = open();
    const { id } = await ring.add({ ...draft, expires: '2026-01-15T00:00:00.000Z' });
    const [before] = await ring.list();
    clock.now = laterDay;
    const [after] = await ring.list();
    await ring.replaceValues(id, [new Secret(secondValue)]);
    const [replaced] = await ring.list();
    assert.deepEqual(
      [before?.state, after?.state, replaced?.state, replaced?.record.expires],
      ['present', 'expired', 'present', undefined],
    );
  });

  test('a stored value is found again, whichever part of the key it is', async () => {
    const { ring } = open();
    const second = { envName: 'ACME_SECRET', value: new Secret(secondValue) };
    const { id } = await ring.add({ ...draft, parts: [draft.parts[0], second] });
    const found = [firstValue, secondValue, 'acme_other'].map(value =>
      ring.findByValue(new Secret(value)),
    );
    assert.deepEqual(
      (await Promise.all(found)).map(record => record?.id),
      [id, id, undefined],
    );
  });

  test('a change is told to listeners until they are disposed of', async () => {
    const { ring } = open();
    let told = 0;
    const listener = ring.onDidChange(() => {
      told += 1;
    });
    const { id } = await ring.add(draft);
    await ring.edit(id, { label: 'Post' });
    listener.dispose();
    await ring.delete(id);
    assert.equal(told, 2);
  });

  test('a key that another window deleted cannot be edited', async () => {
    const { ring } = open();
    const { id } = await ring.add(draft);
    await ring.delete(id);
    await assert.rejects(ring.edit(id, { label: 'Post' }), UserError);
  });
});
