import assert from 'node:assert/strict';
import { createDetector, type Detector } from '../../../src/detect/detector';
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

  test('a detector warms up on nothing, then on a short slice, and misses no character', async () => {
    const text = 'x'.repeat(200_000);
    const slices: (readonly [length: number, from: number, to: number])[] = [];
    const watched: Detector = {
      find: (searched, { from = 0, to = 0 } = {}) => {
        slices.push([searched.length, from, to]);
        return [];
      },
    };
    await findInSlices(watched, text);
    const [first, second, ...rest] = slices;
    const gaps = rest.filter(([, from], at) => from !== (slices[at + 1]?.[2] ?? 0) + 1);
    assert.deepEqual(
      { first, second, gaps, end: rest.at(-1)?.[2] },
      { first: [0, 0, 0], second: [text.length, 0, 4096], gaps: [], end: text.length },
    );
  });

  test('an aborted search has no answer', async () => {
    const signal = AbortSignal.abort();
    assert.equal(await findInSlices(detector, key, { signal }), undefined);
  });
});
