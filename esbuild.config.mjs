// Bundles the extension, its issuers, the command line and its worker into dist/. `--watch` rebuilds on every change.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/** The issuers are half of the product, three files need them, and a start of the editor does not. */
const providers = {
  ...common,
  entryPoints: ['src/providers/index.ts'],
  outfile: 'dist/providers.js',
  plugins: [refuseVscode],
};

/** Reads that file at the first use of what `providers/index` exports, not at the import. */
const lateProviders = {
  name: 'late-providers',
  setup(build) {
    build.onLoad({ filter: /[\\/]providers[\\/]index\.ts$/ }, ({ path: file }) => {
      const text = readFileSync(file, 'utf8');
      const names = [...text.matchAll(/^export (?:const|function) (\w+)/gm)].map(
        ([, name]) => name,
      );
      const getters = names.map(name => `get ${name}() { return load().${name}; }`);
      const contents = `const name = './providers.js';
        const load = () => require(name);
        module.exports = { ${getters.join(', ')} };`;
      return { contents, loader: 'js', watchFiles: [file] };
    });
  },
};

/**
 * What `import()` asks for is read from files of its own, `late-*.js`, when a command first needs
 * it. esbuild splits only ES modules, which VS Code does not load everywhere: each file becomes a
 * CommonJS one afterwards.
 */
const splitToCommonJs = {
  name: 'split-to-common-js',
  setup(build) {
    Object.assign(build.initialOptions, { format: 'esm', splitting: true });
    build.onEnd(async ({ outputFiles }) => {
      const toCommonJs = { format: 'cjs', supported: { 'dynamic-import': false } };
      const { platform, target, minify } = build.initialOptions;
      for (const output of outputFiles) {
        const options = { platform, target, minify, legalComments: 'none', ...toCommonJs };
        const { code } = await esbuild.transform(output.text, options);
        output.contents = Buffer.from(code);
      }
      removeOldParts(outputFiles.map(({ path: file }) => file));
    });
  },
};

function removeOldParts(files) {
  const folder = path.dirname(files[0]);
  const parts = existsSync(folder) ? readdirSync(folder).filter(name => /^late-/.test(name)) : [];
  for (const part of parts.map(name => path.join(folder, name))) {
    if (!files.includes(part)) {
      rmSync(part, { force: true });
    }
  }
}

const extension = {
  ...common,
  entryPoints: ['src/extension.ts'],
  outdir: 'dist',
  chunkNames: 'late-[hash]',
  external: ['vscode'],
  plugins: [lateProviders, splitToCommonJs],
};

const commandLine = {
  ...common,
  entryPoints: ['src/cli/main.ts'],
  outfile: 'dist/cli.js',
  banner: { js: '#!/usr/bin/env node' },
  plugins: [refuseVscode, lateProviders],
};

/** Looks at files in a thread of its own, for the extension and the command line alike. */
const worker = {
  ...common,
  entryPoints: ['src/scan/tree/worker.ts'],
  outfile: 'dist/worker.js',
  plugins: [refuseVscode, lateProviders],
};

/** Runs a project's own patterns in a thread that can be ended. */
const customRules = {
  ...common,
  entryPoints: ['src/scan/customRules/worker.ts'],
  outfile: 'dist/customRules.js',
  plugins: [refuseVscode],
};

/** The cipher of backups, which nothing else loads; it runs in a thread, for it takes a second. */
const age = {
  ...common,
  entryPoints: ['src/keys/backup/worker.ts'],
  outfile: 'dist/age.js',
  plugins: [refuseVscode],
};

const targets = [extension, providers, commandLine, worker, customRules, age];

const writeOutput = {
  name: 'write-output',
  setup(build) {
    build.initialOptions.write = false;
    build.onEnd(({ outputFiles = [] }) => {
      for (const { path: file, contents } of outputFiles) {
        writeChanged(file, contents);
      }
    });
  },
};

const written = targets.map(target => ({ ...target, plugins: [...target.plugins, writeOutput] }));

export async function buildProduct() {
  await Promise.all(written.map(target => esbuild.build(target)));
}

/** A program that starts dist/cli.js right now must not find half a file without need. */
function writeChanged(file, contents) {
  if (!existsSync(file) || !readFileSync(file).equals(contents)) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, contents, { mode: 0o755 });
  }
}

async function watchProduct() {
  for (const target of written) {
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
