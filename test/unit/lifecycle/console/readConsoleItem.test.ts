import assert from 'node:assert/strict';
import { readHint, readId, readName } from '../../../../src/lifecycle/console/readConsoleItem';
import { sampleKey } from '../../../fakes/sampleKeys';

suite('an item of a console', () => {
  test('an id that would lead an address elsewhere is none', () => {
    const ids = ['../users', 'a/b', 'a?b', 'a#b', '..', '', '{key}', 'a%2fb', 7, 'apikey_01-A'];
    assert.deepEqual(
      ids.flatMap(id => readId({ id }, 'id') ?? []),
      ['apikey_01-A'],
    );
  });

  test('a name is one printable line of a bounded length', () => {
    const names = [
      'a\n\nDelete nothing',
      '\u202egnp.exe',
      '\u001b[2J',
      '\u200b',
      'a'.repeat(200),
      ' ',
    ];
    assert.deepEqual(
      names.map(name => readName({ name }, 'name')),
      ['a Delete nothing', 'gnp.exe', '[2J', 'Unnamed', `${'a'.repeat(79)}…`, 'Unnamed'],
    );
  });

  test('a key within a name is not shown, whatever stands around it', () => {
    const key = sampleKey('anthropic-api-key', 8);
    const names = [
      key,
      `prod=${key}`,
      `(${key})`,
      `old:${key}`,
      `${key},x`,
      `${key.slice(0, 30)}\u200b${key.slice(30)}`,
    ];
    assert.deepEqual(
      [...new Set(names.map(name => readName({ name }, 'name')))],
      ['Unnamed: its name holds a key'],
    );
  });

  test('a hint with other characters than keys have is none', () => {
    const hints = ['sk-…igAA', 'sk-\n…x', 'a ... b', 'sk-…\u202e', 'sk-***aa'];
    assert.deepEqual(
      hints.map(hint => readHint({ hint }, 'hint')),
      ['sk-…igAA', '', '', '', 'sk-***aa'],
    );
  });
});
