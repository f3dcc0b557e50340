import { asBare, type HistoryRepository, toHistoryError } from './historyGit';
import { runGit } from './runGit';
import { streamGit } from './streamGit';

/** In bytes. Larger files are nobody's source. */
const largestFile = 20 * 1024 * 1024;
const lineEnd = 10;

/**
 * Reads the files of HEAD, each content once. `onFile` ends the reading by answering false.
 */
export async function readHeadFiles(
  repository: HistoryRepository,
  options: {
    readonly signal?: AbortSignal | undefined;
    readonly onFile: (bytes: Buffer) => boolean;
  },
): Promise<void> {
  const ids = await listBlobs(repository, options.signal);
  const enough = new AbortController();
  const signals = options.signal === undefined ? [] : [options.signal];
  const reader = new BlobReader(bytes => {
    if (!options.onFile(bytes)) {
      enough.abort();
    }
  });
  try {
    const answer = await streamGit(
      repository.gitFolder,
      [...asBare(repository), 'cat-file', '--batch', '--buffer'],
      {
        input: ids.map(id => `${id}\n`).join(''),
        signal: AbortSignal.any([enough.signal, ...signals]),
        onChunk: chunk => reader.push(chunk),
      },
    );
    if (answer.kind !== 'done') {
      throw toHistoryError(repository, answer.kind === 'failed' ? answer.message : undefined);
    }
  } catch (error) {
    if (!enough.signal.aborted || options.signal?.aborted) {
      throw error;
    }
  }
}

async function listBlobs(
  repository: HistoryRepository,
  signal: AbortSignal | undefined,
): Promise<readonly string[]> {
  const list = ['ls-tree', '-r', '-z', '--long', '--full-tree', 'HEAD'];
  const answer = await runGit(repository.gitFolder, [...asBare(repository), ...list], { signal });
  // A repository without a commit has no HEAD.
  const entries = answer.kind === 'done' ? answer.output.split('\0') : [];
  const ids = new Set<string>();
  for (const entry of entries) {
    const [, id, size] = /^\d+ blob ([0-9a-f]+) +(\d+)\t/.exec(entry) ?? [];
    if (id !== undefined && Number(size) <= largestFile) {
      ids.add(id);
    }
  }
  return [...ids];
}

/** Takes the output of `git cat-file --batch` apart as it comes. */
class BlobReader {
  readonly #onBlob: (bytes: Buffer) => void;
  #parts: Buffer[] = [];
  #length = 0;
  /** Bytes of a blob and of the line end behind it; undefined before its header is read. */
  #wanted: number | undefined;

  constructor(onBlob: (bytes: Buffer) => void) {
    this.#onBlob = onBlob;
  }

  push(chunk: Buffer): void {
    for (let at = 0; at < chunk.length; ) {
      at = this.#wanted === undefined ? this.#readHeader(chunk, at) : this.#readBlob(chunk, at);
    }
  }

  #readHeader(chunk: Buffer, at: number): number {
    const end = chunk.indexOf(lineEnd, at);
    this.#keep(chunk.subarray(at, end === -1 ? chunk.length : end));
    if (end === -1) {
      return chunk.length;
    }
    const [, , size] = this.#take().toString('latin1').split(' ');
    // What git lacks has no size, and no content follows.
    this.#wanted = size === undefined ? undefined : Number(size) + 1;
    return end + 1;
  }

  #readBlob(chunk: Buffer, at: number): number {
    const wanted = this.#wanted ?? 0;
    const end = Math.min(chunk.length, at + wanted - this.#length);
    this.#keep(chunk.subarray(at, end));
    if (this.#length === wanted) {
      this.#wanted = undefined;
      this.#onBlob(this.#take().subarray(0, -1));
    }
    return end;
  }

  #keep(part: Buffer): void {
    this.#parts.push(part);
    this.#length += part.length;
  }

  #take(): Buffer {
    const [only] = this.#parts;
    const bytes = this.#parts.length === 1 && only ? only : Buffer.concat(this.#parts);
    this.#parts = [];
    this.#length = 0;
    return bytes;
  }
}
