import type { Detector, FindOptions } from '../detect/detector';
import { allRules } from './allRules';
import { LineStarts } from './lineStarts';
import { projectPath } from './projectPath';
import type { ReportedFinding } from './reportedFinding';

export interface TextScanOptions
  extends Pick<FindOptions, 'minimumConfidence' | 'ignoredFingerprints' | 'otherMarkers'> {
  /** For fingerprints: below the project, with forward slashes. Found on the disk by default. */
  readonly projectPath?: string;
  /** All issuers' rules by default. */
  readonly detector?: Detector;
}

/** Finds keys in a text that has been read already. `path` is absolute. */
export function scanText(
  text: string,
  path: string,
  options: TextScanOptions = {},
): readonly ReportedFinding[] {
  const { detector = allRules(), projectPath: below, ...find } = options;
  const found = detector.find(text, { ...find, path: below ?? projectPath(path) });
  if (found.length === 0) {
    return [];
  }
  const lines = new LineStarts(text);
  return found.map(finding => ({ finding, path, place: lines.toFilePlace(finding) }));
}
