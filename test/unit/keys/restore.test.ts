import assert from 'node:assert/strict';
import type { KeyCopy } from '../../../src/keys/keyRing';
import { Secret } from '../../../src/secret';
import { draft, first, firstDay, openFailing, read, second, third } from './failingStore';

suite('restore', () => {
  const toCopy = (label: string, id: string, value: string): KeyCopy => ({
    record: {
      id,
      label,
      provider: 'acme',
      environment: 'development',
      parts: [{ envName: 'ACME_KEY', hint: 'acme_…' }],
      created: firstDay,
    },
    values: [new Secret(value)],
  });

  test('keys are put in as they are, over those of the same ids and what was edited there', async () => {
    const { ring } = openFailing();
    const { id } = await ring.add(draft);
    await ring.edit(id, { label: 'Edited' });
    await ring.restore([toCopy('Mine', id, second), toCopy('New', 'new', third)]);
    assert.deepEqual(await read(ring), [`Mine present ${second}`, `New present ${third}`]);
  });

  test('a deleted key comes back, in the window that deleted it too', async () => {
    const { ring, openWindow } = openFailing();
    const { id } = await ring.add(draft);
    await ring.delete(id);
    await openWindow().restore([toCopy('Mine', id, first)]);
    assert.deepEqual(await read(ring), [`Mine present ${first}`]);
  });

  for (const at of [1, 2, 3, 4, 5, 6, 7, 8]) {
    test(`write ${at} of the store fails: every key is as it was`, async () => {
      const { ring, failAt, secrets, disk, openWindow } = openFailing();
      const edited = await ring.add(draft);
      await ring.edit(edited.id, { label: 'Edited' });
      const lost = await ring.add({ ...draft, label: 'Lost' });
      const deleted = await ring.add({ ...draft, label: 'Deleted' });
      await ring.delete(deleted.id);
      secrets.entries.delete(`key.${lost.id}`);
      const seen = await read(ring);
      const stored = new Map(secrets.entries);
      const records = disk.text;
      failAt(at);
      const copies = [edited.id, lost.id, deleted.id, 'new'].map(id => toCopy('Copy', id, third));
      await assert.rejects(ring.restore(copies));
      assert.deepEqual(
        [await read(openWindow()), new Map([...secrets.entries].sort()), JSON.parse(disk.text)],
        [seen, new Map([...stored].sort()), JSON.parse(records)],
      );
    });
  }

  test('one key that cannot be put back keeps none of the others from it', async () => {
    const { ring, failAt } = openFailing();
    const { id } = await ring.add(draft);
    const { id: other } = await ring.add({ ...draft, label: 'Post' });
    // Two writes for each key; the fifth fails, and the first of what follows.
    failAt(5, 6);
    const copies = [id, other, 'new'].map(key => toCopy('Copy', key, third));
    await assert.rejects(ring.restore(copies));
    assert.deepEqual((await read(ring)).includes(`Post present ${first}`), true);
  });
});
