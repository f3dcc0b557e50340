import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import path from 'node:path';

const line = 'const result = await readSettings(folder, { depth: 4, follow: false });\n';
const small = 'export const answer = 42;\n'.repeat(20);

/** Trees that show whether time and memory grow with the bytes and with nothing else. */
export function* makeExtremes(folder) {
  yield { name: 'A line of 50 MB', ...oneFile(folder, 'line.js', 50e6, line.trimEnd()) };
  yield { name: 'A line of 100 MB', ...oneFile(folder, 'line.js', 100e6, line.trimEnd()) };
  yield { name: 'A file of 1 GB', ...oneFile(folder, 'large.js', 1e9, line) };
  yield { name: '200,000 small files', ...manyFiles(folder, 200_000) };
}

function oneFile(folder, name, bytes, text) {
  mkdirSync(folder, { recursive: true });
  const block = Buffer.from(text.repeat(Math.ceil(1e6 / text.length)));
  const file = openSync(path.join(folder, name), 'w');
  let written = 0;
  while (written < bytes) {
    written += writeSync(file, block, 0, Math.min(block.length, bytes - written));
  }
  closeSync(file);
  return { folder, bytes };
}

function manyFiles(folder, count) {
  for (let at = 0; at < count; at += 1) {
    const place = path.join(folder, String(Math.floor(at / 200)));
    if (at % 200 === 0) {
      mkdirSync(place, { recursive: true });
    }
    writeFileSync(path.join(place, `file${at}.js`), small);
  }
  return { folder, bytes: count * small.length };
}
