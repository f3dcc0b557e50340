// Runs test/ui/**/*.test.ts against the packaged extension, installed into a VS Code in a headless
// browser. Words on the command line choose files by their path.
import { copyFileSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { bundleTests, findTests } from './bundleTests.mjs';
import { toBrowserFlags, useBrowserLibraries } from './host/browser.mjs';
import { readBrowserPath } from './host/browserPath.mjs';
import { findFreePort, startServer } from './host/server.mjs';
import { installExtension } from './installExtension.mjs';
import { installHost } from './installHost.mjs';
import { packageExtension } from './package.mjs';
import { hasPackagedHost, root } from './paths.mjs';
import { runMocha } from './runMocha.mjs';
import { writeSampleProject } from './sampleProject.mjs';
import { reportTotals } from './totals.mjs';

if (!hasPackagedHost) {
  console.log('The user-interface tests are left out: their browser and server need Linux on x64.');
  reportTotals('User-interface tests', { passed: 0, failed: 0 }, 0);
  process.exit(0);
}
const started = Date.now();
const words = process.argv.slice(2);
process.chdir(root);
installHost();
const files = findTests('ui', words);
if (files.length === 0) {
  throw new Error(`No user-interface test's path holds ${words.join(' or ')}.`);
}
const bundles = await bundleTests(files, {
  base: path.join(root, 'test', 'ui'),
  out: path.join(root, 'out', `ui-${process.pid}`),
});
const temporary = realpathSync.native(mkdtempSync(path.join(tmpdir(), 'keyward-ui-host-')));
process.once('exit', () => {
  rmSync(path.join(root, 'out', `ui-${process.pid}`), { recursive: true, force: true });
  rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, () => process.exit(130));
}
installExtension({ dataFolder: temporary, vsix: await packageExtension({ folder: temporary }) });
const screenshots = path.join(root, 'out', 'screenshots');
if (words.length === 0) {
  // What no test makes any more would be taken for the product as it is.
  rmSync(screenshots, { recursive: true, force: true });
}
const sample = path.join(temporary, 'sample');
writeSampleProject(sample);
// A test that needs issuers starts them there.
const issuersPort = await findFreePort();
const server = await startServer({
  dataFolder: temporary,
  environment: { KEYWARD_TEST_ISSUERS: `http://127.0.0.1:${issuersPort}` },
  // Only the test of Restricted Mode turns it on.
  trust: true,
  settings: {
    'security.workspace.trust.enabled': false,
    // A picture's theme is chosen by what the browser says of its colours.
    'window.autoDetectColorScheme': true,
  },
});
useBrowserLibraries();
Object.assign(process.env, {
  KEYWARD_UI_ORIGIN: server.origin,
  KEYWARD_UI_ISSUERS_PORT: String(issuersPort),
  KEYWARD_UI_SAMPLE: sample,
  KEYWARD_UI_DATA: temporary,
  KEYWARD_UI_SCREENSHOTS: screenshots,
  KEYWARD_UI_BROWSER: readBrowserPath(),
  KEYWARD_UI_BROWSER_FLAGS: toBrowserFlags().join(' '),
});
const totals = { passed: 0, failed: 0 };
for (const bundle of bundles) {
  const { passed, failed } = await runPatiently(bundle);
  totals.passed += passed;
  totals.failed += failed;
}
await server.stop();
reportTotals('User-interface tests', totals, Date.now() - started);
process.exit(totals.failed === 0 && totals.passed > 0 ? 0 : 1);

/**
 * A window of a real browser may be late on a busy machine; a real fault fails three times. Tests
 * of one file build on each other, so all of them run once more, in a window of their own.
 */
async function runPatiently(bundle) {
  for (let attempt = 1; ; attempt++) {
    // A module is loaded once under each name.
    const file = attempt === 1 ? bundle : bundle.replace(/\.cjs$/, `-${attempt}.cjs`);
    if (attempt > 1) {
      copyFileSync(bundle, file);
      console.log(`\nOnce more, in a new window: attempt ${attempt} of 3.`);
    }
    const options = { reporter: 'spec', timeout: 60_000, slow: 10_000, bail: true };
    const result = await runMocha([file], options);
    if (result.failed === 0 || attempt === 3) {
      return result;
    }
  }
}
