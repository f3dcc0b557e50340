// Compares `keyward scan --history` with the log of git that it reads. Makes a repository of 6,000
// commits out of the installed packages' sources, unless `--repository FOLDER` names one.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { buildProduct } from '../esbuild.config.mjs';
import { makeHistory } from './historyRepository.mjs';
import { measureProcess } from './measureProcess.mjs';
import { root } from './paths.mjs';

const { values } = parseArgs({
  options: {
    repository: { type: 'string' },
    commits: { type: 'string', default: '6000' },
    runs: { type: 'string', default: '5' },
  },
});
const most = 1.3;

await buildProduct();
const temporary = mkdtempSync(path.join(tmpdir(), 'keyward-history-'));
try {
  const repository = values.repository ?? (await makeRepository(Number(values.commits)));
  const runs = await compare(repository, Number(values.runs));
  report(runs);
} finally {
  rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
}

async function makeRepository(commits) {
  const folder = path.join(temporary, 'repository');
  console.log(`Making a repository of ${commits} commits.`);
  await makeHistory(folder, { sources: path.join(root, 'node_modules'), commits });
  return folder;
}

/** Alternating, so that whatever else the machine does meets both. The first pair warms caches. */
async function compare(cwd, count) {
  const runs = { git: [], keyward: [] };
  const cli = path.join(root, 'dist', 'cli.js');
  for (let run = 0; run <= count; run += 1) {
    const git = await measureProcess('git', ['log', '-p', '-U0', '--all'], { cwd });
    const scan = [cli, 'scan', '--history', '--format', 'json'];
    const keyward = await measureProcess(process.execPath, scan, { cwd, codes: [0, 1] });
    if (run > 0) {
      runs.git.push(git);
      runs.keyward.push(keyward);
    }
  }
  return runs;
}

function report({ git, keyward }) {
  const rows = [
    ['git log -p -U0 --all', git],
    ['keyward scan --history', keyward],
  ];
  console.log('\n| what | wall, median (range) | processor | peak memory |\n|---|---|---|---|');
  for (const [name, runs] of rows) {
    const seconds = runs.map(run => run.seconds).sort((a, b) => a - b);
    const range = `${seconds[0].toFixed(2)} to ${seconds.at(-1).toFixed(2)}`;
    const cpu = show(runs, run => run.cpuSeconds, ' s');
    const memory = show(runs, run => run.peakMegabytes, ' MB');
    console.log(
      `| \`${name}\` | ${median(seconds).toFixed(2)} s (${range}) | ${cpu} | ${memory} |`,
    );
  }
  const ratios = keyward.map((run, at) => run.seconds / git[at].seconds);
  const ratio = median(ratios);
  console.log(`\nRatio, median of the pairs: ${ratio.toFixed(2)}, at most ${most} is wanted.`);
}

function show(runs, read, unit) {
  const known = runs.map(read).filter(value => value !== undefined);
  return known.length === 0 ? 'unknown' : median(known).toFixed(known[0] < 20 ? 2 : 0) + unit;
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
}
