import { open, readdir, stat } from 'node:fs/promises';
import path from 'node:path';

const skipped = /^(?:node_modules|vendor|dist|build|out|target|\..*)$/;
/** Enough of a project to see how it starts, few enough files to read at once. */
const mostFiles = 200;
const mostBytes = 8192;
const deepest = 4;

/** Text of a small file; undefined where it cannot be read. */
export async function readStart(file: string, bytes = mostBytes): Promise<string | undefined> {
  try {
    // To open a pipe would wait for somebody to write into it.
    if (!(await stat(file)).isFile()) {
      return undefined;
    }
    const handle = await open(file, 'r');
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(bytes), 0, bytes, 0);
      return buffer.toString('utf8', 0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch {
    return undefined;
  }
}

/** Whether the start of a source file below a folder matches. */
export async function mentions(
  folder: string,
  options: { readonly suffix: RegExp; readonly pattern: RegExp },
): Promise<boolean> {
  const files: string[] = [];
  await collect(folder, deepest, options.suffix, files);
  for (const file of files) {
    const text = await readStart(file);
    if (text !== undefined && options.pattern.test(text)) {
      return true;
    }
  }
  return false;
}

async function collect(
  folder: string,
  depth: number,
  suffix: RegExp,
  files: string[],
): Promise<void> {
  let entries: { name: string; isDirectory(): boolean; isFile(): boolean }[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch {
    return;
  }
  const named = entries.filter(entry => entry.isFile() && suffix.test(entry.name));
  files.push(
    ...named.slice(0, mostFiles - files.length).map(entry => path.join(folder, entry.name)),
  );
  for (const entry of entries) {
    if (entry.isDirectory() && depth > 1 && files.length < mostFiles && !skipped.test(entry.name)) {
      await collect(path.join(folder, entry.name), depth - 1, suffix, files);
    }
  }
}

/** Folders from that of a document up to the root of the workspace, the nearest first. */
export function foldersAbove(document: string, root: string): readonly string[] {
  const folders: string[] = [];
  const top = path.resolve(root);
  for (let folder = path.dirname(path.resolve(document)); ; folder = path.dirname(folder)) {
    const relative = path.relative(top, folder);
    if (/^\.\.(?:[\\/]|$)/.test(relative) || path.isAbsolute(relative)) {
      break;
    }
    folders.push(folder);
    if (relative === '' || folder === path.dirname(folder)) {
      break;
    }
  }
  return folders.length > 0 ? folders : [top];
}
