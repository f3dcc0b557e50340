import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { lock } from '../../../../src/keys/backup/ageCipher';
import { createAgeThread } from '../../../../src/keys/backup/ageThread';
import { parseBackup } from '../../../../src/keys/backup/backupText';
import { Secret } from '../../../../src/secret';
import { createSampleBackup, samplePassphrase } from '../../../fakes/sampleBackup';
import { toPlain } from '../../../fakes/toPlain';

const age = createAgeThread(path.join(process.cwd(), 'dist', 'age.js'));
const passphrase = new Secret(samplePassphrase);

suite('age thread', () => {
  for (const name of ['text.age', 'binary.age']) {
    test(`${name}, which the age program made, is restored whole`, async () => {
      const file = readFileSync(path.join(process.cwd(), 'test', 'fakes', 'backups', name));
      const opened = await age.unlock(file, passphrase);
      const parsed = opened.kind === 'opened' ? parseBackup(opened.text) : opened;
      assert.ok(parsed.kind === 'backup');
      assert.deepEqual(toPlain(parsed.backup), toPlain(createSampleBackup()));
    });
  }

  test('what it locks costs as much to guess as what age locks', async () => {
    const file = await age.lock(new Secret('text'), passphrase);
    const header = Buffer.from(file.split('\n').slice(1, 3).join(''), 'base64').toString('latin1');
    assert.equal(/^-> scrypt \S+ (\d+)$/m.exec(header)?.[1], '18');
  });

  test('its faults are told as they are', async () => {
    const file = Buffer.from(await lock('text', 'other', { workFactor: 2 }));
    assert.deepEqual(
      [
        await age.unlock(file, passphrase),
        await age.unlock(file.subarray(0, 100), passphrase),
        await age.unlock(Buffer.from('nothing'), passphrase),
      ],
      [
        { kind: 'faulty', fault: 'wrong-passphrase' },
        { kind: 'faulty', fault: 'cut-off' },
        { kind: 'faulty', fault: 'not-age' },
      ],
    );
  });

  test('a thread that cannot start fails without a word of what it was given', async () => {
    const broken = createAgeThread(path.join(process.cwd(), 'dist', 'missing.js'));
    await assert.rejects(broken.lock(new Secret('text'), passphrase), {
      message: 'The thread for backups ended early.',
    });
  });

  test('nothing but its own bundle has the cipher, so that no start of the editor loads it', () => {
    const folder = path.join(process.cwd(), 'dist');
    const holders = readdirSync(folder)
      .filter(name => name.endsWith('.js'))
      .filter(name =>
        readFileSync(path.join(folder, name), 'utf8').includes('age-encryption.org/v1/scrypt'),
      );
    assert.deepEqual(holders, ['age.js']);
  });
});
