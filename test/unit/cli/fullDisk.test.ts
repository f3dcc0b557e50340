import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  leftovers,
  makeFolder,
  makeRepository,
  removeFolder,
  runCommandLine,
  writeSaboteur,
} from '../env/envWorkspace';

const value = `sk-test-${'0f'.repeat(12)}`;
const covering = { '.gitignore': '.env\n.env.*\n!.env.example\n' };

suite('command line on a full disk', () => {
  const folders: string[] = [];
  const keep = (folder: string) => {
    folders.push(folder);
    return folder;
  };
  const read = (folder: string) => readFileSync(path.join(folder, '.env'), 'utf8');
  teardown(() => {
    for (const folder of folders.splice(0)) {
      removeFolder(folder);
    }
  });

  test('a write that the disk has no room for is refused and changes nothing', async () => {
    const tools = keep(makeFolder());
    const folder = keep(makeRepository({ ...covering, '.env': 'A=1\n' }));
    const { code, errorOutput } = await runCommandLine(folder, ['env', 'set', 'A'], {
      input: value,
      preload: writeSaboteur(tools),
      environment: { KEYWARD_TEST_MODE: 'full' },
    });
    assert.deepEqual(
      [code, errorOutput, read(folder), leftovers(folder)],
      [1, 'The disk is full, so .env stays as it was. Make room, then try again.\n', 'A=1\n', []],
    );
  });

  test('a disk that really is full is refused in the same way', async () => {
    const tools = keep(makeFolder());
    const folder = keep(makeFolder());
    const isMounted = mountTinyDisk(folder);
    try {
      const content = `${'# long\n'.repeat(1500)}A=1\n`;
      writeFileSync(path.join(folder, '.gitignore'), '.env\n.env.*\n');
      writeFileSync(path.join(folder, '.env'), content);
      if (isMounted) {
        fill(path.join(folder, 'filler'));
      }
      const { code, errorOutput } = await runCommandLine(folder, ['env', 'set', 'A'], {
        input: value,
        // Without the right to mount a disk, one is made to seem full.
        ...(isMounted
          ? {}
          : { preload: writeSaboteur(tools), environment: { KEYWARD_TEST_MODE: 'full' } }),
      });
      assert.equal(code, 1);
      assert.match(errorOutput, /^The disk is full/);
      assert.equal(read(folder), content);
      assert.deepEqual(leftovers(folder), []);
    } finally {
      if (isMounted) {
        execFileSync('umount', [folder]);
      }
    }
  });
});
function mountTinyDisk(folder: string): boolean {
  try {
    const options = ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder];
    execFileSync('mount', options, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Leaves room for the lock, but not for the env file. */
function fill(file: string): void {
  const page = 4096;
  writeFileSync(file, Buffer.alloc(64 * 1024 - 6 * page));
}
