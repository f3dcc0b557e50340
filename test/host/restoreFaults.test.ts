import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { restoreKeys } from '../../src/commands/backup/restoreKeys';
import { Secret } from '../../src/secret';
import { enter } from '../fakes/scriptedPrompts';
import {
  age,
  createOldLaptop,
  newValue,
  passphrase,
  readKeys,
  restore,
  useBackupFile,
} from './backupWorld';
import { anthropicKey } from './editorWindow';
import { createWorld } from './keysWorld';

suite('restore keys, where something is wrong', () => {
  const place = useBackupFile();

  test('a wrong passphrase can be typed again, and Escape ends it', async () => {
    await createOldLaptop(place.file);
    const laptop = createWorld();
    const { prompts, services } = laptop.answer(
      place.file,
      'wrong',
      'wrong too',
      passphrase,
      enter,
    );
    await restoreKeys(services, age);
    const escaping = createWorld();
    await restoreKeys(escaping.answer(place.file, 'wrong', undefined).services, age);
    assert.deepEqual(
      [
        prompts.read.filter(text => text.includes('does not open')).length,
        (await readKeys(laptop)).length,
        await readKeys(escaping),
      ],
      [2, 2, []],
    );
  });

  test('Escape at each question changes nothing', async () => {
    await createOldLaptop(place.file);
    const laptop = createWorld();
    const ways = [[undefined], [place.file, undefined], [place.file, passphrase, undefined]];
    for (const way of ways) {
      const { prompts, services } = laptop.answer(...way);
      await restoreKeys(services, age);
      assert.equal(prompts.left, 0);
    }
    assert.deepEqual([laptop.secrets.entries.size, laptop.disk.text], [0, '{}']);
  });

  test('every file that is no whole backup gets a sentence of its own', async () => {
    await createOldLaptop(place.file);
    const text = readFileSync(place.file, 'utf8');
    const lines = text.trimEnd().split('\n');
    const swapped = [...lines.slice(0, 7), lines[8], lines[7], ...lines.slice(9)].join('\n');
    const lock = (content: string) => age.lock(new Secret(content), new Secret(passphrase));
    const contents = [
      '',
      'not encrypted',
      text.slice(0, -100),
      swapped,
      await lock('{"API":"x"}'),
      await lock('{"keyward":"backup","version":7}'),
      'age-encryption.org/v1\n-> X25519 abc\n',
    ];
    const sentences: string[] = [];
    const laptop = createWorld();
    for (const content of contents) {
      writeFileSync(place.file, content);
      await restore(laptop, place.file).catch((error: Error) =>
        sentences.push(error.message.split('.age ')[1] ?? ''),
      );
    }
    assert.deepEqual(
      [sentences.map(sentence => sentence.slice(0, 34)), laptop.secrets.entries.size],
      [
        [
          'is empty. Take another copy of the',
          'is not an age file. Choose the fil',
          'ends too early: it was cut off whe',
          'was changed or cut off after it wa',
          'opens, but it holds no backup of K',
          'was made by a newer version. Updat',
          'is an age file that opens with a k',
        ],
        0,
      ],
    );
  });

  test('a restore that fails half way leaves everything as it was', async () => {
    const laptop = await createOldLaptop(place.file);
    const [id = '', second = ''] = laptop.ids;
    await laptop.ring.replaceValues(id, [new Secret(newValue)]);
    await laptop.ring.delete(second);
    const before = await readKeys(laptop);
    const { store } = laptop.secrets;
    let stored = 0;
    laptop.secrets.store = async (name, text) => {
      stored += 1;
      if (stored === 2) {
        throw new Error('the keyring is locked');
      }
      await store.call(laptop.secrets, name, text);
    };
    await assert.rejects(restore(laptop, place.file, enter, "Take the Backup's", true), {
      name: 'UserError',
      message:
        "VS Code's secret storage refused a key. All keys are as they were before. Try again.",
    });
    assert.deepEqual(await readKeys(laptop), before);
  });

  test('keys that changed while the questions stood there are not overwritten', async () => {
    const laptop = await createOldLaptop(place.file);
    const [id = ''] = laptop.ids;
    await laptop.ring.replaceValues(id, [new Secret(newValue)]);
    const { prompts, services } = laptop.answer(place.file, passphrase, "Take the Backup's", true);
    const { confirm } = prompts;
    prompts.confirm = async confirmation => {
      await laptop.ring.replaceValues(id, [new Secret(anthropicKey(914))]);
      return confirm.call(prompts, confirmation);
    };
    await assert.rejects(restoreKeys(services, age), {
      message: 'Your keys changed meanwhile, so nothing was restored. Try again.',
    });
    assert.equal((await readKeys(laptop))[0]?.[2], anthropicKey(914));
  });

  test('a restore writes nothing to the disk', async () => {
    await createOldLaptop(place.file);
    const before = readFileSync(place.file);
    await restore(createWorld(), place.file, enter);
    assert.deepEqual([readdirSync(place.folder), readFileSync(place.file)], [['mine.age'], before]);
  });
});
