import assert from 'node:assert/strict';
import { toAgeText } from '../../../src/keys/age';

const now = new Date('2026-06-01T12:00:00.000Z');

suite('toAgeText', () => {
  for (const [instant, text] of [
    ['2026-06-01T11:00:00.000Z', 'today'],
    ['2026-06-01T13:00:00.000Z', 'today'],
    ['2026-05-31T11:00:00.000Z', '1 day'],
    ['2026-05-29T11:00:00.000Z', '3 days'],
    ['2026-03-01T11:00:00.000Z', '3 months'],
    ['2024-01-01T11:00:00.000Z', '2 years'],
    ['', ''],
  ] as const) {
    test(`${instant || 'an unknown day'} is ${text || 'left out'}`, () => {
      assert.equal(toAgeText(instant, now), text);
    });
  }
});
