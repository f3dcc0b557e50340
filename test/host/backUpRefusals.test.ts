import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { backUpKeys } from '../../src/commands/backup/backUpKeys';
import { lastBackupName } from '../../src/keys/backup/lastBackup';
import { createQuickAge } from '../fakes/quickAge';
import { enter } from '../fakes/scriptedPrompts';
import {
  anthropicKey,
  closeAll,
  createProject,
  initRepository,
  workspaceRoot,
} from './editorWindow';
import { createWorld, toDraft } from './keysWorld';
import { openBackup } from './openBackup';

const value = anthropicKey(901);
const passphrase = 'tulip bicycle harbor window pepper';
const age = createQuickAge();

suite('back up keys, where it is refused', () => {
  let folder = '';
  let file = '';
  setup(() => {
    folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'keyward-backup-')));
    file = path.join(folder, 'mine.age');
  });
  teardown(() => rmSync(folder, { recursive: true, force: true }));

  test('without a key, or without any value, nothing is asked', async () => {
    const empty = createWorld();
    const lost = createWorld();
    const { id } = await lost.ring.add(toDraft(value));
    lost.secrets.entries.delete(`key.${id}`);
    await assert.rejects(backUpKeys(empty.answer().services, age), {
      message:
        'No key is stored yet, so there is nothing to back up. Run Keyward: Add API Key first.',
    });
    await assert.rejects(backUpKeys(lost.answer().services, age), {
      message:
        'No stored key has its value, so there is nothing to back up. Enter the missing values first.',
    });
  });

  test('a project under git is refused before a passphrase is asked for', async () => {
    const { ring, answer } = createWorld();
    await ring.add(toDraft(value));
    const project = createProject({ '.gitignore': 'private/\n', 'private/notes': '' });
    try {
      initRepository(project);
      const { services } = answer(path.join(project, 'mine.age'));
      await assert.rejects(backUpKeys(services, age), {
        name: 'UserError',
        message: /belongs to a git repository that does not ignore mine\.age/,
      });
      const ignored = path.join(project, 'private', 'mine.age');
      await backUpKeys(answer(ignored, passphrase, passphrase).services, age);
      assert.deepEqual(
        [readdirSync(project).sort(), (await openBackup(ignored, passphrase)).length],
        [['.git', '.gitignore', 'private'], 1],
      );
    } finally {
      await closeAll(project);
    }
    assert.ok(!readdirSync(workspaceRoot()).some(name => name.endsWith('.age')));
  });

  test('a name without .age is refused', async () => {
    const { ring, answer } = createWorld();
    await ring.add(toDraft(value));
    await assert.rejects(backUpKeys(answer(path.join(folder, 'mine')).services, age), {
      message: /^mine does not end in \.age\./,
    });
  });

  test('another file is replaced after a question only, an older backup at once', async () => {
    const { ring, answer } = createWorld();
    await ring.add(toDraft(value));
    writeFileSync(file, 'name,age\n');
    const { prompts, services } = answer(file, true, passphrase, passphrase);
    await backUpKeys(services, age);
    await backUpKeys(answer(file, passphrase, passphrase).services, age);
    assert.ok(prompts.read.includes('Replace mine.age?'));
    assert.equal((await openBackup(file, passphrase)).length, 1);
  });

  test('a window that has not seen all keys is asked to reload first', async () => {
    const { ring, answer, records, secrets } = createWorld();
    const { id } = await ring.add(toDraft(value));
    const later = new Date(Date.now() + 3_600_000).toISOString();
    const record = records.get(`key.${id}`);
    assert.ok(typeof record === 'object');
    await records.update('key.of-another-window', { ...record, id: 'x', stored: later });
    assert.equal(secrets.entries.size, 1);
    await assert.rejects(backUpKeys(answer(enter).services, age), {
      name: 'UserError',
      message: /Reload this window/,
    });
  });

  test('a backup that fails is not counted as one', async () => {
    const { ring, answer, records } = createWorld();
    await ring.add(toDraft(value));
    const broken = { ...age, lock: async () => 'nothing' };
    await assert.rejects(backUpKeys(answer(file, passphrase, passphrase).services, broken), {
      message: /^The disk gave back something else than was written/,
    });
    assert.deepEqual([records.get(lastBackupName), readdirSync(folder)], [undefined, []]);
  });
});
