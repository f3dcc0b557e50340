import assert from 'node:assert/strict';
import { ValueSearch } from '../../../../src/scan/history/valueSearch';
import { sampleText } from '../../../fakes/sampleText';

suite('search for values', () => {
  const values = Array.from({ length: 500 }, (_, at) => sampleText('base62', 8 + (at % 90), at));

  test('of many values those are found that stand in the bytes, and no others', () => {
    const search = new ValueSearch(values);
    const standing = values.filter((_, at) => at % 3 === 0);
    search.look(Buffer.from(standing.slice(0, 80).join('\n')));
    search.look(Buffer.from(standing.slice(80).join('=')));
    assert.deepEqual(
      values.filter(value => search.has(value)),
      standing,
    );
    assert.equal(search.hasFoundAll, false);
  });

  test('a part of a value is not the value, at either end of the bytes', () => {
    const [value = ''] = values;
    const search = new ValueSearch([value]);
    for (const part of [value.slice(1), value.slice(0, -1), '', value.toLowerCase()]) {
      search.look(Buffer.from(part));
    }
    const before = search.hasFoundAll;
    search.look(Buffer.from(value));
    assert.deepEqual([before, search.hasFoundAll], [false, true]);
  });

  test('values of several lines and with letters of several bytes are found', () => {
    const search = new ValueSearch(['first\nsecond\nthird', 'pässwört-größer']);
    search.look(Buffer.from('x first\nsecond\nthird pässwört-größer'));
    assert.equal(search.hasFoundAll, true);
  });

  test('of no values all are found', () => {
    assert.equal(new ValueSearch([]).hasFoundAll, true);
  });
});
