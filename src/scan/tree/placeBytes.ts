import { readSync } from 'node:fs';
import type { FilePlace } from '../reportedFinding';

interface ByteRange {
  readonly start: number;
  readonly end: number;
}

interface Point {
  readonly line: number;
  readonly column: number;
}

const portion = 256 * 1024;
const lineBreak = 10;

/** Lines and columns of ranges in a file in UTF-8, which is read once more for them. */
export function placeBytes(
  { file, markLength }: { readonly file: number; readonly markLength: number },
  ranges: readonly ByteRange[],
): readonly FilePlace[] {
  const offsets = ranges.flatMap(({ start, end }) => [start, end]).sort((a, b) => a - b);
  const points = readPoints(file, markLength, offsets);
  return ranges.map(range => {
    const start = points.get(range.start) ?? { line: 1, column: 1 };
    const end = points.get(range.end) ?? start;
    return { ...start, endLine: end.line, endColumn: end.column };
  });
}

function readPoints(
  file: number,
  markLength: number,
  offsets: readonly number[],
): ReadonlyMap<number, Point> {
  const points = new Map<number, Point>();
  const bytes = new Uint8Array(portion);
  let line = 1;
  let column = 1;
  let next = 0;
  let at = markLength;
  while (next < offsets.length) {
    const count = readSync(file, bytes, 0, portion, at);
    for (let index = 0; index < count; index += 1) {
      while (offsets[next] === at + index) {
        points.set(at + index, { line, column });
        next += 1;
      }
      const byte = bytes[index] ?? 0;
      if (byte === lineBreak) {
        line += 1;
        column = 1;
      } else {
        column += unitsOf(byte);
      }
    }
    at += count;
    if (count === 0) {
      points.set(offsets[next] ?? at, { line, column });
      next += 1;
    }
  }
  return points;
}

/** UTF-16 units of the letter that a byte starts; bytes that go on with one have none. */
function unitsOf(byte: number): number {
  return byte < 0x80 || (byte >= 0xc0 && byte < 0xf0) ? 1 : byte >= 0xf0 ? 2 : 0;
}
