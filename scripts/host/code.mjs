#!/usr/bin/env node
// Stands in for a VS Code executable as runTests() of @vscode/test-electron starts it: the same
// flags go in, the suite's exit code comes out.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { openBrowser } from './browser.mjs';
import { startServer } from './server.mjs';
import { toWorkbenchUrl } from './workbenchUrl.mjs';

/** What this server says at every start, which has nothing to do with what is tested. */
const noise =
  /^(Ignoring fetching additional|Creating a socket|Resolv(ing|ed) connection token|\[(reconnection-grace-time|Service Worker|AgentHost|AccountPolicyGate)|Updating additional builtin|Canceled: Canceled|Error: Could not locate the bindings file|(Error: )?Cannot find module '.\/build\/Release\/watchdog')/;

const limit = 420_000;

const { values, positionals } = parseArgs({
  // The flags that only a desktop VS Code knows are of no meaning here.
  strict: false,
  allowPositionals: true,
  options: {
    extensionDevelopmentPath: { type: 'string', multiple: true },
    extensionTestsPath: { type: 'string' },
  },
});

const data = mkdtempSync(path.join(tmpdir(), 'keyward-host-'));
process.once('exit', () => rmSync(data, { recursive: true, force: true, maxRetries: 5 }));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, () => process.exit(130));
}
let server;
let browser;
let exitCode = 1;
try {
  server = await startServer({ dataFolder: data, automation: true });
  browser = await openBrowser({ profileFolder: path.join(data, 'browser') });
  exitCode = await runSuite(server, browser);
} catch (error) {
  console.error(error);
} finally {
  await browser?.close().catch(error => console.error(error));
  await server?.stop();
}
if (exitCode !== 0 && process.env.KEYWARD_HOST_LOG !== undefined && server !== undefined) {
  console.error(readFileSync(server.logFile, 'utf8'));
}
process.exit(exitCode);

async function runSuite({ authority, origin }, context) {
  const page = context.pages()[0] ?? (await context.newPage());
  let finish;
  const finished = new Promise(resolve => {
    finish = resolve;
  });
  await page.exposeFunction('codeAutomationExit', finish);
  await page.exposeFunction('codeAutomationLog', printLog);
  page.on('crash', () => finish('The page crashed.'));
  const timer = setTimeout(() => finish(`The suite did not end in ${limit / 1000} s.`), limit);
  await page.goto(
    toWorkbenchUrl(
      { authority, origin },
      {
        folder: positionals[0] === undefined ? undefined : path.resolve(positionals[0]),
        developmentFolders: (values.extensionDevelopmentPath ?? []).map(folder =>
          path.resolve(folder),
        ),
        testsFile: path.resolve(String(values.extensionTestsPath)),
      },
    ),
  );
  const outcome = await finished;
  clearTimeout(timer);
  if (typeof outcome === 'number') {
    return outcome;
  }
  console.error(outcome);
  return 1;
}

function printLog(type, [first, ...rest]) {
  if (!noise.test(String(first))) {
    const print = type === 'error' ? console.error : console.log;
    print(String(first), ...rest);
  }
}
