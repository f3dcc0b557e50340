import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';

const limit = 20_000;

/** Compares what is read again and again, and fails with the last difference. */
export async function eventually<T>(read: () => Promise<T> | T, expected: T): Promise<void> {
  await eventuallyPasses(async () => {
    assert.deepEqual(await read(), expected);
  });
}

/** Tries an assertion until it holds. */
export async function eventuallyPasses(check: () => Promise<void> | void): Promise<void> {
  const deadline = Date.now() + limit;
  for (;;) {
    try {
      await check();
      return;
    } catch (error) {
      if (Date.now() > deadline) {
        throw error;
      }
    }
    await delay(50);
  }
}
