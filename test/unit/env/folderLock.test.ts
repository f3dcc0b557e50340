import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { lockName, withFolderLock } from '../../../src/env/folderLock';
import { UserError } from '../../../src/errors';
import { hostId } from '../../../src/git/ownFiles';
import { leftovers, makeFolder, removeFolder } from './envWorkspace';

suite('folder lock', () => {
  let folder: string;
  let lock: string;
  setup(() => {
    folder = makeFolder();
    lock = path.join(folder, lockName);
  });
  teardown(() => removeFolder(folder));

  async function endedProcess(): Promise<number> {
    const child = spawn(process.execPath, ['-e', ''], { stdio: 'ignore' });
    await new Promise(resolve => child.on('close', resolve));
    return child.pid ?? 0;
  }

  test('it names its owner while it is held, and is gone afterwards, also after a failure', async () => {
    const content = await withFolderLock(folder, async () => readFileSync(lock, 'utf8'));
    assert.equal(content.startsWith(`${hostId()} ${process.pid} `), true);
    await assert.rejects(
      withFolderLock(folder, () => Promise.reject(new Error('failed'))),
      /^Error: failed$/,
    );
    assert.deepEqual(leftovers(folder), []);
  });

  test('no two actions overlap, though many take over the same dead lock', async () => {
    writeFileSync(lock, `${hostId()} ${await endedProcess()} deadbeef\n`);
    let inside = 0;
    let most = 0;
    const action = async () => {
      inside += 1;
      most = Math.max(most, inside);
      await new Promise(resolve => setImmediate(resolve));
      inside -= 1;
    };
    await Promise.all(Array.from({ length: 12 }, () => withFolderLock(folder, action)));
    assert.deepEqual([most, leftovers(folder)], [1, []]);
  });

  test('a right to take over that a dead owner held does not stand in the way', async () => {
    const owner = await endedProcess();
    writeFileSync(lock, `${hostId()} ${owner} deadbeef\n`);
    const right = path.join(folder, '.env.keyward-takeover-deadbeef');
    writeFileSync(right, `${hostId()} ${owner} cafebabe\n`);
    assert.equal(await withFolderLock(folder, async () => existsSync(right)), false);
    assert.deepEqual(leftovers(folder), []);
  });

  test('a living owner is waited for, but not for ever', async () => {
    const content = `${hostId()} ${process.ppid} cafebabe\n`;
    writeFileSync(lock, content);
    await assert.rejects(
      withFolderLock(folder, async () => assert.fail('it ran'), { patience: 30 }),
      UserError,
    );
    assert.deepEqual([leftovers(folder), readFileSync(lock, 'utf8')], [[lockName], content]);
  });

  test('an owner on another machine is given a minute', async () => {
    const owner = await endedProcess();
    writeFileSync(lock, `0000beef ${owner} cafebabe\n`);
    const attempt = () => withFolderLock(folder, async () => 'ran', { patience: 30 });
    await assert.rejects(attempt(), UserError);
    utimesSync(lock, new Date(Date.now() - 61_000), new Date(Date.now() - 61_000));
    assert.equal(await attempt(), 'ran');
  });

  test('who lost the lock is told before the write', async () => {
    await assert.rejects(
      withFolderLock(folder, held => {
        writeFileSync(lock, `${hostId()} ${process.ppid} cafebabe\n`);
        return held.assertHeld();
      }),
      UserError,
    );
    assert.equal(readFileSync(lock, 'utf8').includes('cafebabe'), true);
  });

  test('waiting ends when it is stopped', async () => {
    writeFileSync(lock, `${hostId()} ${process.ppid} cafebabe\n`);
    const stop = new AbortController();
    const waiting = withFolderLock(folder, async () => 'ran', { signal: stop.signal });
    stop.abort();
    await assert.rejects(waiting, { name: 'AbortError' });
  });
});
