// How long it takes to learn what a project of 2,000 files needs, beside reading the same files and
// beside ripgrep with one pattern: `npm run bench:needs`. Rounds go in turns; medians are printed.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { build } from 'esbuild';
import { measure } from './bench/measure.mjs';
import { root } from './paths.mjs';

const wanted = 2000;
const largest = 100_000;
const rounds = 9;
const source = /(?<!\.min)\.(?:[cm]?[jt]sx?|py|ya?ml|json|md)$/;
/** A read in every so many files. */
const readEvery = 4;

/** Runs in a process of its own, as the first scan of an editor does. */
const program = `
const { ProjectNeeds } = require('./worker.cjs');
const { execFileSync } = require('node:child_process');
const { readFileSync } = require('node:fs');
const path = require('node:path');
const [, , mode, tree] = process.argv;
const time = async work => {
  const before = process.cpuUsage();
  const started = performance.now();
  await work();
  const { user, system } = process.cpuUsage(before);
  return { wall: performance.now() - started, cpu: (user + system) / 1000 };
};
const readAll = () => {
  const names = execFileSync('git', ['ls-files', '-z'], { cwd: tree, encoding: 'utf8' }).split('\\0');
  for (const name of names) {
    if (name !== '') {
      readFileSync(path.join(tree, name), 'latin1');
    }
  }
};
const needs = new ProjectNeeds(tree);
const work = mode === 'needs' ? () => needs.scan() : async () => readAll();
time(work).then(async first => {
  const second = await time(work);
  if (mode === 'needs' && needs.variables.length < 100) {
    throw new Error('Too few variables were found.');
  }
  console.log(JSON.stringify({ first, second }));
});
`;

const temporary = mkdtempSync(path.join(tmpdir(), 'keyward-bench-needs-'));
process.once('exit', () => rmSync(temporary, { recursive: true, force: true, maxRetries: 5 }));
const tree = path.join(temporary, 'tree');
const { files, bytes } = makeTree();
const worker = await buildWorker();
const { rgPath } = createRequire(import.meta.url)('@vscode/ripgrep');
const search = [rgPath, '--no-config', '--hidden', '-c', String.raw`process\.env\.\w+`, tree];

const figures = { needs: [], again: [], read: [], rg: [] };
for (let round = 0; round < rounds; round += 1) {
  const needs = runWorker('needs');
  figures.needs.push(needs.first);
  figures.again.push(needs.second);
  figures.read.push(runWorker('read').first);
  const { wall, cpu } = measure(search);
  figures.rg.push({ wall: wall * 1000, cpu: cpu * 1000 });
}
const names = {
  needs: 'What the project needs, first scan',
  again: 'What the project needs, scanned again',
  read: 'git ls-files and reading each file',
  rg: 'ripgrep, one pattern, its start included',
};
console.log(
  `${files} files, ${(bytes / 1e6).toFixed(1)} MB, in a git repository. ${rounds} rounds.`,
);
console.log(`${''.padEnd(42)}${['ms', 'cpu ms', 'ratio'].map(word => word.padStart(9)).join('')}`);
for (const [key, name] of Object.entries(names)) {
  const wall = median(figures[key].map(figure => figure.wall));
  const cpu = median(figures[key].map(figure => figure.cpu));
  const ratio = median(figures[key].map(({ wall }, at) => wall / figures.read[at].wall));
  const cells = [wall.toFixed(0), cpu.toFixed(0), ratio.toFixed(2)];
  console.log(name.padEnd(42) + cells.map(cell => cell.padStart(9)).join(''));
}
console.log('The ratio is that of the time to reading the files.');

/** Sources of installed packages, of which some get a read. */
function makeTree() {
  const from = path.join(root, 'node_modules');
  const found = readdirSync(from, { recursive: true })
    .filter(name => source.test(name))
    .filter(name => {
      const stats = statSync(path.join(from, name), { throwIfNoEntry: false });
      return stats?.isFile() && stats.size > 0 && stats.size <= largest;
    });
  if (found.length < wanted) {
    throw new Error('Too little is installed to measure with.');
  }
  const step = found.length / wanted;
  let bytes = 0;
  for (let at = 0; at < wanted; at += 1) {
    const name = found[Math.floor(at * step)];
    const file = path.join(tree, 'src', String(at % 50), `${at}${path.extname(name)}`);
    mkdirSync(path.dirname(file), { recursive: true });
    copyFileSync(path.join(from, name), file);
    if (at % readEvery === 0 && /\.[cm]?[jt]sx?$/.test(file)) {
      appendFileSync(file, `\nuse(process.env.SAMPLE_${at}_KEY);\n`);
    }
    bytes += statSync(file).size;
  }
  const git = (...words) => execFileSync('git', words, { cwd: tree, stdio: 'ignore' });
  git('init', '--quiet');
  git('add', '--all');
  return { files: wanted, bytes };
}

async function buildWorker() {
  const outfile = path.join(temporary, 'worker.cjs');
  const entry = path.join(temporary, 'entry.cjs');
  await build({
    absWorkingDir: root,
    stdin: {
      contents: `export { ProjectNeeds } from './src/project/needs/projectNeeds';`,
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    outfile,
  });
  writeFileSync(entry, program);
  return entry;
}

function runWorker(mode) {
  const { stdout, status } = spawnSync(process.execPath, [worker, mode, tree], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) {
    throw new Error(`The worker ended with code ${status}.`);
  }
  return JSON.parse(stdout);
}

function median(values) {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

if (!existsSync(rgPath)) {
  throw new Error('The package of ripgrep has no program here.');
}
