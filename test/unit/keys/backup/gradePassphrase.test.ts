import assert from 'node:assert/strict';
import { gradePassphrase } from '../../../../src/keys/backup/gradePassphrase';
import { suggestPassphrase } from '../../../../src/keys/backup/suggestPassphrase';

const gradeAll = (texts: readonly string[]): readonly string[] =>
  texts.map(text => `${gradePassphrase(text).kind}: ${text}`);
const all = (kind: string, texts: readonly string[]): readonly string[] =>
  texts.map(text => `${kind}: ${text}`);

suite('strength of a passphrase', () => {
  test('what everybody tries first is refused', () => {
    const texts = [
      'short',
      'elevenchars',
      'aaaaaaaaaaaaaaaaaaaaaaaa',
      'abcabcabcabcabcabc',
      '123456789012345678',
      'abcdefghijklmnopqrstuvwxyz',
      'qwertyuiopasdfghjkl',
      'PasswordPassword',
      'passphrase passphrase',
      'p@ssw0rd1234',
      'backup backup backup',
      'keyward backup 2026',
      'horse horse horse horse',
      ' a tulip bicycle harbor window',
      'a tulip bicycle harbor window ',
    ];
    assert.deepEqual(gradeAll(texts), all('refused', texts));
  });

  test('four words that do not belong together are fair', () => {
    const texts = [
      'tulip bicycle harbor window',
      'Tulip-Bicycle-Harbor-Window',
      'TulipBicycleHarborWindow',
    ];
    assert.deepEqual(gradeAll(texts), all('fair', texts));
  });

  test('six words, or twenty random characters, are hard to guess', () => {
    const texts = [
      'tulip bicycle harbor window pepper violin',
      'zebra öl cactus wasser trombone salz',
      'hw4k-9xmd-p3vq-7tzr-c2nb',
      'kR7#vQ2!mX9$pL4w',
    ];
    assert.deepEqual(gradeAll(texts), all('good', texts));
  });

  test('no sentence quotes what was typed', () => {
    const texts = ['short', 'zebra zebra zebra zebra', 'tulip bicycle harbor window'];
    assert.deepEqual(
      texts.filter(text =>
        text.split(' ').some(word => gradePassphrase(text).message.includes(` ${word} `)),
      ),
      [],
    );
  });
});

suite('suggested passphrase', () => {
  const texts = Array.from({ length: 200 }, () => suggestPassphrase().reveal());

  test('it is five groups of characters that nobody mixes up', () => {
    const form = /^(?:[a-hjkmnp-z2-9]{4}-){4}[a-hjkmnp-z2-9]{4}$/;
    assert.deepEqual(
      texts.filter(text => !form.test(text)),
      [],
    );
  });

  test('it is another one each time, and never too easy to guess', () => {
    assert.deepEqual(
      [new Set(texts).size, texts.filter(text => gradePassphrase(text).kind === 'refused')],
      [texts.length, []],
    );
  });
});
