// Bundles the extension, the command line and its worker into dist/. `--watch` rebuilds on every change.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import esbuild from 'esbuild';

const root = path.dirname(fileURLToPath(import.meta.url));

/** @type {import('esbuild').BuildOptions} */
const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  // jsonc-parser's `main` is a UMD file whose requires cannot be followed.
  mainFields: ['module', 'main'],
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
};

/** The command line runs where there is no VS Code, so importing it must fail here, not there. */
const refuseVscode = {
  name: 'refuse-vscode',
  setup(build) {
    build.onResolve({ filter: /^vscode$/ }, ({ importer }) => ({
      errors: [{ text: `${importer} imports vscode, which the command line does not have.` }],
    }));
  },
};

const extension = {
  ...common,
  entryPoints: ['src/extension.ts'],
  outfile: 'dist/extension.js',
  external: ['vscode'],
};

const commandLine = {
  ...common,
  entryPoints: ['src/cli/main.ts'],
  outfile: 'dist/cli.js',
  banner: { js: '#!/usr/bin/env node' },
  plugins: [refuseVscode],
};

/** Looks at files in a thread of its own, for the extension and the command line alike. */
const worker = {
  ...common,
  entryPoints: ['src/scan/worker.ts'],
  outfile: 'dist/worker.js',
  plugins: [refuseVscode],
};

export async function buildProduct() {
  const targets = [extension, commandLine, worker];
  const results = await Promise.all(
    targets.map(target => esbuild.build({ ...target, write: false })),
  );
  for (const { path: file, contents } of results.flatMap(result => result.outputFiles)) {
    writeChanged(file, contents);
  }
}

/** A program that starts dist/cli.js right now must not find half a file without need. */
function writeChanged(file, contents) {
  if (!existsSync(file) || !readFileSync(file).equals(contents)) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, contents, { mode: 0o755 });
  }
}

async function watchProduct() {
  for (const target of [extension, commandLine, worker]) {
    const context = await esbuild.context({ ...target, minify: false, logLevel: 'info' });
    await context.watch();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    await (process.argv.includes('--watch') ? watchProduct() : buildProduct());
  } catch {
    // esbuild has printed what is wrong.
    process.exitCode = 1;
  }
}
