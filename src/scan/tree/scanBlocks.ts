import type { ByteDetector, FindOptions } from '../../detect/detector';
import type { Finding } from '../../detect/finding';
import type { FilePlace } from '../reportedFinding';
import { placeBytes } from './placeBytes';
import type { ReadBuffer } from './readBuffer';
import { toEncoded } from './toEncoded';

export interface Blocks {
  /** An open file in UTF-8, of which `first` bytes are in the buffer already. */
  readonly file: number;
  readonly first: number;
  readonly buffer: ReadBuffer;
  readonly markLength: number;
}

interface PlacedFinding {
  readonly finding: Finding;
  readonly place: FilePlace;
}

/** In bytes, counted from the start of the file. */
interface ByteFinding {
  readonly finding: Finding;
  readonly start: number;
  readonly end: number;
}

const block = 4 * 1024 * 1024;
/** Seen by two blocks, so that whatever decides about a key is whole in one of them. */
const overlap = 64 * 1024;

/**
 * Looks at a file of any size in blocks that overlap. Names that stand often are counted anew in
 * each block.
 */
export function scanBlocks(
  { file, first, buffer, markLength }: Blocks,
  detector: ByteDetector,
  options: FindOptions,
): { readonly bytes: number; readonly findings: readonly PlacedFinding[] } {
  buffer.grow(block + overlap);
  const found: ByteFinding[] = [];
  let filled = first;
  let start = 0;
  let skipped = markLength;
  // What starts before was told by the block before.
  let told = 0;
  for (;;) {
    const end = buffer.read(file, filled, block + overlap);
    const isLast = end < block + overlap;
    const border = start + (isLast ? end + 1 : end - overlap / 2);
    const bytes = buffer.bytes.subarray(skipped, end);
    for (const finding of findInBlock(bytes, detector, options)) {
      const absolute = move(finding, start + skipped);
      if (absolute.start >= told && absolute.start < border) {
        found.push(absolute);
      }
    }
    if (isLast) {
      const places = found.length === 0 ? [] : placeBytes({ file, markLength }, found);
      const findings = found.flatMap(({ finding }, at) => {
        const place = places[at];
        return place === undefined ? [] : [{ finding, place }];
      });
      return { bytes: start + end, findings };
    }
    buffer.bytes.copyWithin(0, end - overlap, end);
    filled = overlap;
    start += end - overlap;
    told = border;
    skipped = 0;
  }
}

function findInBlock(
  bytes: Buffer,
  detector: ByteDetector,
  options: FindOptions,
): readonly ByteFinding[] {
  const { text, findings } = detector.findInBytes(toEncoded(bytes), options) ?? {
    text: '',
    findings: [],
  };
  if (text.length === bytes.length) {
    return findings.map(finding => ({ finding, start: finding.start, end: finding.end }));
  }
  let at = 0;
  let byte = 0;
  return findings.map(finding => {
    byte += Buffer.byteLength(text.slice(at, finding.start));
    const start = byte;
    byte += Buffer.byteLength(text.slice(finding.start, finding.end));
    at = finding.end;
    return { finding, start, end: byte };
  });
}

function move({ finding, start, end }: ByteFinding, by: number): ByteFinding {
  return { finding, start: start + by, end: end + by };
}
