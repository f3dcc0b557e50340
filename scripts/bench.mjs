// Times Keyward's scan of a large tree beside other programs that read it, in turns.
//   npm run bench                 the table
//   npm run bench -- --runs 7     more rounds
//   npm run bench -- --extremes   a line of 50 MB, a file of 1 GB and 200,000 small files as well
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { buildProduct } from '../esbuild.config.mjs';
import { makeExtremes } from './bench/extremes.mjs';
import { fixedStrings } from './bench/fixedStrings.mjs';
import { measure } from './bench/measure.mjs';
import { buildDoubled } from './bench/moreRules.mjs';
import { otherScanners } from './bench/otherScanners.mjs';
import { timeSecretlint } from './bench/secretlint.mjs';
import { copyTree } from './bench/tree.mjs';
import { root } from './paths.mjs';

process.chdir(root);
const runs = Number(readOption('--runs') ?? 5);
const temporary = mkdtempSync(path.join(os.tmpdir(), 'keyward-bench-'));
process.once('exit', () => rmSync(temporary, { recursive: true, force: true }));
process.once('SIGINT', () => process.exit(130));

await buildProduct();
const tree = copyTree(path.join(temporary, 'tree'));
const patterns = path.join(temporary, 'patterns');
const strings = await fixedStrings(150);
writeFileSync(patterns, `${strings.join('\n')}\n`);
const { rgPath } = createRequire(import.meta.url)('@vscode/ripgrep');
const doubled = await buildDoubled(path.join(temporary, 'doubled'));

const everything = ['--no-git-ignore', '--quiet'];
const keyward = (folder, workers, cli = path.join(root, 'dist', 'cli.js')) => [
  process.execPath,
  cli,
  'scan',
  folder,
  ...everything,
  '--workers',
  String(workers),
];
const search = [rgPath, '--no-config', '-j2', '--no-ignore', '--hidden', '-c'];

console.log(
  `${os.cpus()[0]?.model ?? 'Processor'}, ${os.availableParallelism()} threads, Node ${process.version}`,
);
console.log(
  `Tree: ${tree.files} files, ${megabytes(tree.bytes)} MB of text from installed packages. ${runs} rounds in turns, medians.`,
);
const others = otherScanners(tree.folder);
const reference = 'rg -F, 150 strings';
await compare(reference, {
  'Keyward, all rules, 2 workers': keyward(tree.folder, 2),
  'Keyward, all rules, 1 worker': keyward(tree.folder, 1),
  'Keyward, twice the rules, 2 workers': keyward(tree.folder, 2, doubled),
  [reference]: [...search, '-F', '-f', patterns, tree.folder],
  'rg, reading everything': [...search, '', tree.folder],
  ...others,
});
await timeSecretlint(tree, { keyward: keyward(tree.folder, 1) });
if (Object.keys(others).length === 0) {
  console.log('gitleaks, betterleaks and kingfisher are compared where they are on the PATH.');
}
if (process.argv.includes('--extremes')) {
  for (const { name, folder, bytes } of makeExtremes(path.join(temporary, 'extremes'))) {
    console.log(`\n${name}`);
    await compare(
      reference,
      {
        'Keyward, all rules, 2 workers': keyward(folder, 2),
        [reference]: [...search, '-F', '-f', patterns, folder],
      },
      { rounds: 1, bytes },
    );
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs the commands in turns and prints a row for each. */
async function compare(other, commands, { rounds = runs, bytes = tree.bytes } = {}) {
  const names = Object.keys(commands);
  const figures = new Map(names.map(name => [name, []]));
  for (const name of names) {
    measure(commands[name]);
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) {
      figures.get(name).push(measure(commands[name]));
    }
  }
  console.log(row('', 'wall s', 'cpu s', 'peak MB', 'MB/s', 'ratio'));
  for (const name of names) {
    const measured = figures.get(name);
    const ratios = measured.map(({ wall }, round) => wall / figures.get(other)[round].wall);
    const wall = median(measured.map(figure => figure.wall));
    console.log(
      row(
        name,
        wall.toFixed(2),
        median(measured.map(figure => figure.cpu)).toFixed(2),
        Math.max(...measured.map(figure => figure.peak)).toFixed(0),
        (bytes / 1e6 / wall).toFixed(0),
        median(ratios).toFixed(2),
      ),
    );
  }
}

function row(name, ...cells) {
  return name.padEnd(38) + cells.map(cell => cell.padStart(9)).join('');
}

function median(values) {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function megabytes(bytes) {
  return (bytes / 1e6).toFixed(0);
}

function readOption(name) {
  const at = process.argv.indexOf(name);
  return at === -1 ? undefined : process.argv[at + 1];
}

if (!existsSync(rgPath)) {
  throw new Error('The package of ripgrep has no program here.');
}
