import assert from 'node:assert/strict';
import fc from 'fast-check';
import { KeywordIndex } from '../../../../src/detect/keywords/keywordIndex';
import type { Keyword } from '../../../../src/detect/keywords/keywordTables';

interface Range {
  readonly from?: number;
  readonly to?: number;
}

/** Words that ignore case start with `~`. */
function toKeywords(words: readonly string[]): readonly Keyword[] {
  return words.map(word => ({ text: word.replace(/^~/, ''), ignoresCase: word.startsWith('~') }));
}

function search(words: readonly string[], text: string, range: Range = {}): string[] {
  const hits: string[] = [];
  const bytes = Buffer.from(text);
  const { from = 0, to = bytes.length } = range;
  new KeywordIndex(toKeywords(words)).search(bytes, from, to, (keyword, start) => {
    hits.push(`${words[keyword]}@${start}`);
  });
  return hits.sort();
}

/** The same by looking for each keyword at each place. */
function searchSlowly(words: readonly string[], text: string): string[] {
  const bytes = Buffer.from(text).toString('latin1');
  return words
    .flatMap(word => {
      const [keyword] = toKeywords([word]);
      const searched = keyword?.ignoresCase ? lower(bytes) : bytes;
      return Array.from(bytes, (_, at) => at)
        .filter(at => searched.startsWith(keyword?.text ?? '', at))
        .map(at => `${word}@${at}`);
    })
    .sort();
}

function lower(bytes: string): string {
  return bytes.replace(/[A-Z]/g, letter => letter.toLowerCase());
}

suite('KeywordIndex', () => {
  test('keywords inside and across each other are all found, with and without case', () => {
    assert.deepEqual(search(['~key', '~apikey', 'keyed', 'KEYed', 'sk-'], 'ApiKEYedsk-SK-'), [
      'KEYed@3',
      'sk-@8',
      '~apikey@0',
      '~key@3',
    ]);
  });

  test('only what lies whole in the range is found', () => {
    assert.deepEqual(search(['key'], 'key key key', { from: 1, to: 10 }), ['key@4']);
  });

  test('letters beyond ASCII match nothing', () => {
    assert.deepEqual(search(['~key'], 'ké🗝key'), ['~key@7']);
  });

  test('a keyword beyond ASCII is refused', () => {
    assert.throws(() => new KeywordIndex(toKeywords(['clé'])), /beyond ASCII/);
  });

  test('each place of a text of many portions is visited once', () => {
    const text = `${'x'.repeat(999)}key`.repeat(200);
    const starts: number[] = [];
    new KeywordIndex(toKeywords(['key'])).search(Buffer.from(text), 0, text.length, (_, start) => {
      starts.push(start);
    });
    assert.deepEqual(
      starts.sort((left, right) => left - right),
      Array.from({ length: 200 }, (_, at) => at * 1002 + 999),
    );
  });

  test('finds what a slow search finds, in short texts and in texts that are cut into lanes', () => {
    const word = fc
      .tuple(
        fc.boolean(),
        fc.string({ unit: fc.constantFrom('a', 'b', '-'), minLength: 1, maxLength: 4 }),
      )
      .map(([ignoresCase, letters]) => `${ignoresCase ? '~' : ''}${letters}`);
    const letter = fc.constantFrom('a', 'b', '-', 'A', 'B', 'é');
    const text = fc.oneof(
      fc.string({ unit: letter, maxLength: 40 }),
      fc.string({ unit: letter, minLength: 512, maxLength: 900 }),
    );
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { minLength: 1, maxLength: 8 }),
        text,
        (keywords, content) => {
          assert.deepEqual(search(keywords, content), searchSlowly(keywords, content));
        },
      ),
    );
  });
});
