/** Lines that a patch adds to one file. */
export interface LinesText {
  /** Between two lines that are no neighbours stand lines that hold a zero byte. Reused later. */
  readonly bytes: Buffer;
  readonly runs: readonly LineRun[];
  /** A text too long for one call overlaps the one before: what ends before this was in that one. */
  readonly from: number;
  /** What ends behind this comes again. */
  readonly to: number;
  /** How many bytes of its first line are missing. */
  readonly skipped: number;
}

/** From a line of the text on, lines follow one another in the file as well. */
export interface LineRun {
  /** Counts from 0. */
  readonly index: number;
  /** Counts from 1. */
  readonly line: number;
}

const longestText = 512 * 1024;
/** More bytes than a match is long. */
const overlap = 32 * 1024;
const gap = Buffer.from('\0\n\0\n\0\n');
const gapLines = 3;
const lineEnd = 10;

/** Collects lines in one buffer that is used again and again, and hands it on when it is full. */
export class AddedLines {
  readonly #hand: (text: LinesText) => void;
  readonly #bytes = Buffer.allocUnsafe(longestText);
  #length = 0;
  #from = 0;
  #skipped = 0;
  #lines = 0;
  #runs: LineRun[] = [];
  /** The line that would go on with the last run. */
  #next = 0;

  constructor(hand: (text: LinesText) => void) {
    this.#hand = hand;
  }

  /** What is copied next belongs to this line of the file. */
  startLine(line: number): void {
    if (line !== this.#next || this.#runs.length === 0) {
      if (this.#length > 0) {
        this.copy(gap, 0, gap.length);
        this.#lines += gapLines;
      }
      this.#runs.push({ index: this.#lines, line });
    }
    this.#next = line + 1;
  }

  endLine(): void {
    this.#lines += 1;
  }

  copy(chunk: Buffer, start: number, end: number): void {
    const bytes = this.#bytes;
    let at = start;
    while (at < end) {
      const stop = Math.min(end, at + longestText - this.#length);
      let length = this.#length;
      // Most lines are short, and for these a loop is faster than a call.
      for (; at < stop; at += 1) {
        bytes[length] = chunk[at] ?? 0;
        length += 1;
      }
      this.#length = length;
      if (length === longestText) {
        this.#makeRoom();
      }
    }
  }

  /** Hands on what is left. The next line is that of another file. */
  finish(): void {
    if (this.#length > 0) {
      this.#give(this.#length);
    }
    this.#length = 0;
    this.#from = 0;
    this.#skipped = 0;
    this.#lines = 0;
    this.#runs = [];
  }

  /** Hands a full text on and keeps its end, since a match may go on behind it. */
  #makeRoom(): void {
    const cut = this.#toBoundary(this.#length - overlap);
    const kept = this.#toBoundary(cut - overlap);
    this.#give(cut);
    const gone = this.#bytes.subarray(0, kept);
    const lineStart = gone.lastIndexOf(lineEnd) + 1;
    const goneLines = countLines(gone);
    this.#skipped = lineStart === 0 ? this.#skipped + kept : kept - lineStart;
    this.#runs = [
      { index: 0, line: toFileLine(this.#runs, goneLines) },
      ...this.#runs
        .filter(({ index }) => index > goneLines)
        .map(({ index, line }) => ({ index: index - goneLines, line })),
    ];
    this.#lines -= goneLines;
    this.#bytes.copyWithin(0, kept, this.#length);
    this.#length -= kept;
    this.#from = cut - kept;
  }

  #give(to: number): void {
    this.#hand({
      bytes: this.#bytes.subarray(0, this.#length),
      runs: this.#runs,
      from: this.#from,
      to,
      skipped: this.#skipped,
    });
  }

  /** Not within a letter of several bytes. */
  #toBoundary(offset: number): number {
    let at = offset;
    while (at > offset - 4 && ((this.#bytes[at] ?? 0) & 0xc0) === 0x80) {
      at -= 1;
    }
    return at;
  }
}

/** The number in the file of a line of the text. */
export function toFileLine(runs: readonly LineRun[], index: number): number {
  const run = runs.findLast(candidate => candidate.index <= index);
  return run === undefined ? 1 : run.line + index - run.index;
}

function countLines(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(lineEnd); at !== -1; at = bytes.indexOf(lineEnd, at + 1)) {
    count += 1;
  }
  return count;
}
