import assert from 'node:assert/strict';
import { truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { largestBackup } from '../../../../src/keys/backup/readAgeFile';
import { readBackupFile } from '../../../../src/lifecycle/backup/readBackupFile';
import { Secret } from '../../../../src/secret';
import { createQuickAge } from '../../../fakes/quickAge';
import { makeFolder, removeFolder } from '../../env/envWorkspace';

suite('reading a backup', () => {
  const folder = makeFolder();
  suiteTeardown(() => removeFolder(folder));

  async function judge(name: string, content?: string): Promise<string> {
    const file = path.join(folder, name);
    if (content !== undefined) {
      writeFileSync(file, content);
    }
    try {
      return Buffer.from(await readBackupFile(file)).toString() === content ? 'read' : 'changed';
    } catch (error) {
      assert.ok(error instanceof Error && error.name === 'UserError', String(error));
      return error.message;
    }
  }

  test('a whole file is read as it is', async () => {
    const file = await createQuickAge().lock(new Secret('text'), new Secret('any'));
    assert.equal(await judge('whole.age', file), 'read');
  });

  test('what no passphrase can open is said before anybody types one', async () => {
    writeFileSync(path.join(folder, 'huge.age'), '');
    truncateSync(path.join(folder, 'huge.age'), largestBackup + 1);
    assert.deepEqual(
      [
        await judge('empty.age', ''),
        await judge('huge.age'),
        await judge('notes.txt', 'my notes'),
        await judge('cut.age', 'age-encryption.org/v1\n-> scr'),
        await judge('key.age', 'age-encryption.org/v1\n-> X25519 abc\n'),
        await judge('missing.age'),
      ],
      [
        'empty.age is empty. Take another copy of the backup.',
        'huge.age is far too large for a backup of keys. Choose the file that Back Up Keys made.',
        'notes.txt is not an age file. Choose the file that Back Up Keys made; its name ends in .age.',
        'cut.age ends too early: it was cut off when it was copied. Take another copy of the backup.',
        'key.age is an age file that opens with a key file, not with a passphrase, so it is no backup of Keyward.',
        'missing.age is not there any more. Choose the file again.',
      ],
    );
  });
});
