// Writes docs/rules, a page for each rule, from the rules themselves. `--check` only compares.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { build } from 'esbuild';
import { root } from './paths.mjs';

const folder = path.join(root, 'docs', 'rules');

async function readPages() {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['src/providers/rulePage.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  const { rulePageIds, toRulePage } = await import(`data:text/javascript;base64,${code}`);
  return new Map(rulePageIds().map(id => [`${id}.md`, toRulePage(id)]));
}

const pages = await readPages();
mkdirSync(folder, { recursive: true });
const present = readdirSync(folder);
const read = name => (present.includes(name) ? readFileSync(path.join(folder, name), 'utf8') : '');
const stale = present.filter(name => !pages.has(name));
const changed = [...pages].filter(([name, page]) => read(name).replaceAll('\r\n', '\n') !== page);
if (process.argv.includes('--check')) {
  const names = [...stale, ...changed.map(([name]) => name)];
  console.log(
    names.length === 0 ? 'docs/rules is up to date.' : `Out of step: ${names.join(', ')}`,
  );
  process.exitCode = names.length === 0 ? 0 : 1;
} else {
  for (const name of stale) {
    rmSync(path.join(folder, name));
  }
  for (const [name, page] of changed) {
    writeFileSync(path.join(folder, name), page);
  }
  console.log(`${changed.length} pages written, ${stale.length} removed.`);
}
