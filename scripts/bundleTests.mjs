import { readdirSync } from 'node:fs';
import path from 'node:path';
import esbuild from 'esbuild';
import { root } from './paths.mjs';

/** Files below `test/<folder>` that end in `.test.ts` and hold one of the words in their path. */
export function findTests(folder, words) {
  const base = path.join(root, 'test', folder);
  return readdirSync(base, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.test.ts'))
    .map(entry => path.join(entry.parentPath ?? entry.path, entry.name))
    .filter(file => !path.relative(base, file).split(path.sep).includes('node_modules'))
    .filter(file => words.length === 0 || words.some(word => toSlashes(file).includes(word)))
    .sort();
}

/** Returns the bundles, in the order of the files. */
export async function bundleTests(files, { base, out, external = [] }) {
  const result = await esbuild.build({
    absWorkingDir: root,
    entryPoints: files,
    outbase: base,
    outdir: out,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    // Tools that find files beside themselves must stay where they are.
    external: ['esbuild', 'mocha', 'playwright-core', 'recheck', 'typescript', ...external],
    sourcemap: 'linked',
    logLevel: 'warning',
    metafile: true,
  });
  const bundleOf = new Map(
    Object.entries(result.metafile.outputs).map(([bundle, { entryPoint }]) => [entryPoint, bundle]),
  );
  return files.map(file => path.join(root, bundleOf.get(toSlashes(path.relative(root, file)))));
}

function toSlashes(file) {
  return file.replaceAll(path.sep, '/');
}
