// Runs the in-host tests in a desktop VS Code, which is downloaded once.
import process from 'node:process';
import { runHostSuite } from './hostSuite.mjs';
import { root } from './paths.mjs';

process.chdir(root);
process.exit(
  await runHostSuite({
    name: 'Desktop tests',
    executable: undefined,
    words: process.argv.slice(2),
    suite: undefined,
  }),
);
