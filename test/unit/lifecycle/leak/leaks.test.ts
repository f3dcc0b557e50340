import assert from 'node:assert/strict';
import { Leaks } from '../../../../src/lifecycle/leak/leaks';
import { Secret } from '../../../../src/secret';
import { sampleKey } from '../../../fakes/sampleKeys';
import { createLeakWorld, draft, emptySearch, instant, leakedKey, startLeak } from './leakWorld';

const open = { state: 'open' } as const;

suite('incidents', () => {
  test('an incident starts with seven open steps, and its record holds no value', async () => {
    const { leaks, records, disk } = createLeakWorld();
    const { id } = await startLeak(leaks, { keyId: 'key-1' });
    assert.deepEqual(records.get(`leak.${id}`), {
      id,
      ...draft,
      keyId: 'key-1',
      started: instant,
      steps: {
        revoke: open,
        replace: open,
        search: open,
        usage: open,
        limit: open,
        history: open,
        report: open,
      },
    });
    assert.equal(disk.text.includes(leakedKey), false);
  });

  test('a step keeps its state, when and how, in another window too', async () => {
    const { leaks, clock, openWindow } = createLeakWorld();
    const { id } = await startLeak(leaks);
    clock.now = new Date('2026-05-04T08:05:00.000Z');
    await leaks.setStep(id, 'revoke', { state: 'done', how: 'Ticked by hand.' });
    await leaks.setSearch(id, emptySearch);
    const seen = openWindow().leaks.find(id);
    assert.deepEqual(
      [seen?.steps.revoke, seen?.steps.replace, seen?.search],
      [
        { state: 'done', at: '2026-05-04T08:05:00.000Z', how: 'Ticked by hand.' },
        open,
        { at: '2026-05-04T08:05:00.000Z', ...emptySearch },
      ],
    );
  });

  test('the value is in the secret store from start to close, and nowhere afterwards', async () => {
    const { leaks, secrets, disk } = createLeakWorld();
    const { id } = await startLeak(leaks);
    const values = await leaks.readValues(id);
    assert.equal(values?.[0]?.equals(new Secret(leakedKey)), true);
    await leaks.close(id);
    assert.deepEqual(
      [leaks.list(), [...secrets.entries], disk.text.includes(leakedKey)],
      [[], [], false],
    );
  });

  test('an open incident for the same key is found, and one for another key is not', async () => {
    const { leaks } = createLeakWorld();
    const { id } = await startLeak(leaks);
    const other = new Secret(sampleKey('anthropic-api-key', 92));
    const find = async (...values: readonly Secret[]) => (await leaks.findOpen(values))?.id;
    assert.deepEqual(
      [
        await find(new Secret(leakedKey)),
        await find(new Secret(leakedKey), other),
        await find(other),
        await find(),
      ],
      [id, id, undefined, undefined],
    );
  });

  test('two keys that share a part, such as the number of an account, are not one', async () => {
    const { leaks } = createLeakWorld();
    const part = (text: string) => new Secret(text.repeat(12));
    await leaks.start(draft, [part('ac'), part('one')]);
    assert.equal(await leaks.findOpen([part('ac'), part('two')]), undefined);
  });

  test('a closed incident is no longer found, and the same key can start another', async () => {
    const { leaks } = createLeakWorld();
    const { id } = await startLeak(leaks);
    await leaks.close(id);
    assert.equal(await leaks.findOpen([new Secret(leakedKey)]), undefined);
    const again = await startLeak(leaks);
    assert.deepEqual(
      leaks.list().map(incident => incident.id),
      [again.id],
    );
  });

  test('a record that another window has overwritten comes back', async () => {
    const { leaks, openWindow } = createLeakWorld();
    const stale = openWindow();
    const { id } = await startLeak(leaks);
    // It has not seen the incident, and writes all that it knows.
    await stale.records.update('other', 1);
    const third = openWindow();
    assert.deepEqual(third.leaks.list(), []);
    await third.leaks.recover();
    assert.deepEqual(
      third.leaks.list().map(incident => incident.id),
      [id],
    );
  });

  test('a step that another window has overwritten with what it knew comes back', async () => {
    const { leaks, records, clock, openWindow } = createLeakWorld();
    const { id } = await startLeak(leaks);
    const other = openWindow();
    clock.now = new Date('2026-05-04T08:05:00.000Z');
    await leaks.setStep(id, 'revoke', { state: 'done', how: 'Revoked.' });
    clock.now = new Date('2026-05-04T08:06:00.000Z');
    // It has not seen that, and writes all that it knows.
    await other.leaks.setStep(id, 'usage', { state: 'done' });
    records.catchUp();
    const overwritten = leaks.find(id)?.steps.revoke;
    await leaks.recover();
    const seen = openWindow().leaks.find(id)?.steps;
    assert.deepEqual(
      [overwritten, seen?.revoke, seen?.usage],
      [
        open,
        { state: 'done', at: '2026-05-04T08:05:00.000Z', how: 'Revoked.' },
        { state: 'done', at: '2026-05-04T08:06:00.000Z' },
      ],
    );
  });

  test('a step can be set where another window has overwritten the whole record', async () => {
    const { leaks, records, clock, openWindow } = createLeakWorld();
    const stale = openWindow();
    const { id } = await startLeak(leaks);
    clock.now = new Date('2026-05-04T08:05:00.000Z');
    await leaks.setStep(id, 'revoke', { state: 'done' });
    await stale.records.update('other', 1);
    records.catchUp();
    await leaks.setStep(id, 'usage', { state: 'done' });
    const { steps } = openWindow().leaks.find(id) ?? {};
    assert.deepEqual([steps?.revoke.state, steps?.usage.state], ['done', 'done']);
  });

  test('an incident that another window brings back after the close stays closed', async () => {
    const { leaks, records, openWindow } = createLeakWorld();
    const { id } = await startLeak(leaks);
    const stale = openWindow();
    await leaks.close(id);
    await stale.records.update('other', 1);
    records.catchUp();
    await leaks.recover();
    assert.deepEqual([leaks.list(), openWindow().leaks.list()], [[], []]);
  });

  test('a value that another window has brought back after the close goes again', async () => {
    const { leaks, secrets } = createLeakWorld();
    const { id } = await startLeak(leaks);
    const entry = secrets.entries.get(`leak.${id}`) ?? '';
    await leaks.close(id);
    await secrets.store(`leak.${id}`, entry);
    await leaks.recover();
    assert.deepEqual([[...secrets.entries], leaks.list()], [[], []]);
  });

  test('the record of a closed incident goes after a month', async () => {
    const { leaks, records, clock } = createLeakWorld();
    const { id } = await startLeak(leaks);
    await leaks.close(id);
    await leaks.recover();
    const kept = records.keys();
    clock.now = new Date('2026-06-10T08:00:00.000Z');
    await leaks.recover();
    assert.deepEqual([kept, records.keys()], [[`leak.${id}`], []]);
  });

  test('what is damaged is passed over', async () => {
    const { leaks, records, secrets } = createLeakWorld();
    await records.update('leak.one', { id: 'one' });
    await records.update('leak.two', 'text');
    await secrets.store('leak.three', 'not json');
    await leaks.recover();
    assert.deepEqual([leaks.list(), await leaks.readValues('three')], [[], undefined]);
  });

  test('listeners hear of every change', async () => {
    const { secrets, records } = createLeakWorld();
    const leaks = new Leaks(secrets, records);
    let heard = 0;
    const listener = leaks.onDidChange(() => {
      heard += 1;
    });
    const { id } = await startLeak(leaks);
    await leaks.setStep(id, 'usage', { state: 'done' });
    await leaks.close(id);
    listener.dispose();
    await startLeak(leaks);
    assert.equal(heard, 3);
  });
});
