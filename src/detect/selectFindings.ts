import type { Finding } from './finding';
import { isFixturePath, isLockFile, lowered } from './fixturePath';
import type { Candidate } from './matchRule';
import { resolveOverlaps } from './resolveOverlaps';
import { type Confidence, isAtLeast } from './rule';
import { findDisabledBlocks, isSuppressed } from './suppression';
import { Places, toFinding } from './toFinding';

export interface Selection {
  readonly path?: string;
  readonly fingerprintPath?: string;
  readonly from: number;
  readonly to: number;
  readonly minimumConfidence?: Confidence;
  readonly ignoredFingerprints?: ReadonlySet<string>;
  readonly otherMarkers?: boolean;
}

/** Of all matches in a text, those to tell: one for each place, sure enough and not silenced. */
export function selectFindings(
  text: string,
  candidates: readonly Candidate[],
  { path = '', from, to, minimumConfidence = 'medium', ...options }: Selection,
): Finding[] {
  const isFixture = isFixturePath(path);
  const isLock = isLockFile(path);
  const told = resolveOverlaps(candidates)
    .map(candidate =>
      (isFixture && !candidate.proven) || (isLock && candidate.specificity === 1)
        ? { ...candidate, confidence: lowered(candidate.confidence) }
        : candidate,
    )
    .filter(({ flagged, confidence }) => flagged && isAtLeast(confidence, minimumConfidence))
    .filter(({ start, end }) => end >= from && start <= to);
  const { otherMarkers = true, ignoredFingerprints, fingerprintPath = path } = options;
  const blocks = otherMarkers && told.length > 0 ? findDisabledBlocks(text) : [];
  const places = new Places(text);
  return told
    .filter(({ start, end }) => !isSuppressed(text, start, end, { otherMarkers }))
    .filter(({ start }) => !blocks.some(block => start >= block.start && start < block.end))
    .map(candidate => toFinding(candidate, { text, path: fingerprintPath, places }))
    .filter(({ fingerprint }) => !ignoredFingerprints?.has(fingerprint));
}
