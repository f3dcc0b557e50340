// What `npm pack` makes, installed into an empty folder without network, finds a planted key; and
// so do the GitHub Action's scripts and the hooks for pre-commit, which use the package.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { environmentWithoutCaller, runNpm } from './npm.mjs';
import { root } from './paths.mjs';

const largest = 300 * 1024;
const key = `sk-ant-${'api03'}-${createHash('sha512').update('keyward').digest('base64url').repeat(2).slice(0, 93)}AA`;
const { version } = readJson(path.join(root, 'package.json'));

export function testNpmPackage(temporary) {
  const app = path.join(temporary, 'empty folder');
  const project = path.join(app, 'project');
  mkdirSync(project, { recursive: true });
  writeFileSync(path.join(app, 'package.json'), '{"private":true}\n');
  writeFileSync(path.join(project, 'main.js'), `start('${key}');\n`);
  const packed = pack(temporary);
  runNpm(['install', '--offline', '--loglevel=error', packed], { cwd: app });
  checkFiles(path.join(app, 'node_modules', 'keyward'));
  checkCommandLine(app);
  checkOwnFormats(app);
  // On Windows `bash` may be that of another system inside it.
  if (process.platform !== 'win32') {
    checkAction(app, temporary);
  }
  checkHooks(app);
  console.log(`The npm package runs: ${Math.ceil(statSync(packed).size / 1024)} KB.`);
}

function pack(temporary) {
  const { stdout, status, stderr } = start('npm', ['pack', '--pack-destination', temporary], root);
  expect('the exit code of npm pack', status, 0, stderr);
  expect('the output of npm pack', stdout.trim().split('\n').at(-1), `keyward-${version}.tgz`);
  expect('the extension after npm pack', existsSync(path.join(root, 'dist/extension.js')), true);
  const packed = path.join(temporary, `keyward-${version}.tgz`);
  if (statSync(packed).size > largest) {
    throw new Error(`${packed} has ${statSync(packed).size} bytes; ${largest} are allowed.`);
  }
  return packed;
}

function checkFiles(folder) {
  const { stdout } = start('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], folder);
  const [{ files }] = JSON.parse(stdout);
  const odd = files
    .map(file => file.path)
    .filter(
      file =>
        !/^(dist\/(cli|worker|providers|customRules)\.js|package\.json|README\.md|LICENSE)$/.test(
          file,
        ),
    );
  expect('files that do not belong', odd.join(' '), '');
}

function checkCommandLine(app) {
  const shown = start('npx', ['--no-install', 'keyward', '--version'], app);
  expect('the version', shown.stdout.trim(), version, shown.stderr);
  const found = start('npx', ['--no-install', 'keyward', 'scan', 'project'], app);
  expectFinding('npx keyward scan', found, 'main.js');
  const none = start('npx', ['--no-install', 'keyward', 'scan', 'package.json'], app);
  expect('the exit code without a key', none.status, 0, none.stderr);
}

/** The thread for them is a file of its own. */
function checkOwnFormats(app) {
  const folder = path.join(app, 'own formats');
  const rule = {
    id: 'acme-key',
    name: 'Acme key',
    keywords: ['acme_'],
    pattern: 'acme_[0-9a-f]{32}',
  };
  mkdirSync(folder);
  writeFileSync(path.join(folder, '.keyward.json'), JSON.stringify({ rules: [rule] }));
  const value = createHash('md5').update('keyward').digest('hex');
  writeFileSync(path.join(folder, 'main.js'), `start('acme_${value}');\n`);
  const found = start('npx', ['--no-install', 'keyward', 'scan'], folder);
  expect('the exit code with own formats', found.status, 1, found.stderr);
  expect('the own format in the output', found.stdout.includes('acme-key'), true, found.stdout);
}

/** Runs the scripts of action.yml as a runner does. The package is there, so nothing is fetched. */
function checkAction(app, temporary) {
  const { runs, inputs } = readYaml('action.yml');
  const output = path.join(temporary, 'output');
  const scan = runs.steps.find(({ id }) => id === 'scan');
  const call = values => {
    rmSync(output, { force: true });
    const given = Object.entries(scan.env).map(([name, text]) => {
      const [, input] = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(text) ?? [];
      return [name, input === undefined ? root : (values[input] ?? inputs[input].default)];
    });
    const run = start('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', scan.run], app, {
      ...Object.fromEntries(given),
      GITHUB_OUTPUT: output,
      RUNNER_TEMP: temporary,
    });
    return { ...run, outputs: existsSync(output) ? readFileSync(output, 'utf8').trim() : '' };
  };
  const sarifFile = path.join(temporary, 'keyward.sarif');
  const found = call({ path: 'project' });
  expect('the action with a key', found.outputs, `found=true\nsarif=${sarifFile}`, found.stderr);
  expect('results in SARIF', readJson(sarifFile).runs[0].results.length, 1);
  const none = call({ path: 'package.json', 'upload-sarif': 'false' });
  expect('the action without a key', none.outputs, 'found=false', none.stderr);
  const annotated = call({ path: 'project', 'upload-sarif': 'false' });
  expect('an annotation', annotated.stdout.includes('::error'), true, annotated.stderr);
  expect('the action on a wrong value', call({ 'min-confidence': 'all' }).status, 2);
  expectMasked(found, readFileSync(sarifFile, 'utf8'), annotated.stdout, annotated.stderr);
}

function checkHooks(app) {
  const project = path.join(app, 'project');
  for (const step of [
    ['init', '--quiet'],
    ['add', 'main.js'],
  ]) {
    expect(`git ${step[0]}`, start('git', step, project).status, 0);
  }
  for (const { id, entry, pass_filenames: takesFiles = true } of readYaml(
    '.pre-commit-hooks.yaml',
  )) {
    expect(`the version in ${id}`, entry.includes(`keyward@${version} `), true);
    const [program, ...words] = [...entry.split(' '), ...(takesFiles ? ['main.js'] : [])];
    expectFinding(id, start(program, words, project), 'main.js');
  }
}

function expectFinding(what, run, file) {
  expect(`the exit code of ${what}`, run.status, 1, run.stderr);
  expect(`the file in the output of ${what}`, run.stdout.includes(file), true);
  expectMasked(run);
}

function expectMasked({ stdout, stderr }, ...others) {
  expect(
    'a value in the output',
    [stdout, stderr, ...others].join('').includes(key.slice(0, 60)),
    false,
  );
}

function expect(what, actual, expected, reason = '') {
  if (actual !== expected) {
    throw new Error(`${what}: ${actual} instead of ${expected}. ${reason}`);
  }
}

function start(program, parameters, cwd, environment = {}) {
  return spawnSync(program, parameters, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32' && program !== 'bash' && program !== 'git',
    env: { ...environmentWithoutCaller(), npm_config_offline: 'true', ...environment },
  });
}

/** Mocha's parser, so that none has to be installed. */
function readYaml(name) {
  const load = createRequire(createRequire(import.meta.url).resolve('mocha/package.json'));
  return load('js-yaml').load(readFileSync(path.join(root, name), 'utf8'));
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
