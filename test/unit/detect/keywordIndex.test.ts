import assert from 'node:assert/strict';
import fc from 'fast-check';
import { KeywordIndex } from '../../../src/detect/keywordIndex';

function search(keywords: readonly string[], text: string, from = 0, to = text.length): string[] {
  const hits: string[] = [];
  new KeywordIndex(keywords).search(text, { from, to }, (keyword, start) => {
    hits.push(`${keywords[keyword]}@${start}`);
  });
  return hits.sort();
}

/** The same by looking for each keyword at each place. */
function searchSlowly(keywords: readonly string[], text: string): string[] {
  return keywords
    .flatMap(keyword =>
      Array.from(text, (_, at) => at)
        .filter(at => text.toLowerCase().startsWith(keyword, at))
        .map(at => `${keyword}@${at}`),
    )
    .sort();
}

suite('KeywordIndex', () => {
  test('keywords inside and across each other are all found, without case', () => {
    assert.deepEqual(search(['key', 'apikey', 'keyed', 'sk-'], 'ApiKEYedsk-'), [
      'apikey@0',
      'key@3',
      'keyed@3',
      'sk-@8',
    ]);
  });

  test('only what lies whole in the range is found', () => {
    assert.deepEqual(search(['key'], 'key key key', 1, 10), ['key@4']);
  });

  test('characters beyond ASCII match nothing, and their offsets count two units where they have two', () => {
    assert.deepEqual(search(['key'], 'ké🗝key'), ['key@4']);
  });

  test('finds what a slow search finds', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', '-'), minLength: 1, maxLength: 4 });
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '-', 'A', 'B', 'é'), maxLength: 40 });
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { minLength: 1, maxLength: 6 }),
        text,
        (keywords, content) => {
          assert.deepEqual(search(keywords, content), searchSlowly(keywords, content));
        },
      ),
    );
  });
});
