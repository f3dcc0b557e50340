import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { AgeTool } from '../../../../src/keys/backup/ageTool';
import { parseBackup } from '../../../../src/keys/backup/backupText';
import { findBackupPlace } from '../../../../src/lifecycle/backup/backupPlace';
import { writeBackup } from '../../../../src/lifecycle/backup/writeBackup';
import { Secret } from '../../../../src/secret';
import { createQuickAge } from '../../../fakes/quickAge';
import { createSampleBackup } from '../../../fakes/sampleBackup';
import { toPlain } from '../../../fakes/toPlain';
import { git, makeFolder, removeFolder, seenByGit } from '../../env/envWorkspace';

const backup = createSampleBackup();
const passphrase = new Secret('tulip bicycle harbor window');
const age = createQuickAge();

async function write(file: string, tool: AgeTool = age): Promise<void> {
  await writeBackup({ place: await findBackupPlace(file), backup, passphrase, age: tool });
}

async function open(file: string) {
  const opened = await age.unlock(readFileSync(file), passphrase);
  const parsed = opened.kind === 'opened' ? parseBackup(opened.text) : opened;
  return parsed.kind === 'backup' ? toPlain(parsed.backup) : parsed;
}

/** What a folder holds, links and git's own folder included. */
function readAll(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(name => path.join(folder, name))
    .filter(file => statSync(file).isFile())
    .map(file => readFileSync(file, 'latin1'))
    .join('\n');
}

suite('writing a backup', () => {
  let folder = '';
  let file = '';
  setup(() => {
    folder = makeFolder();
    file = path.join(folder, 'mine.age');
  });
  teardown(() => removeFolder(folder));

  test('it can be opened, and only its owner may read it', async () => {
    await write(file);
    assert.deepEqual([await open(file), readdirSync(folder)], [toPlain(backup), ['mine.age']]);
    assert.ok(process.platform === 'win32' || (statSync(file).mode & 0o777) === 0o600);
  });

  test('at no moment does the disk hold a value', async () => {
    const values = backup.keys.flatMap(({ values: own }) => own.map(value => value.reveal()));
    const seen: string[] = [];
    const looking: AgeTool = {
      lock: age.lock,
      unlock: async (content, given) => {
        seen.push(readAll(folder));
        return age.unlock(content, given);
      },
    };
    await write(file, looking);
    seen.push(readAll(folder));
    assert.deepEqual(
      [seen.length, seen.map(text => values.filter(value => text.includes(value)))],
      [2, [[], []]],
    );
  });

  test('an older backup is replaced, and loses what others could read', async () => {
    writeFileSync(file, 'age-encryption.org/v1\nold', { mode: 0o644 });
    await write(file);
    assert.deepEqual(await open(file), toPlain(backup));
    assert.ok(process.platform === 'win32' || (statSync(file).mode & 0o777) === 0o600);
  });

  test('what cannot be opened again does not replace the older one', async () => {
    writeFileSync(file, 'older');
    const broken: readonly AgeTool[] = [
      { ...age, lock: async (text, given) => (await age.lock(text, given)).slice(0, -80) },
      { ...age, lock: async (_, given) => age.lock(new Secret('{}'), given) },
      { ...age, lock: async text => age.lock(text, new Secret('another')) },
    ];
    for (const tool of broken) {
      await assert.rejects(write(file, tool), {
        name: 'UserError',
        message: /^The disk gave back something else than was written/,
      });
    }
    assert.deepEqual([readFileSync(file, 'utf8'), readdirSync(folder)], ['older', ['mine.age']]);
  });

  test('a file that another program put there meanwhile stays', async () => {
    const slow: AgeTool = {
      unlock: age.unlock,
      lock: async (text, given) => {
        writeFileSync(file, 'of another program');
        return age.lock(text, given);
      },
    };
    await assert.rejects(write(file, slow), {
      message: 'mine.age was changed by another program. Try again.',
    });
    assert.deepEqual(
      [readFileSync(file, 'utf8'), readdirSync(folder)],
      ['of another program', ['mine.age']],
    );
  });

  test('a link is followed, so that the file behind it is replaced', async () => {
    if (process.platform === 'win32') {
      // A link needs a right there that few have.
      return;
    }
    mkdirSync(path.join(folder, 'disk'));
    const behind = path.join(folder, 'disk', 'real.age');
    writeFileSync(behind, 'age-encryption.org/v1\nold');
    symlinkSync(behind, file);
    await write(file);
    assert.deepEqual(await open(behind), toPlain(backup));
  });

  test('a folder that may not be written to gets a sentence', async () => {
    // The system's own folder, because tests may run as an administrator.
    const closed = process.platform === 'linux' ? '/sys/kernel' : path.join(folder, 'closed');
    if (process.platform !== 'linux') {
      mkdirSync(closed, { mode: 0o500 });
    }
    const refused = path.join(closed, 'mine.age');
    if (process.platform !== 'win32') {
      await assert.rejects(write(refused), {
        name: 'UserError',
        message:
          'The system does not allow Keyward to write there, so nothing was written. Choose another folder.',
      });
    }
    assert.equal(existsSync(refused), false);
  });
});

