import assert from 'node:assert/strict';
import { type OwnKey, planRestore } from '../../../../src/keys/backup/planRestore';
import type { KeyRecord } from '../../../../src/keys/keyRecord';
import type { KeyCopy, KeyEntry } from '../../../../src/keys/keyRing';
import { toCopy } from '../../../fakes/sampleBackup';

const value = 'a value of sixteen';
const other = 'some other value of it';
const retirement = { replacedBy: 'b', since: '2026-01-01', until: '2026-01-08' };

function own({ record, values }: KeyCopy, state: KeyEntry['state'] = 'present'): OwnKey {
  return { entry: { record, state }, values: values.length === 0 ? undefined : values };
}

/** The kinds of the steps, with what is different. */
function plan(copies: readonly KeyCopy[], mine: readonly OwnKey[]): readonly string[] {
  return planRestore(copies, mine).map(step =>
    step.kind === 'different' ? `different ${step.difference}` : step.kind,
  );
}

suite('plan of a restore', () => {
  const key = toCopy(value, { id: 'a' });

  test('a key that is not here is new', () => {
    assert.deepEqual(plan([key], [own(toCopy(other, { id: 'b' }))]), ['new']);
  });

  test('a key that is here with the same value and details is the same', () => {
    const later = { rotated: '2026-03-01', stored: '2026-03-02', created: '2026-04-01' };
    const check = { at: '2026-03-01', result: 'works', note: 'Works.' } as const;
    const mine = toCopy(value, { id: 'a', ...later, lastCheck: check });
    assert.deepEqual(plan([key], [own(mine)]), ['same']);
  });

  test('a value that is here under another id is the same, whatever its details', () => {
    const mine = toCopy(value, { id: 'b', label: 'Another name', environment: 'production' });
    assert.deepEqual(plan([key], [own(mine)]), ['same']);
  });

  test('another value under the same id is different', () => {
    const renamed = toCopy(other, { id: 'a', label: 'Renamed' });
    assert.deepEqual(
      [plan([key], [own(toCopy(other, { id: 'a' }))]), plan([key], [own(renamed)])],
      [['different values'], ['different values and details']],
    );
  });

  test('each detail that its owner set counts', () => {
    const changes: readonly Partial<KeyRecord>[] = [
      { label: 'Other' },
      { provider: 'openai' },
      { environment: 'production' },
      { parts: [{ envName: 'OTHER', hint: key.record.parts[0].hint }] },
      { expires: '2027-01-01' },
      { remindAfterDays: 3 },
      { retirement },
    ];
    assert.deepEqual(
      changes.flatMap(change => plan([key], [own(toCopy(value, { id: 'a', ...change }))])),
      changes.map(() => 'different details'),
    );
  });

  test('a lost value comes back under the details of this machine', () => {
    const { parts } = key.record;
    const mine = toCopy(undefined, { id: 'a', label: 'Renamed since', parts });
    assert.deepEqual(planRestore([key], [own(mine, 'missing')]), [
      {
        kind: 'returns',
        copy: { record: mine.record, values: key.values },
        mine: { record: mine.record, state: 'missing' },
      },
    ]);
  });

  test('a lost value that the hints tell from the one of the backup is different', () => {
    const mine = toCopy(undefined, { id: 'a' });
    assert.deepEqual(plan([key], [own(mine, 'missing')]), ['different values']);
  });

  test('a key that was revoked here since does not come back by itself', () => {
    const archived = { ...retirement, archived: '2026-02-01' };
    const mine = toCopy(undefined, { id: 'a', retirement: archived });
    assert.deepEqual(plan([key], [own(mine, 'archived')]), ['different values and details']);
  });

  test('archived keys are the same without any value', () => {
    const archived = toCopy(undefined, {
      id: 'a',
      retirement: { ...retirement, archived: '2026-02-01' },
    });
    assert.deepEqual(plan([archived], [own(archived, 'archived')]), ['same']);
    assert.deepEqual(plan([archived], [own(key)]), ['different values and details']);
    assert.deepEqual(plan([archived], []), ['new']);
  });

  test('an archived key has no twin among other keys without a value', () => {
    const archived = { ...retirement, archived: '2026-02-01' };
    const [one, two] = ['a', 'b'].map(id => toCopy(undefined, { id, retirement: archived }));
    assert.ok(one !== undefined && two !== undefined);
    assert.deepEqual(plan([one], [own(two, 'archived')]), ['new']);
  });
});
