import assert from 'node:assert/strict';
import { toLastBackupText } from '../../../../src/keys/backup/lastBackup';

suite('last backup', () => {
  const now = new Date('2026-06-30T12:00:00Z');
  const tell = (lastAt: unknown, hasKeys = true): string | undefined =>
    toLastBackupText(lastAt, { hasKeys, now });

  test('the view says how long ago it was', () => {
    assert.deepEqual(
      ['2026-06-30T11:00:00Z', '2026-06-29T11:00:00Z', '2026-03-29T12:00:00Z'].map(at => tell(at)),
      ['backed up today', 'backed up 1 day ago', 'backed up 3 months ago'],
    );
  });

  test('never, or who knows when, is never', () => {
    assert.deepEqual(
      [undefined, 'yesterday', 3, null].map(at => tell(at)),
      Array(4).fill('never backed up'),
    );
  });

  test('without a key there is nothing to say', () => {
    assert.deepEqual(
      [tell(undefined, false), tell('2026-06-30T11:00:00Z', false)],
      [undefined, undefined],
    );
  });
});