suite('the place of a backup', () => {
  let folder = '';
  setup(() => {
    folder = makeFolder();
  });
  teardown(() => removeFolder(folder));

  /** The sentence of the refusal, or what is there. */
  async function judge(...names: readonly string[]): Promise<string> {
    try {
      const { original, isAge } = await findBackupPlace(path.join(folder, ...names));
      return original === undefined ? 'free' : isAge ? 'an age file' : 'another file';
    } catch (error) {
      assert.ok(error instanceof Error && error.name === 'UserError', String(error));
      return error.message.replaceAll(folder, 'FOLDER');
    }
  }

  test('a name that does not end in .age is refused', async () => {
    const sentence = (name: string): string =>
      `${name} does not end in .age. Choose a name such as keyward-backup.age, so that it is known for what it is.`;
    assert.deepEqual(
      [
        await judge('mine'),
        await judge('mine.age.txt'),
        await judge('.age'),
        await judge('MINE.AGE'),
      ],
      [sentence('mine'), sentence('mine.age.txt'), sentence('.age'), 'free'],
    );
  });

  test('what is there is looked at', async () => {
    writeFileSync(path.join(folder, 'binary.age'), 'age-encryption.org/v1\n');
    writeFileSync(path.join(folder, 'text.age'), '-----BEGIN AGE ENCRYPTED FILE-----\n');
    writeFileSync(path.join(folder, 'years.age'), 'name,age\n');
    mkdirSync(path.join(folder, 'folder.age'));
    assert.deepEqual(
      await Promise.all(
        ['binary.age', 'text.age', 'years.age', 'folder.age'].map(name => judge(name)),
      ),
      [
        'an age file',
        'an age file',
        'another file',
        'folder.age is not a file. Choose another name.',
      ],
    );
  });

  test('a folder that is not there is said to be missing', async () => {
    writeFileSync(path.join(folder, 'file'), '');
    assert.deepEqual(
      [await judge('none', 'mine.age'), await judge('file', 'mine.age')],
      [
        `The folder ${path.join('FOLDER', 'none')} does not exist. Create it first.`,
        `${path.join('FOLDER', 'file')} is not a folder. Choose another one.`,
      ],
    );
  });

  test('inside a git work tree only an ignored file is taken', async () => {
    git(folder, 'init', '--quiet');
    mkdirSync(path.join(folder, 'kept'));
    mkdirSync(path.join(folder, 'sub'));
    writeFileSync(path.join(folder, '.gitignore'), '/kept/\n*.private.age\n');
    const refused = (place: string): string =>
      `${place} belongs to a git repository that does not ignore mine.age, so the backup could be committed. Choose a folder outside the project.`;
    assert.deepEqual(
      [
        await judge('mine.age'),
        await judge('sub', 'mine.age'),
        await judge('kept', 'mine.age'),
        await judge('sub', 'mine.private.age'),
      ],
      [refused('FOLDER'), refused(path.join('FOLDER', 'sub')), 'free', 'free'],
    );
  });

  test('a file that git tracks is refused, even where it is ignored as well', async () => {
    git(folder, 'init', '--quiet');
    writeFileSync(path.join(folder, 'mine.age'), 'age-encryption.org/v1\n');
    git(folder, 'add', 'mine.age');
    writeFileSync(path.join(folder, '.gitignore'), '*.age\n');
    assert.equal(
      await judge('mine.age'),
      'Git tracks mine.age, so the backup would be committed. Choose a folder outside the project.',
    );
  });

  test('a refused backup leaves the work tree as it was', async () => {
    git(folder, 'init', '--quiet');
    await assert.rejects(write(path.join(folder, 'mine.age')), { name: 'UserError' });
    assert.deepEqual(seenByGit(folder), []);
  });
});
