// Prints what Keyward costs the editor, measured inside a real VS Code.
import { rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { bundleTests } from './bundleTests.mjs';
import { runHostSuite } from './hostSuite.mjs';
import { installHost } from './installHost.mjs';
import { hasPackagedHost, root } from './paths.mjs';

process.chdir(root);
if (hasPackagedHost) {
  installHost();
}
const base = path.join(root, 'test', 'host');
const out = path.join(root, 'out', `bench-${process.pid}`);
process.once('exit', () => rmSync(out, { recursive: true, force: true }));
const [suite] = await bundleTests([path.join(base, 'bench', 'editorBench.ts')], {
  base,
  out,
  external: ['vscode'],
});
process.exit(
  await runHostSuite({
    name: 'Editor benchmark',
    executable: hasPackagedHost ? path.join(root, 'scripts', 'host', 'code.mjs') : undefined,
    words: [],
    suite,
  }),
);
