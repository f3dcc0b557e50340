import { isAscii } from 'node:buffer';
import type { ByteDetector, Detector, FindOptions } from '../../detect/detector';
import type { Finding } from '../../detect/finding';
import { toFileLine } from '../../git/history/addedLines';
import type { AddedText } from '../../git/history/patchReader';
import { LineStarts } from '../lineStarts';
import { maskKeys } from '../report/maskKeys';
import type { CommitSummary, FilePlace } from '../reportedFinding';

/** A value with what is known of the place at which a commit adds it. */
export interface AddedValue {
  readonly value: string;
  readonly finding: Finding;
  readonly commit: CommitSummary;
  readonly place: FilePlace;
}

/** Finds keys in lines that a commit adds. */
export function findAdded(
  added: AddedText,
  detector: ByteDetector,
  options: Omit<FindOptions, 'path' | 'from' | 'to'>,
): readonly AddedValue[] {
  const { bytes, path } = added;
  const decode = () => bytes.toString('utf8');
  const encoded = { bytes, isAscii: isAscii(bytes), decode };
  const found = detector.findInBytes(encoded, { ...options, path });
  if (found === undefined) {
    return [];
  }
  const { text, findings } = found;
  const from = toOffset(added, text, added.from);
  const to = toOffset(added, text, added.to);
  const lines = new LineStarts(text);
  return findings
    .filter(({ end }) => (end > from || from === 0) && end <= to)
    .map(finding => {
      const place = toPlaceInFile(lines.toFilePlace(finding), added);
      return {
        value: text.slice(finding.start, finding.end),
        finding,
        commit: { ...toSummary(added.commit, detector), path: added.path, line: place.line },
        place,
      };
    });
}

function toOffset({ bytes }: AddedText, text: string, offset: number): number {
  if (offset === 0 || offset === bytes.length) {
    return offset === 0 ? 0 : text.length;
  }
  return bytes.subarray(0, offset).toString('utf8').length;
}

function toPlaceInFile(place: FilePlace, { runs, skipped }: AddedText): FilePlace {
  const toColumn = (line: number, column: number) => (line === 1 ? column + skipped : column);
  return {
    line: toFileLine(runs, place.line - 1),
    column: toColumn(place.line, place.column),
    endLine: toFileLine(runs, place.endLine - 1),
    endColumn: toColumn(place.endLine, place.endColumn),
  };
}

/** What people write about a commit is shown, so it must not hold a value. */
function toSummary(commit: string, detector: Detector): Omit<CommitSummary, 'path' | 'line'> {
  const [id = '', author = '', date = '', subject = ''] = commit.split('\0');
  const mask = (text: string) => maskKeys(text, { detector, minimumConfidence: 'low' });
  return { id, author: mask(author), date, subject: mask(subject) };
}
