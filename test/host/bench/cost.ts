import { monitorEventLoopDelay } from 'node:perf_hooks';

export function print(what: string, figure: string, target: string): void {
  console.log(`  ${what.padEnd(52)} ${figure.padStart(30)}   target: ${target}`);
}

export function ms(...times: readonly number[]): string {
  const sorted = [...times].sort((left, right) => left - right);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2);
  return times.length === 1 ? `${at(0)} ms` : `${at(0.5)} (p95 ${at(0.95)}) ms`;
}

/** On a busy machine the clock runs on while others have the processor. */
export interface Cost {
  readonly clock: number;
  readonly processor: number;
}

export function both({ clock, processor }: Cost): string {
  return `${clock.toFixed(2)} ms (processor ${processor.toFixed(2)})`;
}

export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

export function time(rounds: number, run: () => void): readonly number[] {
  return Array.from({ length: rounds }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
}

export function median(times: readonly number[]): number {
  return [...times].sort((left, right) => left - right)[Math.floor(times.length / 2)] ?? 0;
}

/** A loop that looks at the clock in every turn sees for how long others held it. */
export async function longestHold(run: () => Promise<unknown>): Promise<Cost> {
  let longest: Cost = { clock: 0, processor: 0 };
  let isRunning = true;
  let last = { clock: performance.now(), processor: processorTime() };
  const look = () => {
    const now = { clock: performance.now(), processor: processorTime() };
    longest = {
      clock: Math.max(longest.clock, now.clock - last.clock),
      processor: Math.max(longest.processor, now.processor - last.processor),
    };
    last = now;
    if (isRunning) {
      setImmediate(look);
    }
  };
  setImmediate(look);
  await run();
  look();
  isRunning = false;
  return longest;
}

export async function longestDelay(run: () => Promise<void>): Promise<number> {
  const delays = monitorEventLoopDelay({ resolution: 1 });
  delays.enable();
  await run();
  delays.disable();
  return delays.max / 1e6;
}
