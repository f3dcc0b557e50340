// Makes keyward-VERSION.vsix: builds, packs, and fails when anything is inside that does not run.
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { createVSIX, listFiles } from '@vscode/vsce';
import { buildProduct } from '../esbuild.config.mjs';
import { root } from './paths.mjs';

const largest = 600 * 1024;

/** Everything that may be inside; what is not named here is a mistake in .vscodeignore. */
const expected = [
  /^package\.json$/,
  /^(README|CHANGELOG)\.md$/,
  /^LICENSE$/,
  /^dist\/(extension|providers|cli|worker|customRules|age|late-\w+)\.js$/,
  /^media\/[\w-]+\.(png|svg)$/,
  /^media\/walkthrough\/[\w/-]+\.(md|png|svg)$/,
  /^docs\/rules\/[\w-]+\.md$/,
  /^docs\/leaked-key\.md$/,
];

const needed = [
  ...['package.json', 'README.md', 'LICENSE', 'docs/leaked-key.md'],
  ...['extension', 'providers', 'cli', 'worker', 'age'].map(name => `dist/${name}.js`),
];

/** Returns the path of the package. */
export async function packageExtension({ folder = root } = {}) {
  await buildProduct();
  const files = (await listFiles({ cwd: root, dependencies: false })).map(file =>
    file.replaceAll('\\', '/'),
  );
  refuse(
    'The package would hold',
    files.filter(file => !expected.some(pattern => pattern.test(file))),
  );
  refuse(
    'The package would miss',
    needed.filter(file => !files.includes(file)),
  );
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  mkdirSync(folder, { recursive: true });
  const packagePath = path.join(folder, `keyward-${version}.vsix`);
  await createVSIX({ cwd: root, dependencies: false, packagePath });
  const { size } = statSync(packagePath);
  if (size > largest) {
    throw new Error(`${packagePath} has ${size} bytes; ${largest} are allowed.`);
  }
  console.log(`${packagePath}: ${files.length} files, ${Math.ceil(size / 1024)} KB.`);
  return packagePath;
}

function refuse(complaint, files) {
  if (files.length > 0) {
    throw new Error(`${complaint} ${files.join(', ')}.`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await packageExtension();
}
