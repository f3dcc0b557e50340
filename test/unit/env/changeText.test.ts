import assert from 'node:assert/strict';
import { changeText, type EnvChange } from '../../../src/env/changeText';
import { Secret } from '../../../src/secret';

const expected = new Secret('old');

function set(name: string): EnvChange {
  return { kind: 'set', name, value: new Secret('new'), expected };
}

suite('changeText', () => {
  test('a value that is as expected is replaced', () => {
    assert.equal(changeText("A='old' # x\nB=old\n", [set('A')], '.env').text, 'A=new # x\nB=old\n');
  });

  for (const text of ['A=other\n', 'B=old\n', 'A=old\nA=other\n', '', '# A=old\n']) {
    test(`${JSON.stringify(text)} does not hold what is expected, so it stays`, () => {
      assert.throws(() => changeText(text, [set('A')], '.env'), {
        name: 'UserError',
        message: 'A in .env was changed meanwhile, so it stays as it is.',
      });
    });
  }
});
