import assert from 'node:assert/strict';
import { parseEnv } from 'node:util';
import { parse } from 'dotenv';
import fc from 'fast-check';
import { assertVariableName, quoteValue } from '../../../src/env/quoting';
import { UserError } from '../../../src/errors';

suite('quoting', () => {
  const forms: readonly (readonly [string, string])[] = [
    ['abc-DEF_0.9', 'abc-DEF_0.9'],
    ['https://x.test:8080/a+b=@c,d', 'https://x.test:8080/a+b=@c,d'],
    ['dGVzdA==', 'dGVzdA=='],
    ['~/file', "'~/file'"],
    ['a:~b', "'a:~b'"],
    ['=a', "'=a'"],
    ['@a', "'@a'"],
    ['two words', "'two words'"],
    [' edges ', "' edges '"],
    ['a#b', "'a#b'"],
    ['$HOME', "'$HOME'"],
    ['$(id)', "'$(id)'"],
    ['`id`', "'`id`'"],
    ['a"b\\c', "'a\"b\\c'"],
    ['schlüssel', "'schlüssel'"],
    ["it's", '"it\'s"'],
  ];
  for (const [value, form] of forms) {
    test(`${value} is written as ${form}`, () => {
      assert.equal(quoteValue(value), form);
    });
  }

  const refused = [
    '',
    'a\nb',
    'a\rb',
    'a\tb',
    'a\0b',
    'a\u007Fb',
    'a\u0085b',
    'a\u2028b',
    'a\uD800',
  ];
  for (const value of [...refused, 'it\'s "so"', "it's $5", "it's \\n", "it's `so`"]) {
    test(`${JSON.stringify(value)} is refused without being repeated`, () => {
      assert.throws(
        () => quoteValue(value),
        error => error instanceof UserError && (value === '' || !error.message.includes(value)),
      );
    });
  }

  test('whatever is written is read alike by dotenv, its fast parser and Node', () => {
    const values = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^['"`$\\# a-c=]+$/));
    let written = 0;
    fc.assert(
      fc.property(values, value => {
        let form: string;
        try {
          form = quoteValue(value);
        } catch (error) {
          assert.ok(error instanceof UserError);
          return;
        }
        written += 1;
        const text = `A=1\nNAME=${form}\nB=2`;
        const expected = { A: '1', NAME: value, B: '2' };
        assert.deepEqual({ ...parse(text) }, expected);
        assert.deepEqual({ ...parse(text, { fast: true }) }, expected);
        assert.deepEqual({ ...parseEnv(text) }, expected);
      }),
      { numRuns: 2000 },
    );
    assert.ok(written > 500, `only ${written} values were written`);
  });

  test('names are letters, digits and underscores', () => {
    const names = ['A', '_a1', 'API_KEY', '', '1A', 'A-B', 'A.B', 'A B', 'É', 'A\n', '__proto__'];
    const accepted = names.filter(name => {
      try {
        assertVariableName(name);
        return true;
      } catch {
        return false;
      }
    });
    assert.deepEqual(accepted, ['A', '_a1', 'API_KEY']);
  });
});
