import assert from 'node:assert/strict';
import { backUpKeys } from '../../src/commands/backup/backUpKeys';
import { lastBackupName } from '../../src/keys/backup/lastBackup';
import { Secret } from '../../src/secret';
import { enter } from '../fakes/scriptedPrompts';
import {
  age,
  createOldLaptop,
  newValue,
  otherValue,
  passphrase,
  readKeys,
  restore,
  useBackupFile,
  value,
  type World,
} from './backupWorld';
import { createWorld, toDraft } from './keysWorld';

suite('restore keys', () => {
  const place = useBackupFile();

  test('a new laptop has all keys of the old one, with their details', async () => {
    const old = await createOldLaptop(place.file);
    const laptop = createWorld();
    const prompts = await restore(laptop, place.file, enter);
    const details = async ({ ring }: World) =>
      (await ring.list()).map(({ record }) => ({ ...record, stored: undefined }));
    assert.deepEqual(
      [await readKeys(laptop), await details(laptop), prompts.read.slice(-2)],
      [await readKeys(old), await details(old), ['2 keys are restored.', '[Write All Missing]']],
    );
  });

  test('no value is told or kept in the state', async () => {
    await createOldLaptop(place.file);
    const laptop = createWorld();
    const prompts = await restore(laptop, place.file, enter);
    const told = [...prompts.read, laptop.disk.text].join('\n');
    assert.deepEqual(
      [value, otherValue, passphrase].map(text => told.includes(text)),
      [false, false, false],
    );
  });

  test('the view of a new laptop counts from that backup, that of another one does not', async () => {
    const old = await createOldLaptop(place.file);
    const [laptop, other] = [createWorld(), createWorld()];
    await other.ring.add(toDraft(newValue, { label: 'Not in the backup' }));
    await restore(laptop, place.file, enter);
    await restore(other, place.file, enter);
    const made = old.records.get(lastBackupName);
    assert.ok(typeof made === 'string');
    assert.deepEqual(
      [laptop, other].map(({ records }) => records.get(lastBackupName)),
      [made, undefined],
    );
  });

  test('retiring and archived keys come along', async () => {
    const old = createWorld();
    const { id } = await old.ring.add(toDraft(value));
    await old.ring.retire(id, [new Secret(newValue)], { until: '2099-01-01T00:00:00.000Z' });
    const leaked = await old.ring.add(toDraft(otherValue, { label: 'Leaked' }));
    await old.ring.archive(leaked.id);
    await backUpKeys(old.answer(place.file, passphrase, passphrase).services, age);
    const laptop = createWorld();
    await restore(laptop, place.file, enter);
    assert.deepEqual(await readKeys(laptop), await readKeys(old));
    assert.deepEqual((await readKeys(laptop)).map(([, state]) => state).sort(), [
      'archived',
      'present',
      'retiring',
    ]);
  });

  test('a second restore finds everything there and changes nothing', async () => {
    await createOldLaptop(place.file);
    const laptop = createWorld();
    await restore(laptop, place.file, enter);
    const before = [...laptop.secrets.entries];
    const prompts = await restore(laptop, place.file);
    assert.deepEqual(
      [[...laptop.secrets.entries], prompts.read.at(-1)],
      [before, 'All 2 keys of this backup are here already, so nothing was changed.'],
    );
  });

  test('only what is chosen is restored', async () => {
    await createOldLaptop(place.file);
    const laptop = createWorld();
    const prompts = await restore(laptop, place.file, ['Production']);
    assert.deepEqual(
      [await readKeys(laptop), prompts.read.find(text => text.includes('new'))],
      [[['Production', 'present', otherValue]], '2 new'],
    );
  });

  test('a value that is here under another name stays alone', async () => {
    await createOldLaptop(place.file);
    const laptop = createWorld();
    await laptop.ring.add(toDraft(value, { label: 'Entered by hand' }));
    const prompts = await restore(laptop, place.file, enter);
    assert.deepEqual(
      [
        await readKeys(laptop),
        prompts.read.includes('1 new · 1 the same'),
        prompts.read.includes('1 key is restored. 1 was here already.'),
      ],
      [
        [
          ['Entered by hand', 'present', value],
          ['Production', 'present', otherValue],
        ],
        true,
        true,
      ],
    );
  });

  suite('of a key that has another value by now', () => {
    async function createChanged(): ReturnType<typeof createOldLaptop> {
      const laptop = await createOldLaptop(place.file);
      const [id = ''] = laptop.ids;
      await laptop.ring.replaceValues(id, [new Secret(newValue)]);
      return laptop;
    }
    const production = ['Production', 'present', otherValue];

    test('mine stays where that is chosen', async () => {
      const laptop = await createChanged();
      const prompts = await restore(laptop, place.file, 'Keep Mine');
      assert.deepEqual(
        [await readKeys(laptop), prompts.read.at(-1)],
        [
          [['Claude', 'present', newValue], production],
          'Your keys stay as they are. Nothing was restored.',
        ],
      );
    });

    test("the backup's comes back after a question that names the key", async () => {
      const laptop = await createChanged();
      const prompts = await restore(laptop, place.file, "Take the Backup's", true);
      assert.deepEqual(await readKeys(laptop), [['Claude', 'present', value], production]);
      const [mine, theirs] = [newValue, value].map(one => one.slice(-4));
      const question = prompts.read.at(-3) ?? '';
      assert.match(question, new RegExp(`^"Claude": .*…${mine} .* → .*…${theirs} `));
    });

    test('no to that question changes nothing at all', async () => {
      const laptop = await createChanged();
      const before = [...laptop.secrets.entries];
      await restore(laptop, place.file, "Take the Backup's", false);
      assert.deepEqual([...laptop.secrets.entries], before);
    });

    test('both stay where that is chosen', async () => {
      const laptop = await createChanged();
      await restore(laptop, place.file, 'Keep Both');
      assert.deepEqual(await readKeys(laptop), [
        ['Claude', 'present', newValue],
        ['Claude (backup)', 'present', value],
        production,
      ]);
    });

    test('Escape at its question leaves the new keys out as well', async () => {
      const laptop = await createChanged();
      await laptop.ring.delete(laptop.ids[1] ?? '');
      await restore(laptop, place.file, enter, undefined);
      assert.deepEqual(await readKeys(laptop), [['Claude', 'present', newValue]]);
    });
  });

  test('a detail that was changed since is not overwritten without a question', async () => {
    const laptop = await createOldLaptop(place.file);
    await laptop.ring.edit(laptop.ids[0] ?? '', { label: 'Renamed' });
    const kept = await restore(laptop, place.file, enter);
    assert.ok(kept.read.includes('"Renamed" is different here: its details'));
    assert.ok(kept.read.includes('Which one counts? In the backup: 1 different · 1 the same'));
    await restore(laptop, place.file, "Take the Backup's", true);
    assert.deepEqual(
      (await readKeys(laptop)).map(([label]) => label),
      ['Claude', 'Production'],
    );
  });

  test('a lost value comes back', async () => {
    const laptop = await createOldLaptop(place.file);
    laptop.secrets.entries.delete(`key.${laptop.ids[0]}`);
    const prompts = await restore(laptop, place.file, enter);
    assert.deepEqual(
      [await readKeys(laptop), prompts.read.includes('1 without a value here · 1 the same')],
      [
        [
          ['Claude', 'present', value],
          ['Production', 'present', otherValue],
        ],
        true,
      ],
    );
  });
});
