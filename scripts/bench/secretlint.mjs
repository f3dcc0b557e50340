import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { findWithSecretlint } from '../findWithSecretlint.mjs';
import { measure } from './measure.mjs';

const sampleBytes = 20e6;

/** Secretlint's core in this process, on a part of the tree: it needs no start, unlike Keyward. */
export async function timeSecretlint(tree, { keyward }) {
  const sample = chooseFiles(tree.folder);
  const started = process.cpuUsage();
  for (const { file, text } of sample) {
    await findWithSecretlint(file, text);
  }
  const { user, system } = process.cpuUsage(started);
  const bytes = sample.reduce((sum, { text }) => sum + text.length, 0);
  const theirs = bytes / (user + system);
  const ours = tree.bytes / 1e6 / measure(keyward).cpu;
  console.log(
    `\nPer second of processor: secretlint's core in process ${theirs.toFixed(1)} MB on ${(bytes / 1e6).toFixed(0)} MB of the tree; ` +
      `Keyward, its start included, ${ours.toFixed(0)} MB on all of it: ${(ours / theirs).toFixed(0)} times as much.`,
  );
}

/** Every so many files, until there is enough. */
function chooseFiles(folder) {
  const names = readdirSync(folder, { recursive: true }).filter(name =>
    statSync(path.join(folder, name)).isFile(),
  );
  const chosen = [];
  let bytes = 0;
  for (let at = 0; at < names.length && bytes < sampleBytes; at += 7) {
    const file = path.join(folder, names[at]);
    const text = readFileSync(file, 'utf8');
    chosen.push({ file, text });
    bytes += text.length;
  }
  return chosen;
}
