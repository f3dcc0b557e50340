import type { Detector, FindOptions } from '../detect/detector';
import type { Finding } from '../detect/finding';

/** The first slices run code that is not compiled yet, which takes several times as long. */
const shortestSlice = 4 * 1024;
const longestSlice = 32 * 1024;
/** Milliseconds after which the event loop gets its turn. */
const longestHold = 3;

/**
 * Finds in a long text without holding the event loop. Undefined once `signal` is aborted.
 */
export async function findInSlices(
  detector: Detector,
  text: string,
  options: FindOptions & { readonly signal?: AbortSignal } = {},
): Promise<readonly Finding[] | undefined> {
  const { signal, ...find } = options;
  const end = Math.min(find.to ?? text.length, text.length);
  const findings: Finding[] = [];
  let resumed = performance.now();
  await detector.prepare?.();
  // Code that runs for the first time takes several times as long.
  detector.find('');
  let length = shortestSlice;
  for (let from = find.from ?? 0, to = from; from <= end; from = to + 1) {
    if (performance.now() - resumed > longestHold) {
      await new Promise<void>(resolve => setImmediate(resolve));
      resumed = performance.now();
    }
    if (signal?.aborted) {
      return undefined;
    }
    to = Math.min(from + length, end);
    const started = performance.now();
    for (const finding of detector.find(text, { ...find, from, to })) {
      append(findings, finding);
    }
    length = nextLength(length, performance.now() - started);
  }
  return findings;
}

/** Text around a slice is looked at as well, so that longer slices cost less in all. */
function nextLength(length: number, took: number): number {
  return took < longestHold
    ? Math.min(length * 2, longestSlice)
    : took > 2 * longestHold
      ? Math.max(length / 2, shortestSlice)
      : length;
}

/** A finding across a border comes from both slices: the longer view of it stays. */
function append(findings: Finding[], finding: Finding): void {
  const last = findings.at(-1);
  if (last === undefined || finding.start >= last.end) {
    findings.push(finding);
  } else if (finding.end - finding.start > last.end - last.start) {
    findings[findings.length - 1] = finding;
  }
}
