import assert from 'node:assert/strict';
import { addDays, dayLength, toDayText } from '../../../src/keys/age';
import { findAttention } from '../../../src/keys/attention';
import type { KeyEntry } from '../../../src/keys/keyRing';

const now = new Date('2026-06-01T12:00:00.000Z');

/** As in `2026-05-31T12:00:00.000Z` for 1 day ago; milliseconds are added. */
function ago(days: number, milliseconds = 0): string {
  return new Date(now.getTime() - days * dayLength + milliseconds).toISOString();
}

function toEntry(
  changes: Partial<KeyEntry['record']>,
  state: KeyEntry['state'] = 'present',
): KeyEntry {
  return {
    record: {
      id: '1',
      label: 'Mail',
      provider: 'acme',
      environment: 'development',
      parts: [{ envName: 'ACME_KEY', hint: 'acme_…' }],
      created: ago(1),
      ...changes,
    },
    state,
  };
}

function find(entry: KeyEntry, remindAfterDays = 90) {
  return findAttention(entry, { now, remindAfterDays });
}

const refused = { at: ago(1), result: 'refused', note: 'Refused.' } as const;
const retirement = { replacedBy: '2', since: ago(8) };

suite('findAttention', () => {
  test('a key is old on the day that the setting names, not before', () => {
    assert.deepEqual(
      [find(toEntry({ created: ago(90, 1) })), find(toEntry({ created: ago(90) }))],
      [undefined, { kind: 'old', days: 90 }],
    );
  });

  test('the age counts from the last rotation', () => {
    const created = ago(400);
    assert.deepEqual(
      [find(toEntry({ created, rotated: ago(89) })), find(toEntry({ created, rotated: ago(120) }))],
      [undefined, { kind: 'old', days: 120 }],
    );
  });

  test("a key's own number comes before the setting; 0 never reminds", () => {
    const old = ago(120);
    assert.deepEqual(
      [
        find(toEntry({ created: old, remindAfterDays: 180 })),
        find(toEntry({ created: old, remindAfterDays: 0 })),
        find(toEntry({ created: old }), 0),
        find(toEntry({ created: old, remindAfterDays: 30 }), 0),
      ],
      [undefined, undefined, undefined, { kind: 'old', days: 120 }],
    );
  });

  test('a key of unknown age is not old', () => {
    assert.equal(find(toEntry({ created: '' })), undefined);
  });

  test('a key counts from 14 days before it expires on', () => {
    assert.deepEqual(
      [
        find(toEntry({ expires: ago(-14, 1) })),
        find(toEntry({ expires: ago(-14) })),
        find(toEntry({ expires: ago(0, 1) })),
        find(toEntry({ expires: ago(0) })),
        find(toEntry({ expires: 'soon' })),
      ],
      [
        undefined,
        { kind: 'expiring', days: 14 },
        { kind: 'expiring', days: 1 },
        { kind: 'expired' },
        undefined,
      ],
    );
  });

  test('a key that never reminds still expires', () => {
    assert.deepEqual(find(toEntry({ expires: ago(-2), remindAfterDays: 0 }), 0), {
      kind: 'expiring',
      days: 2,
    });
  });

  test('a replaced key counts from the day on by which it should be revoked', () => {
    const at = (until: string) =>
      find(toEntry({ created: ago(400), retirement: { ...retirement, until } }, 'retiring'));
    assert.deepEqual([at(ago(0, 1)), at(ago(0))], [undefined, { kind: 'overdue' }]);
  });

  test('a refused key counts while it is in use, and not once it is replaced', () => {
    const until = ago(-1);
    assert.deepEqual(
      [
        find(toEntry({ lastCheck: refused, created: ago(120) })),
        find(toEntry({ lastCheck: { ...refused, result: 'unanswered' } })),
        find(toEntry({ lastCheck: refused, retirement: { ...retirement, until } }, 'retiring')),
      ],
      [{ kind: 'refused' }, undefined, undefined],
    );
  });

  test('a missing value counts, an archived key never', () => {
    const archived = { ...retirement, until: ago(1), archived: ago(1) };
    assert.deepEqual(
      [
        find(toEntry({ created: ago(400) }, 'missing')),
        find(toEntry({ created: ago(400), retirement: archived }, 'archived')),
      ],
      [{ kind: 'missing' }, undefined],
    );
  });
});

suite('days', () => {
  test('days are added to the instant', () => {
    assert.equal(addDays(now, 7), '2026-06-08T12:00:00.000Z');
  });

  test('a day of another year says which', () => {
    assert.deepEqual(
      ['2026-11-28T12:00:00.000Z', '2027-01-03T12:00:00.000Z', ''].map(day => toDayText(day, now)),
      ['28 Nov', '3 Jan 2027', ''],
    );
  });
});
