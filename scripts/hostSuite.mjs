import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { runTests } from '@vscode/test-electron';
import { buildProduct } from '../esbuild.config.mjs';
import { bundleTests, findTests } from './bundleTests.mjs';
import { root } from './paths.mjs';
import { writeSampleProject } from './sampleProject.mjs';
import { readTotals, reportTotals, toTotalsEnvironment } from './totals.mjs';

/**
 * Runs the in-host tests, or one compiled suite, and returns the exit code. Without an executable
 * `@vscode/test-electron` downloads a desktop VS Code.
 */
export async function runHostSuite({ name, executable, words, suite }) {
  const started = Date.now();
  await buildProduct();
  const temporary = realpathSync.native(mkdtempSync(path.join(tmpdir(), 'keyward-test-')));
  const bundles = path.join(root, 'out', `host-${process.pid}`);
  process.once('exit', () => {
    rmSync(bundles, { recursive: true, force: true });
    rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
  });
  const workspace = path.join(temporary, 'workspace');
  writeSampleProject(workspace);
  const totalsFile = path.join(temporary, 'totals.json');
  const exitCode = await runInHost({
    executable,
    testsFile: suite ?? (await bundleSuite(bundles, words)),
    workspace,
    temporary,
    environment: toTotalsEnvironment(totalsFile),
  });
  if (suite !== undefined) {
    console.log(`${suite} ${exitCode === 0 ? 'passed' : 'failed'} in the host.`);
    return exitCode;
  }
  const totals = readTotals(totalsFile);
  reportTotals(name, totals, Date.now() - started);
  return exitCode === 0 && totals.failed === 0 && totals.passed > 0 ? 0 : 1;
}

async function runInHost({ executable, testsFile, workspace, temporary, environment }) {
  try {
    return await runTests({
      ...(executable === undefined ? {} : { vscodeExecutablePath: executable }),
      extensionDevelopmentPath: root,
      extensionTestsPath: testsFile,
      extensionTestsEnv: environment,
      launchArgs: [
        workspace,
        `--user-data-dir=${path.join(temporary, 'user-data')}`,
        `--extensions-dir=${path.join(temporary, 'extensions')}`,
        // A desktop's keychain would ask for its owner.
        '--use-inmemory-secretstorage',
      ],
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

async function bundleSuite(out, words) {
  const base = path.join(root, 'test', 'host');
  const tests = findTests('host', words);
  if (tests.length === 0) {
    throw new Error(`No in-host test's path holds ${words.join(' or ')}.`);
  }
  const external = ['vscode'];
  await bundleTests(tests, { base, out, external });
  const [entry] = await bundleTests([path.join(base, 'run.ts')], { base, out, external });
  return entry;
}
