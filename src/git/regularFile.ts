import { readFile, stat } from 'node:fs/promises';

const largestText = 20 * 1024 * 1024;

/**
 * A file's bytes. Undefined for what is no regular file or far too large: a project can bring a
 * link to a device that never ends, or a pipe that never starts. Fails as `readFile` does.
 */
export async function readRegularFile(
  path: string,
  largest = largestText,
): Promise<Buffer | undefined> {
  const stats = await stat(path);
  return stats.isFile() && stats.size <= largest ? await readFile(path) : undefined;
}
