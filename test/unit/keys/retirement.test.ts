import assert from 'node:assert/strict';
import { UserError } from '../../../src/errors';
import { dropUnfinished } from '../../../src/lifecycle/rotation/dropUnfinished';
import { Secret } from '../../../src/secret';
import { draft, first, firstDay, laterDay, openFailing, read, second, third } from './failingStore';

const until = '2026-02-08T10:00:00.000Z';

suite('retire', () => {
  test('the key has its new value, and the old one is a key of its own until it is revoked', async () => {
    const { ring, clock } = openFailing();
    const { id } = await ring.add(draft);
    clock.now = laterDay;
    const old = await ring.retire(id, [new Secret(second)], { until });
    const found = await ring.find(old.id);
    assert.deepEqual(
      [await read(ring), (await ring.find(id))?.record.rotated, found?.record.retirement],
      [
        [`Mail present ${second}`, `Mail retiring ${first}`],
        laterDay,
        { replacedBy: id, since: laterDay, until },
      ],
    );
  });

  test('both parts of a key are replaced, and both old ones are kept', async () => {
    const { ring } = openFailing();
    const parts = [draft.parts[0], { envName: 'ACME_SECRET', value: new Secret(second) }] as const;
    const { id } = await ring.add({ ...draft, parts });
    await ring.retire(id, [new Secret(third), new Secret(`${third}2`)], { until });
    assert.deepEqual(await read(ring), [
      `Mail present ${third} ${third}2`,
      `Mail retiring ${first} ${second}`,
    ]);
  });

  test('the date on which the old value expires goes with it', async () => {
    const { ring } = openFailing();
    const { id } = await ring.add({ ...draft, expires: '2026-01-09T00:00:00.000Z' });
    await ring.edit(id, { expires: '2026-01-08T00:00:00.000Z' });
    const old = await ring.retire(id, [new Secret(second)], { until });
    const expiry = async (key: string) => (await ring.find(key))?.record.expires;
    assert.deepEqual(
      [await expiry(id), await expiry(old.id)],
      [undefined, '2026-01-08T00:00:00.000Z'],
    );
  });

  test('what the issuer said of the old value does not stand at the new one', async () => {
    const { ring, clock } = openFailing();
    const { id } = await ring.add(draft);
    const lastCheck = { at: firstDay, result: 'works', note: 'It works.' } as const;
    await ring.edit(id, { lastCheck });
    clock.now = laterDay;
    const old = await ring.retire(id, [new Secret(second)], { until });
    const check = async (key: string) => (await ring.find(key))?.record.lastCheck;
    assert.deepEqual([await check(id), await check(old.id)], [undefined, lastCheck]);
  });

  for (const at of [1, 2]) {
    test(`write ${at} of the store fails: the key is as it was, and there is no second one`, async () => {
      const { ring, failAt, openWindow } = openFailing();
      const { id } = await ring.add(draft);
      failAt(at);
      await assert.rejects(ring.retire(id, [new Secret(second)], { until }));
      assert.deepEqual(await read(openWindow()), [`Mail present ${first}`]);
    });
  }

  test('a store that fails from the second write on leaves a second key, which is dropped later', async () => {
    const { ring, failAt, openWindow } = openFailing();
    const { id } = await ring.add(draft);
    failAt(2, 3, 4);
    await assert.rejects(ring.retire(id, [new Secret(second)], { until }));
    failAt();
    const later = openWindow();
    const left = await read(later);
    const old = (await later.list()).find(({ state }) => state === 'retiring');
    const dropped = old !== undefined && (await dropUnfinished(old.record, later));
    assert.deepEqual(
      [left, dropped, await read(later)],
      [[`Mail present ${first}`, `Mail retiring ${first}`], true, [`Mail present ${first}`]],
    );
  });

  test('an old key with a value of its own is not dropped, nor is the one in use', async () => {
    const { ring } = openFailing();
    const record = await ring.add(draft);
    const old = await ring.retire(record.id, [new Secret(second)], { until });
    assert.deepEqual(
      [await dropUnfinished(old, ring), await dropUnfinished(record, ring)],
      [false, false],
    );
  });

  test('two windows that replace the same key lose none of the values', async () => {
    const { ring, openWindow, clock } = openFailing();
    const { id } = await ring.add(draft);
    const other = openWindow();
    await ring.retire(id, [new Secret(second)], { until });
    clock.now = laterDay;
    await other.retire(id, [new Secret(third)], { until });
    assert.deepEqual(await read(openWindow()), [
      `Mail present ${third}`,
      `Mail retiring ${second}`,
      `Mail retiring ${first}`,
    ]);
  });

  test('a key that lost its value, was replaced already or is archived has nothing to retire', async () => {
    const { ring, secrets } = openFailing();
    const { id } = await ring.add(draft);
    const old = await ring.retire(id, [new Secret(second)], { until });
    const values = [new Secret(third)];
    await assert.rejects(ring.retire(old.id, values, { until }), UserError);
    await ring.archive(old.id);
    await assert.rejects(ring.retire(old.id, values, { until }), UserError);
    secrets.entries.delete(`key.${id}`);
    await assert.rejects(ring.retire(id, values, { until }), UserError);
  });

  test('the record store never holds a value', async () => {
    const { ring, disk } = openFailing();
    const { id } = await ring.add(draft);
    const old = await ring.retire(id, [new Secret(second)], { until });
    await ring.archive(old.id);
    assert.deepEqual(
      [first, second].filter(value => disk.text.includes(value.slice(5))),
      [],
    );
  });
});

