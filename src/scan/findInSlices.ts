import type { Detector, FindOptions } from '../detect/detector';
import type { Finding } from '../detect/finding';

const sliceLength = 32 * 1024;
/** Milliseconds after which the event loop gets its turn. */
const longestHold = 3;

/**
 * Finds in a long text without holding the event loop. The first slices run before the call
 * returns. Undefined once `signal` is aborted.
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
  for (let from = find.from ?? 0; from <= end; from += sliceLength) {
    const to = Math.min(from + sliceLength, end);
    for (const finding of detector.find(text, { ...find, from, to })) {
      append(findings, finding);
    }
    if (to < end && performance.now() - resumed > longestHold) {
      await new Promise<void>(resolve => setImmediate(resolve));
      resumed = performance.now();
    }
    if (signal?.aborted) {
      return undefined;
    }
  }
  return findings;
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
