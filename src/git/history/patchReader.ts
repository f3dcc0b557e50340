import { AddedLines, type LinesText } from './addedLines';
import { readQuotedPath } from './quotedPath';

/** Lines that a commit adds to one file. */
export interface AddedText extends LinesText {
  /** What git printed of the commit, between the zero bytes that `commitFormat` asks for. */
  readonly commit: string;
  /** Below the repository's top folder, with slashes. */
  readonly path: string;
}

/** `git log` then starts a commit by a zero byte, as no line of a patch does. */
export const commitFormat = '%x00%H%x00%an%x00%aI%x00%s';

type State = 'start' | 'prefix' | 'added' | 'left out' | 'header';

const longestHeader = 64 * 1024;
const lineEnd = 10;
const plus = 43;
const minus = 45;
const headerStarts = new Set(Buffer.from('\0d+@'));

/**
 * Reads the patches of `git log -p` as they come and hands on what each adds to a file. Of a merge
 * that is what none of its parents has. Holds no more than a text and a line's start.
 */
export class PatchReader {
  readonly #lines: AddedLines;
  #state: State = 'start';
  #header: Buffer[] = [];
  #headerLength = 0;
  #commit = '';
  #path = '';
  #isInHunk = false;
  #parents = 1;
  #prefixLength = 0;
  #plusses = 0;
  #minuses = 0;
  /** Of the next line of a hunk in the new file. */
  #line = 0;
  #commits = 0;

  constructor(onAdded: (added: AddedText) => void) {
    this.#lines = new AddedLines(text => {
      onAdded({ ...text, commit: this.#commit, path: this.#path });
    });
  }

  get commits(): number {
    return this.#commits;
  }

  push(chunk: Buffer): void {
    for (let at = 0; at < chunk.length; ) {
      at = this.#step(chunk, at);
    }
  }

  end(): void {
    this.#lines.finish();
  }

  #step(chunk: Buffer, at: number): number {
    switch (this.#state) {
      case 'start':
        return this.#startLine(chunk[at] ?? 0, at);
      case 'prefix':
        return this.#readPrefix(chunk[at] ?? 0, at);
      case 'added':
        return this.#copy(chunk, at);
      case 'left out':
        return this.#leaveOut(chunk, at);
      case 'header':
        return this.#readHeader(chunk, at);
      default:
        throw new Error('unreachable', { cause: this.#state satisfies never });
    }
  }

  #startLine(code: number, at: number): number {
    const isContent = code === plus || code === minus || code === 32;
    if (this.#isInHunk && isContent) {
      this.#prefixLength = 0;
      this.#plusses = 0;
      this.#minuses = 0;
      this.#state = 'prefix';
      return at;
    }
    this.#state = headerStarts.has(code) ? 'header' : 'left out';
    return at;
  }

  /** One character for each parent: whether the line is new to it, or gone. */
  #readPrefix(code: number, at: number): number {
    this.#prefixLength += 1;
    this.#plusses += code === plus ? 1 : 0;
    this.#minuses += code === minus ? 1 : 0;
    if (this.#prefixLength < this.#parents) {
      return at + 1;
    }
    this.#state = this.#plusses === this.#parents ? 'added' : 'left out';
    if (this.#minuses === 0) {
      if (this.#state === 'added') {
        this.#lines.startLine(this.#line);
      }
      this.#line += 1;
    }
    return at + 1;
  }

  #copy(chunk: Buffer, at: number): number {
    const found = chunk.indexOf(lineEnd, at);
    const end = found === -1 ? chunk.length : found + 1;
    this.#lines.copy(chunk, at, end);
    if (found !== -1) {
      this.#lines.endLine();
      this.#state = 'start';
    }
    return end;
  }

  #leaveOut(chunk: Buffer, at: number): number {
    const end = chunk.indexOf(lineEnd, at);
    if (end === -1) {
      return chunk.length;
    }
    this.#state = 'start';
    return end + 1;
  }

  #readHeader(chunk: Buffer, at: number): number {
    const end = chunk.indexOf(lineEnd, at);
    if (end !== -1 && this.#headerLength === 0) {
      this.#state = 'start';
      this.#takeHeader(chunk.toString('utf8', at, end));
      return end + 1;
    }
    this.#keepHeader(chunk.subarray(at, end === -1 ? chunk.length : end));
    if (end === -1) {
      return chunk.length;
    }
    const header = Buffer.concat(this.#header).toString('utf8');
    this.#header = [];
    this.#headerLength = 0;
    this.#state = 'start';
    this.#takeHeader(header);
    return end + 1;
  }

  #keepHeader(part: Buffer): void {
    if (this.#headerLength < longestHeader) {
      this.#header.push(part);
      this.#headerLength += part.length;
    }
  }

  #takeHeader(header: string): void {
    if (header.startsWith('\0')) {
      this.#lines.finish();
      this.#commit = header.slice(1);
      this.#commits += 1;
      this.#isInHunk = false;
    } else if (header.startsWith('diff ')) {
      this.#lines.finish();
      this.#isInHunk = false;
    } else if (header.startsWith('+++ ') && !this.#isInHunk) {
      this.#path = toPath(header.slice(4));
    } else {
      const [, marks = '', line] = /^(@@+) .*?\+(\d+)(?:,\d+)? @@/.exec(header) ?? [];
      if (line !== undefined) {
        this.#parents = marks.length - 1;
        this.#line = Number(line);
        this.#isInHunk = true;
      }
    }
  }
}

function toPath(printed: string): string {
  // Git puts a tab behind a path with a space, lest other programs take the rest for a date.
  const path = readQuotedPath(printed.replace(/\t$/, ''));
  return path.startsWith('b/') ? path.slice(2) : path;
}
