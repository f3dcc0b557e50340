import { type FileHandle, open } from 'node:fs/promises';

export type FileText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'binary' | 'large' | 'gone' };

/** In bytes. */
export const largestFile = 20 * 1024 * 1024;
const firstBlock = 8 * 1024;
/** Decoding this much at once does not hold the event loop. */
const portion = 1024 * 1024;

/** A file's text without its byte-order mark, unless it is too large or no text at all. */
export async function readText(file: string): Promise<FileText> {
  let handle: FileHandle;
  try {
    handle = await open(file, 'r');
  } catch {
    // Deleted or not readable: there is nothing to look at.
    return { kind: 'gone' };
  }
  try {
    const { size } = await handle.stat();
    return size > largestFile ? { kind: 'large' } : await readPortions(handle);
  } finally {
    await handle.close();
  }
}

async function readPortions(handle: FileHandle): Promise<FileText> {
  const bytes = Buffer.alloc(portion);
  const first = await handle.read(bytes, 0, firstBlock, 0);
  const start = bytes.subarray(0, first.bytesRead);
  const isWide = start[0] === 0xff && start[1] === 0xfe;
  if (!isWide && start.includes(0)) {
    return { kind: 'binary' };
  }
  const decoder = new TextDecoder(isWide ? 'utf-16le' : 'utf-8');
  const parts: string[] = [decoder.decode(start, { stream: true })];
  let position = first.bytesRead;
  while (first.bytesRead === firstBlock) {
    const { bytesRead } = await handle.read(bytes, 0, portion, position);
    if (bytesRead === 0) {
      break;
    }
    parts.push(decoder.decode(bytes.subarray(0, bytesRead), { stream: true }));
    position += bytesRead;
  }
  parts.push(decoder.decode());
  return { kind: 'text', text: parts.join('') };
}
