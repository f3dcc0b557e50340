import assert from 'node:assert/strict';
import { createDetector } from '../../../src/detect/detector';
import { providers } from '../../../src/providers/index';
import { findInSlices } from '../../../src/scan/findInSlices';
import { sampleText } from '../../fakes/sampleText';

const detector = createDetector(providers);
const key = `sk-ant-${'api03'}-${sampleText('base64url', 93)}AA`;

suite('finding in slices', () => {
  test('keys across the borders of slices are found once, like in the whole text', async () => {
    const text = Array.from(
      { length: 120 },
      (_, at) => `${'x'.repeat(900 + at * 7)}\n${key}\n`,
    ).join('');
    assert.deepEqual(await findInSlices(detector, text), detector.find(text));
  });

  test('the loop gets its turn while a long text is looked at', async () => {
    const text = `${'const token = process.env.TOKEN;\n'.repeat(200_000)}${key}\n`;
    let turns = 0;
    let isDone = false;
    const count = () => {
      turns += 1;
      if (!isDone) {
        setImmediate(count);
      }
    };
    setImmediate(count);
    const found = await findInSlices(detector, text);
    isDone = true;
    assert.deepEqual({ found: found?.length, hasTurns: turns > 3 }, { found: 1, hasTurns: true });
  });

  test('an aborted search has no answer', async () => {
    const signal = AbortSignal.abort();
    assert.equal(await findInSlices(detector, key, { signal }), undefined);
  });
});
