// Counts the lines of the text files below a folder: those that a scan reads.
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const lineFeed = 10;
const firstBlock = 8 * 1024;
/** Reading a larger file at once would take too much memory; its lines are not counted. */
const largestFile = 1024 * 1024 * 1024;

/** @param {string} folder */
export function countLines(folder) {
  let lines = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const child = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      lines += entry.name === '.git' ? 0 : countLines(child);
    } else if (entry.isFile() && lstatSync(child).size <= largestFile) {
      lines += countInFile(child);
    }
  }
  return lines;
}

function countInFile(file) {
  const bytes = readFileSync(file);
  if (bytes.subarray(0, firstBlock).includes(0)) {
    return 0;
  }
  let lines = 0;
  for (let at = bytes.indexOf(lineFeed); at !== -1; at = bytes.indexOf(lineFeed, at + 1)) {
    lines += 1;
  }
  return lines;
}
