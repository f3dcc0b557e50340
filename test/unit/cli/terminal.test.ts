import assert from 'node:assert/strict';
import { Progress } from '../../../src/cli/progress';
import { choosePaint, type Environment } from '../../../src/cli/terminal';

suite('terminal', () => {
  const isColoured = (isTTY: boolean, environment: Environment) =>
    choosePaint({ isTTY, write: () => true }, environment)('red', 'x') !== 'x';

  test('colours are for terminals, unless the environment says otherwise', () => {
    const cases: readonly (readonly [boolean, Environment])[] = [
      [true, {}],
      [false, {}],
      [true, { NO_COLOR: '1' }],
      [true, { NO_COLOR: '' }],
      [true, { TERM: 'dumb' }],
      [false, { FORCE_COLOR: '1' }],
      [true, { FORCE_COLOR: '0' }],
      [false, { FORCE_COLOR: '1', NO_COLOR: '1' }],
    ];
    assert.deepEqual(
      cases.map(([isTTY, environment]) => isColoured(isTTY, environment)),
      [true, false, false, true, false, true, false, false],
    );
  });

  test('progress is one line that is written over, and gone at the end', () => {
    const written: string[] = [];
    let now = 0;
    const progress = new Progress({ write: text => written.push(text) }, () => now);
    for (const moment of [50, 100, 150, 250]) {
      now = moment;
      progress.show(() => `${moment} files`);
    }
    progress.erase();
    progress.erase();
    assert.deepEqual(written, ['\r\u001b[K100 files', '\r\u001b[K250 files', '\r\u001b[K']);
  });

  test('a short scan shows no progress, and without a terminal none does', () => {
    const written: string[] = [];
    let now = 0;
    const short = new Progress({ write: text => written.push(text) }, () => now);
    const unseen = new Progress(undefined, () => now);
    now = 99;
    short.show(() => '1 file');
    now = 1_000;
    unseen.show(() => assert.fail('nobody sees it'));
    short.erase();
    unseen.erase();
    assert.deepEqual(written, []);
  });
});
