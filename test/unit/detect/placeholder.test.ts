import assert from 'node:assert/strict';
import { gradePlaceholder } from '../../../src/detect/placeholder';
import { sampleText } from '../../fakes/sampleText';

suite('gradePlaceholder', () => {
  test('a value that mostly counts up or repeats was typed', () => {
    const typed = ['abcdefghijklmnopqrst0123456789', '1234567890123456', `${'a'.repeat(20)}7Kq2`];
    assert.deepEqual(
      typed.map(value => gradePlaceholder(value)),
      ['typed', 'typed', 'typed'],
    );
  });

  test('a random value of which a part counts up is doubted less', () => {
    const random = sampleText('hex', 32);
    assert.deepEqual(
      [gradePlaceholder(random), gradePlaceholder(`${random}01234567`)],
      [undefined, 'repeated'],
    );
  });

  test('a short random part beside a run does not save a value', () => {
    assert.equal(gradePlaceholder(`${sampleText('base62', 8)}0123456789`), 'typed');
  });
});
