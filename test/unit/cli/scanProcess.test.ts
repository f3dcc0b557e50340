import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { truncateSync } from 'node:fs';
import path from 'node:path';
import { sampleKey } from '../../fakes/sampleKeys';
import { makeFolder, removeFolder, runCommandLine } from '../env/envWorkspace';
import { readPlaces, writeFiles } from './scanWorkspace';

const commandLine = path.join(process.cwd(), 'dist', 'cli.js');
const key = sampleKey('anthropic-api-key');

suite('process of keyward scan', function () {
  // Each test starts processes.
  this.timeout(60_000);
  const folders: string[] = [];
  const keep = (folder: string, files: Readonly<Record<string, string>> = {}) => {
    folders.push(folder);
    writeFiles(folder, files);
    return folder;
  };
  teardown(() => {
    for (const folder of folders.splice(0)) {
      removeFolder(folder);
    }
  });

  test('a reader that goes away is no reason to complain', async () => {
    const lines = Array.from({ length: 5_000 }, () => `key = "${key}"\n`).join('');
    const folder = keep(makeFolder(), { 'a.txt': lines });
    const child = spawn(process.execPath, [commandLine, 'scan', '--format', 'json'], {
      cwd: folder,
    });
    let errorOutput = '';
    child.stderr.setEncoding('utf8').on('data', text => (errorOutput += text));
    child.stdout.once('data', () => child.stdout.destroy());
    const [code] = await once(child, 'close');
    assert.deepEqual([code, errorOutput], [1, '']);
  });

  test('a report of megabytes arrives whole', async () => {
    const lines = Array.from({ length: 8_000 }, () => `key = "${key}"\n`).join('');
    const folder = keep(makeFolder(), { 'a.txt': lines });
    const outcome = await runCommandLine(folder, ['scan', '--format', 'json']);
    assert.equal(outcome.output.length > 2 ** 20, true);
    assert.deepEqual([outcome.code, readPlaces(outcome).length], [1, 8_000]);
  });

  test('a file that cannot be read is a warning, and the scan goes on', async () => {
    const folder = keep(makeFolder(), {
      'a.ts': `key = "${key}"\n`,
      'locked.ts': `key = "${key}"\n`,
      'preload.cjs': refuseLocked,
    });
    const outcome = await runCommandLine(folder, ['scan', '--format', 'json'], {
      preload: path.join(folder, 'preload.cjs'),
    });
    const { findings, stats } = JSON.parse(outcome.output);
    assert.deepEqual([outcome.code, findings.length, stats.unreadable], [1, 1, 1]);
    assert.match(outcome.errorOutput, /^locked\.ts: .*\.\n$/);
  });

  test('Ctrl+C ends a scan at once, even while it is busy with one file', async () => {
    const folder = keep(makeFolder());
    const file = path.join(folder, 'long.txt');
    writeFiles(folder, { 'long.txt': 'text '.repeat(20_000), 'busy.cjs': tellBusy });
    // Scanning so much takes minutes.
    truncateSync(file, 64 * 2 ** 30);
    const preload = ['--require', path.join(folder, 'busy.cjs')];
    const parameters = ['scan', '--max-size', '999GB', file];
    const child = spawn(process.execPath, [...preload, commandLine, ...parameters]);
    let printed = '';
    child.stdout.setEncoding('utf8').on('data', text => (printed += text));
    child.stderr.setEncoding('utf8').on('data', text => (printed += text));
    await once(child.stderr, 'data');
    const asked = performance.now();
    child.kill('SIGINT');
    const [code, signal] = await once(child, 'close');
    // 200 are allowed; the rest is for a busy machine.
    const isPrompt = performance.now() - asked < 2_000;
    assert.deepEqual([code, signal, printed, isPrompt], [null, 'SIGINT', 'busy', true]);
  });
});

/** A script that writes a word once the long file is open, from whichever thread it is. */
const tellBusy = `
const fs = require('node:fs');
for (const [holder, name] of [[fs, 'openSync'], [fs, 'open'], [fs.promises, 'open']]) {
  const original = holder[name];
  holder[name] = function (file, ...rest) {
    if (String(file).endsWith('long.txt')) {
      fs.writeSync(2, 'busy');
    }
    return original.call(this, file, ...rest);
  };
}
`;

/** A script that refuses to open one file, as permissions do, which do not bind administrators. */
const refuseLocked = `
const fs = require('node:fs');
function refuse(holder, name, fail) {
  const original = holder[name];
  holder[name] = function (file, ...rest) {
    if (String(file).endsWith('locked.ts')) {
      const error = Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' });
      return fail(error, rest);
    }
    return original.call(this, file, ...rest);
  };
}
const raise = error => { throw error; };
refuse(fs.promises, 'open', error => Promise.reject(error));
refuse(fs.promises, 'readFile', error => Promise.reject(error));
refuse(fs, 'openSync', raise);
refuse(fs, 'readFileSync', raise);
refuse(fs, 'open', (error, rest) => rest.at(-1)(error));
`;
