// How long a commit takes with the check before it and without: `npm run bench:hook`.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { buildProduct } from '../esbuild.config.mjs';
import { root } from './paths.mjs';

const rounds = 15;
const changedFiles = 5;

await buildProduct();
const folder = mkdtempSync(path.join(tmpdir(), 'keyward-bench-hook-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
git('init', '--quiet');
git('config', 'user.name', 'Keyward');
git('config', 'user.email', 'bench@example.invalid');
mkdirSync(path.join(folder, 'src'));
for (let file = 0; file < 500; file += 1) {
  writeModule(file, 0);
}
git('add', '--all');
git('commit', '--quiet', '--message', 'start');
execFileSync(process.execPath, [path.join(root, 'dist', 'cli.js'), 'hook', 'install'], {
  cwd: folder,
});

const times = { node: [], without: [], with: [] };
for (let round = 1; round <= rounds; round += 1) {
  times.node.push(time(() => execFileSync(process.execPath, ['--eval', '0'])));
  times.without.push(commit(round * 2, '--no-verify'));
  times.with.push(commit(round * 2 + 1));
}
const median = list => list.sort((left, right) => left - right)[list.length >> 1];
const [node, without, checked] = [times.node, times.without, times.with].map(median);
console.log(`A commit of ${changedFiles} changed files, median of ${rounds}:`);
console.log(`  without the check   ${without.toFixed(0)} ms`);
console.log(`  with the check      ${checked.toFixed(0)} ms`);
console.log(
  `  the check alone     ${(checked - without).toFixed(0)} ms, of which Node's start ${node.toFixed(0)} ms`,
);

function commit(round, ...parameters) {
  for (let file = 0; file < changedFiles; file += 1) {
    writeModule(file, round);
  }
  git('add', '--all');
  return time(() => git('commit', '--quiet', '--message', `round ${round}`, ...parameters));
}

/** About 8 KB. */
function writeModule(file, round) {
  const lines = Array.from(
    { length: 200 },
    (_, line) => `export const value${line} = compute(${file}, ${line === 9 ? round : line});`,
  );
  writeFileSync(path.join(folder, 'src', `module${file}.js`), `${lines.join('\n')}\n`);
}

function git(...parameters) {
  execFileSync('git', parameters, { cwd: folder });
}

function time(run) {
  const started = performance.now();
  run();
  return performance.now() - started;
}
