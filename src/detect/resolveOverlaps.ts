import type { Candidate } from './matchRule';

const ranks = { high: 3, medium: 2, low: 1 } as const;

/** Of candidates that overlap keeps the most specific; sorted by start. */
export function resolveOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  let cluster: Candidate[] = [];
  let clusterEnd = 0;
  for (const candidate of [...candidates].sort((a, b) => a.start - b.start)) {
    if (candidate.start >= clusterEnd) {
      kept.push(...resolveCluster(cluster));
      cluster = [];
    }
    cluster.push(candidate);
    clusterEnd = Math.max(clusterEnd, candidate.end);
  }
  return [...kept, ...resolveCluster(cluster)];
}

function resolveCluster(cluster: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of [...cluster].sort(bySpecificity)) {
    if (kept.every(other => candidate.start >= other.end || candidate.end <= other.start)) {
      kept.push(candidate);
    }
  }
  return kept.sort((a, b) => a.start - b.start);
}

function bySpecificity(a: Candidate, b: Candidate): number {
  return (
    b.specificity - a.specificity ||
    ranks[b.confidence] - ranks[a.confidence] ||
    b.end - b.start - (a.end - a.start) ||
    a.start - b.start
  );
}
