import { streamGit } from '../streamGit';
import { asBare, type HistoryRepository, runOnHistory, toHistoryError } from './historyGit';

/** In bytes. Larger files are nobody's source. */
const largestFile = 20 * 1024 * 1024;
const lineEnd = 10;

/** Ids of what HEAD's files hold, by their paths. */
export async function listHeadFiles(
  repository: HistoryRepository,
  signal: AbortSignal | undefined,
): Promise<ReadonlyMap<string, string>> {
  const list = ['ls-tree', '-r', '-z', '--full-tree', 'HEAD'];
  const answer = await runOnHistory(repository, list, { signal });
  // A repository without a commit has no HEAD.
  const entries = answer.kind === 'done' ? answer.output.split('\0') : [];
  const files = new Map<string, string>();
  for (const entry of entries) {
    const [, id, path] = /^\d+ blob ([0-9a-f]+)\t(.+)$/s.exec(entry) ?? [];
    if (id !== undefined && path !== undefined) {
      files.set(path, id);
    }
  }
  return files;
}

/** Reads contents one after the other. `onBlob` ends the reading by answering false. */
export async function readBlobs(
  repository: HistoryRepository,
  ids: readonly string[],
  options: {
    readonly signal?: AbortSignal | undefined;
    readonly onBlob: (bytes: Buffer) => boolean;
  },
): Promise<void> {
  const enough = new AbortController();
  const signals = options.signal === undefined ? [] : [options.signal];
  const reader = new BlobReader(bytes => {
    if (!enough.signal.aborted && !options.onBlob(bytes)) {
      enough.abort();
    }
  });
  const read = [...asBare(repository), 'cat-file', '--batch', '--buffer'];
  try {
    const answer = await streamGit(repository.gitFolder, read, {
      input: ids.map(id => `${id}\n`).join(''),
      signal: AbortSignal.any([enough.signal, ...signals]),
      onChunk: chunk => reader.push(chunk),
    });
    if (answer.kind !== 'done') {
      throw toHistoryError(repository, answer.kind === 'failed' ? answer.message : undefined);
    }
  } catch (error) {
    if (!enough.signal.aborted || options.signal?.aborted) {
      throw error;
    }
  }
}

/** Takes the output of `git cat-file --batch` apart as it comes. */
class BlobReader {
  readonly #onBlob: (bytes: Buffer) => void;
  #parts: Buffer[] = [];
  /** Of the parts, and of what was left out of a file that is too large. */
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
      const bytes = this.#take();
      if (wanted <= largestFile) {
        this.#onBlob(bytes.subarray(0, -1));
      }
    }
    return end;
  }

  #keep(part: Buffer): void {
    if ((this.#wanted ?? 0) <= largestFile) {
      this.#parts.push(part);
    }
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
