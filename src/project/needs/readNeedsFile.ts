import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/** Sources are smaller; what is larger is made by a program. */
const largest = 1024 * 1024;
const firstBlock = 8 * 1024;
/** A pipe must not be waited for, a link not followed. Windows has no such flags. */
const openFlags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);

/**
 * A file's text, one character for each byte: names of variables are ASCII, and this costs no
 * decoding. Undefined for what is large, binary, no regular file, or cannot be read. It does not
 * give up the thread, as a promise for each of many small files costs more than to read them.
 */
export function readNeedsFile(path: string): string | undefined {
  let file: number;
  try {
    file = openSync(path, openFlags);
  } catch {
    return undefined;
  }
  try {
    return readOpen(file);
  } catch {
    return undefined;
  } finally {
    closeSync(file);
  }
}

function readOpen(file: number): string | undefined {
  const stats = fstatSync(file);
  if (!stats.isFile() || stats.size > largest) {
    return undefined;
  }
  const bytes = Buffer.allocUnsafe(stats.size);
  let end = 0;
  while (end < stats.size) {
    const count = readSync(file, bytes, end, stats.size - end, null);
    if (count === 0) {
      break;
    }
    end += count;
  }
  const isBinary = bytes.subarray(0, Math.min(end, firstBlock)).includes(0);
  return isBinary ? undefined : bytes.toString('latin1', 0, end);
}
