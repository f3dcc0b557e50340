// Keyward and the age program open each other's files. age asks for a passphrase on a terminal only,
// so `script` of util-linux lends it one. `--fixtures` makes the files of test/fakes/backups anew.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { isDeepStrictEqual } from 'node:util';
import esbuild from 'esbuild';
import { buildProduct } from '../esbuild.config.mjs';
import { root } from './paths.mjs';

const temporary = mkdtempSync(path.join(tmpdir(), 'keyward-age-'));
process.once('exit', () => rmSync(temporary, { recursive: true, force: true }));
requireProgram('age', 'apt-get install age');
requireProgram('script', 'apt-get install bsdutils');
await buildProduct();
const { createAgeThread, createSampleBackup, parseBackup, samplePassphrase, Secret, toBackupText } =
  await loadSources();
const plain = path.join(temporary, 'plain.json');
writeFileSync(plain, toBackupText(createSampleBackup()).reveal(), { mode: 0o600 });
if (process.argv.includes('--fixtures')) {
  await writeFixtures(path.join(root, 'test', 'fakes', 'backups'));
} else {
  await openOurs();
  await openTheirs([]);
  await openTheirs(['--armor']);
  console.log('Keyward and age open each other’s files.');
}

/** A file of Keyward, opened by age. */
async function openOurs() {
  const age = createAgeThread(path.join(root, 'dist', 'age.js'));
  const locked = path.join(temporary, 'ours.age');
  const opened = path.join(temporary, 'ours.json');
  const text = toBackupText(createSampleBackup());
  writeFileSync(locked, await age.lock(text, new Secret(samplePassphrase)));
  await runAge(['--decrypt', '--output', opened, locked], 1);
  expect('what age reads in a file of Keyward', readFileSync(opened, 'utf8') === text.reveal());
}

/** A file of age, opened by Keyward. */
async function openTheirs(options) {
  const locked = path.join(temporary, 'theirs.age');
  rmSync(locked, { force: true });
  await runAge(['--passphrase', ...options, '--output', locked, plain], 2);
  const age = createAgeThread(path.join(root, 'dist', 'age.js'));
  const answer = await age.unlock(readFileSync(locked), new Secret(samplePassphrase));
  expect('the answer to a file of age', answer.kind === 'opened');
  const parsed = parseBackup(answer.text);
  expect('the backup in a file of age', parsed.kind === 'backup');
  const read = JSON.parse(toBackupText(parsed.backup).reveal());
  const written = JSON.parse(readFileSync(plain, 'utf8'));
  expect('what Keyward reads in a file of age', isDeepStrictEqual(read, written));
}

async function writeFixtures(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const to = name => path.join(folder, name);
  await runAge(['--passphrase', '--armor', '--output', to('text.age'), plain], 2);
  await runAge(['--passphrase', '--output', to('binary.age'), plain], 2);
  const key = path.join(temporary, 'key.txt');
  const { stderr } = spawnSync('age-keygen', ['--output', key], { encoding: 'utf8' });
  const [recipient] = /age1\w+/.exec(stderr);
  spawnSync('age', ['--recipient', recipient, '--armor', '--output', to('forKey.age'), plain]);
}

/** Types the passphrase as often as age asks for it. */
function runAge(options, times) {
  const quoted = ['age', ...options].map(word => `'${word}'`).join(' ');
  // The exit code of age becomes that of script; the copy of the session goes nowhere.
  const child = spawn('script', ['--quiet', '--return', '--command', quoted, '/dev/null']);
  return new Promise((resolve, reject) => {
    let shown = '';
    let asked = 0;
    child.stdout.on('data', bytes => {
      shown += bytes;
      const prompts = shown.match(/(Enter|Confirm) passphrase[^\n]*:/g) ?? [];
      while (asked < Math.min(prompts.length, times)) {
        asked += 1;
        child.stdin.write(`${samplePassphrase}\n`);
      }
    });
    child.on('error', reject);
    child.on('close', code => {
      if (code === 0 && asked === times) {
        resolve();
      } else {
        reject(new Error(`age ended with ${code} after ${asked} of ${times} prompts: ${shown}`));
      }
    });
  });
}

/** The product's own sources, and the sample that the unit tests know. */
async function loadSources() {
  const outfile = path.join(temporary, 'sources.cjs');
  await esbuild.build({
    stdin: {
      contents: `
        export { createAgeThread } from './src/keys/backup/ageThread';
        export { parseBackup, toBackupText } from './src/keys/backup/backupText';
        export { Secret } from './src/secret';
        export { createSampleBackup, samplePassphrase } from './test/fakes/sampleBackup';`,
      resolveDir: root,
    },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
  });
  return createRequire(import.meta.url)(outfile);
}

function requireProgram(name, advice) {
  if (spawnSync(name, ['--version']).error !== undefined) {
    throw new Error(`${name} is not installed. Run: ${advice}`);
  }
}

function expect(what, isRight) {
  if (!isRight) {
    throw new Error(`${what} is not what was expected.`);
  }
}
