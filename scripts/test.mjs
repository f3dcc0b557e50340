// `npm test`: installs what is missing, then runs every check and closes with one line of totals.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { installHost } from './installHost.mjs';
import { installRoot } from './installRoot.mjs';
import { hasPackagedHost, root } from './paths.mjs';
import { readTotals, toTotalsEnvironment } from './totals.mjs';

/**
 * Checks without tests of their own count as one each. The lanes of a stage run side by side, since
 * the host waits most of the time; the browser has the machine to itself.
 */
const stages = [
  [
    [
      { name: 'Type check', script: 'node_modules/typescript/bin/tsc', args: ['--noEmit'] },
      { name: 'Lint', script: 'node_modules/@biomejs/biome/bin/biome', args: ['check', '.'] },
      { name: 'Unit tests', script: 'scripts/testUnit.mjs', hasTests: true },
    ],
    [{ name: 'In-host tests', script: 'scripts/testHost.mjs', hasTests: true }],
  ],
  [
    [
      { name: 'User-interface tests', script: 'scripts/testUi.mjs', hasTests: true },
      { name: 'Packaging', script: 'scripts/testPackaging.mjs' },
    ],
  ],
];

const temporary = mkdtempSync(path.join(tmpdir(), 'keyward-totals-'));
process.once('exit', () => rmSync(temporary, { recursive: true, force: true }));
installRoot();
if (hasPackagedHost) {
  installHost();
}
// The packages are installed only now, and the lanes would build at the same time.
const { buildProduct } = await import('../esbuild.config.mjs');
await buildProduct();
const results = [];
for (const lanes of stages) {
  const [shown, ...others] = lanes;
  const later = others.map((lane, at) => runLane(lane, path.join(temporary, `lane-${at}.log`)));
  results.push(...(await runLane(shown)));
  for (const [at, lane] of later.entries()) {
    results.push(...(await lane));
    console.log(readFileSync(path.join(temporary, `lane-${at}.log`), 'utf8'));
  }
}
console.log('');
for (const { name, passed, failed, seconds } of results) {
  console.log(`${name}: ${passed} passed and ${failed} failed in ${seconds} s`);
}
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function runLane(checks, logFile) {
  const output = logFile === undefined ? 'inherit' : openSync(logFile, 'a');
  const lane = [];
  for (const check of checks) {
    lane.push(await runCheck(check, output));
  }
  if (output !== 'inherit') {
    closeSync(output);
  }
  return lane;
}

async function runCheck({ name, script, args = [], hasTests = false }, output) {
  if (output === 'inherit') {
    console.log(`\n== ${name}`);
  } else {
    writeSync(output, `\n== ${name}\n`);
  }
  const started = Date.now();
  const totalsFile = path.join(temporary, `${name}.json`);
  const child = spawn(process.execPath, [path.join(root, script), ...args], {
    cwd: root,
    env: { ...process.env, ...toTotalsEnvironment(totalsFile) },
    stdio: ['ignore', output, output],
  });
  const [status] = await once(child, 'exit');
  const totals = hasTests ? readTotals(totalsFile) : { passed: status === 0 ? 1 : 0, failed: 0 };
  // A run that breaks after its tests, or before them, has failed whatever it counted.
  const broken = status !== 0 && totals.failed === 0;
  return {
    name,
    passed: totals.passed,
    failed: totals.failed + (broken ? 1 : 0),
    seconds: Math.round((Date.now() - started) / 1000),
  };
}