suite('archive', () => {
  test('the value goes from the store, the record stays in every window', async () => {
    const { ring, secrets, clock, openWindow } = openFailing();
    const { id } = await ring.add(draft);
    const old = await ring.retire(id, [new Secret(second)], { until });
    clock.now = laterDay;
    await ring.archive(old.id);
    const found = await openWindow().find(old.id);
    assert.deepEqual(
      [
        await read(openWindow()),
        JSON.stringify([...secrets.entries]).includes(first),
        found?.record.retirement?.archived,
      ],
      [[`Mail present ${second}`, 'Mail archived'], false, laterDay],
    );
  });

  test('a key in use can be archived too, and one whose value is missing', async () => {
    const { ring, secrets } = openFailing();
    const { id } = await ring.add(draft);
    const lost = await ring.add({ ...draft, label: 'Post' });
    secrets.entries.delete(`key.${lost.id}`);
    await ring.archive(id);
    await ring.archive(lost.id);
    assert.deepEqual(await read(ring), ['Mail archived', 'Post archived']);
  });

  test('an archived key takes no value, and is found by none', async () => {
    const { ring } = openFailing();
    const { id } = await ring.add(draft);
    await ring.archive(id);
    await assert.rejects(ring.replaceValues(id, [new Secret(second)]), UserError);
    await assert.rejects(ring.archive(id), UserError);
    assert.deepEqual(
      [await ring.readValues(id), await ring.findByValue(new Secret(first)), await read(ring)],
      [undefined, undefined, ['Mail archived']],
    );
  });

  test('a store that fails leaves the value', async () => {
    const { ring, failAt } = openFailing();
    const { id } = await ring.add(draft);
    failAt(1);
    await assert.rejects(ring.archive(id));
    assert.deepEqual(await read(ring), [`Mail present ${first}`]);
  });

  test('another window that still knows the value does not bring it back', async () => {
    const { ring, openWindow } = openFailing();
    const { id } = await ring.add(draft);
    const stale = openWindow();
    await ring.archive(id);
    await stale.add({
      ...draft,
      label: 'Other',
      parts: [{ ...draft.parts[0], value: new Secret(second) }],
    });
    assert.deepEqual(await read(openWindow()), ['Mail archived', `Other present ${second}`]);
  });
});
