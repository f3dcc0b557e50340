import type * as vscode from 'vscode';
import type { Detector } from '../detect/detector';
import type { Finding } from '../detect/finding';
import { findInSlices } from '../scan/findInSlices';
import { toPlace } from './documentPlace';

export interface FoundBefore {
  readonly ruleId: string;
  readonly fingerprint: string;
  readonly start: number;
}

/** The same finding in the document as it stands now: the nearest, if there are several. */
export async function findAgain(
  detector: Detector,
  document: vscode.TextDocument,
  before: FoundBefore,
): Promise<Finding | undefined> {
  const { path } = toPlace(document);
  // What was found is found again, whatever the settings say of comments beside it.
  const all = { minimumConfidence: 'low', otherMarkers: false } as const;
  const options = { ...all, ...(path === undefined ? {} : { path }) };
  const text = document.getText();
  const isSame = ({ ruleId, fingerprint }: Finding) =>
    ruleId === before.ruleId && fingerprint === before.fingerprint;
  const near = { ...options, from: before.start, to: before.start };
  const there = detector.find(text, near).find(isSame);
  if (there !== undefined) {
    return there;
  }
  const findings = (await findInSlices(detector, text, options)) ?? [];
  const [nearest] = findings
    .filter(isSame)
    .sort((a, b) => Math.abs(a.start - before.start) - Math.abs(b.start - before.start));
  return nearest;
}
