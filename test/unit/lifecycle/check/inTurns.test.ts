import assert from 'node:assert/strict';
import { inTurns } from '../../../../src/lifecycle/check/inTurns';

/** Turns that end when the test says so. */
class Turns {
  readonly #open = new Map<string, () => void>();
  most = 0;
  readonly begun: string[] = [];

  readonly run = (item: string): Promise<void> => {
    this.begun.push(item);
    return new Promise(resolve => {
      this.#open.set(item, resolve);
      this.most = Math.max(this.most, this.#open.size);
    });
  };

  async end(item: string): Promise<void> {
    this.#open.get(item)?.();
    this.#open.delete(item);
    await new Promise(setImmediate);
  }

  get open(): readonly string[] {
    return [...this.#open.keys()];
  }
}

const toLane = (item: string): string => item.slice(0, 1);

suite('inTurns', () => {
  test('at most four run at once, and no two of one host', async () => {
    const items = ['a1', 'a2', 'b1', 'c1', 'd1', 'e1', 'b2'];
    const turns = new Turns();
    const { signal } = new AbortController();
    const done = inTurns(items, turns.run, { most: 4, toLane, signal });
    const first = turns.open;
    await turns.end('b1');
    const second = turns.open;
    await turns.end('a1');
    const third = turns.open;
    while (turns.open.length > 0) {
      await turns.end(turns.open[0] ?? '');
    }
    await done;
    assert.deepEqual(
      [first, second, third, turns.most, [...turns.begun].sort()],
      [
        ['a1', 'b1', 'c1', 'd1'],
        ['a1', 'c1', 'd1', 'e1'],
        ['c1', 'd1', 'e1', 'a2'],
        4,
        [...items].sort(),
      ],
    );
  });

  test('after it was cancelled nothing more begins, and what runs is waited for', async () => {
    const turns = new Turns();
    const controller = new AbortController();
    const options = { most: 2, toLane, signal: controller.signal };
    let isDone = false;
    const done = inTurns(['a', 'b', 'c'], turns.run, options).then(() => {
      isDone = true;
    });
    controller.abort();
    await turns.end('a');
    const early = isDone;
    await turns.end('b');
    await done;
    assert.deepEqual([early, turns.begun], [false, ['a', 'b']]);
  });

  test('after a failure no more begin, what runs is waited for, and the failure is told', async () => {
    const turns = new Turns();
    const { signal } = new AbortController();
    const run = async (item: string): Promise<void> => {
      await turns.run(item);
      if (item !== 'c') {
        throw new Error(`no ${item}`);
      }
    };
    const done = inTurns(['a', 'b', 'c'], run, { most: 2, toLane, signal });
    const told = assert.rejects(done, /^Error: no a$/);
    await turns.end('a');
    await turns.end('b');
    await told;
    assert.deepEqual(turns.begun, ['a', 'b']);
  });
});
