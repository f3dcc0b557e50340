import { type ByteDetector, createDetector } from '../detect/detector';
import { providers } from '../providers/index';

const shared: { detector?: ByteDetector } = {};

/** Built once: an index of all rules costs more than the scan of a small text. */
export function allRules(): ByteDetector {
  shared.detector ??= createDetector(providers);
  return shared.detector;
}
