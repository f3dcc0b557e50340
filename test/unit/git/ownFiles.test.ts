import assert from 'node:assert/strict';
import { readdirSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { removeLeftovers, toTemporaryName } from '../../../src/git/ownFiles';
import { makeFolder, removeFolder } from '../env/envWorkspace';

suite('own files', () => {
  let folder = '';
  teardown(() => removeFolder(folder));

  test('what a killed process with the number of this one left is removed, and no file in use', async () => {
    folder = makeFolder();
    const [left, used] = [toTemporaryName('.env.keyward-'), toTemporaryName('.env.keyward-')];
    for (const name of [left, used]) {
      writeFileSync(path.join(folder, name), 'A=1');
    }
    const before = new Date(performance.timeOrigin - 60_000);
    utimesSync(path.join(folder, left), before, before);
    await removeLeftovers(folder, '.env.keyward-');
    assert.deepEqual(readdirSync(folder), [used]);
  });
});
