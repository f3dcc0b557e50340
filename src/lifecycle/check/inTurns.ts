export interface TurnOptions<T> {
  /** At most so many at once. */
  readonly most: number;
  /** Two of the same lane never run at once. */
  readonly toLane: (item: T) => string;
  readonly signal: AbortSignal;
}

/**
 * Runs all of them. After a failure, or when the signal says so, no more begin; what has begun is
 * waited for.
 */
export async function inTurns<T>(
  items: readonly T[],
  run: (item: T) => Promise<void>,
  { most, toLane, signal }: TurnOptions<T>,
): Promise<void> {
  const waiting = [...items];
  const busy = new Set<string>();
  const running = new Set<Promise<void>>();
  const failures: unknown[] = [];
  while (!signal.aborted && failures.length === 0 && (waiting.length > 0 || running.size > 0)) {
    const at = waiting.findIndex(item => !busy.has(toLane(item)));
    const [item] = at === -1 || running.size >= most ? [] : waiting.splice(at, 1);
    if (item === undefined) {
      await Promise.race(running);
      continue;
    }
    const lane = toLane(item);
    busy.add(lane);
    const turn = run(item)
      .catch((error: unknown) => {
        failures.push(error);
      })
      .finally(() => {
        busy.delete(lane);
        running.delete(turn);
      });
    running.add(turn);
  }
  await Promise.all(running);
  if (failures.length > 0) {
    throw failures[0];
  }
}
