// Runs test/unit/**/*.test.ts in plain Node. Words on the command line choose files by their path.
import path from 'node:path';
import process from 'node:process';
import { buildProduct } from '../esbuild.config.mjs';
import { bundleTests, findTests } from './bundleTests.mjs';
import { root } from './paths.mjs';
import { runMocha } from './runMocha.mjs';
import { reportTotals } from './totals.mjs';

const started = Date.now();
const words = process.argv.slice(2);
process.chdir(root);
const files = findTests('unit', words);
if (files.length === 0) {
  throw new Error(`No unit test's path holds ${words.join(' or ')}.`);
}
try {
  // Tests of the command line start dist/cli.js.
  await buildProduct();
} catch {
  console.error('The product does not build; tests that start it will fail.');
}
const bundles = await bundleTests(files, {
  base: path.join(root, 'test', 'unit'),
  out: path.join(root, 'out', 'unit'),
});
const reporter = words.length === 0 ? 'dot' : 'spec';
const totals = await runMocha(bundles, { reporter, timeout: 20_000, slow: 1_000 });
reportTotals('Unit tests', totals, Date.now() - started);
process.exitCode = totals.failed === 0 && totals.passed > 0 ? 0 : 1;
// What a test left running must not hold the run up.
setTimeout(() => process.exit(), 5_000).unref();
