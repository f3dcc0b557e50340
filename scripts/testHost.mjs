// Runs test/host/**/*.test.ts inside a real VS Code. Words on the command line choose files by their
// path. `--suite FILE` runs another compiled suite instead: a CommonJS file that exports run().
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { runHostSuite } from './hostSuite.mjs';
import { installHost } from './installHost.mjs';
import { hasPackagedHost, root } from './paths.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { suite: { type: 'string' } },
});
const suite = values.suite === undefined ? undefined : path.resolve(values.suite);
if (suite !== undefined && !existsSync(suite)) {
  throw new Error(`There is no file ${suite}. Name a compiled CommonJS file that exports run().`);
}
process.chdir(root);
if (hasPackagedHost) {
  installHost();
}
const exitCode = await runHostSuite({
  name: 'In-host tests',
  executable: hasPackagedHost ? path.join(root, 'scripts', 'host', 'code.mjs') : undefined,
  words: positionals,
  suite,
});
process.exit(exitCode);
