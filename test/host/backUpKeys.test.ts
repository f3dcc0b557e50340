import assert from 'node:assert/strict';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import { backUpKeys } from '../../src/commands/backup/backUpKeys';
import type { TextRequest } from '../../src/host/prompts';
import { createAgeThread } from '../../src/keys/backup/ageThread';
import { lastBackupName } from '../../src/keys/backup/lastBackup';
import { Secret } from '../../src/secret';
import { createQuickAge } from '../fakes/quickAge';
import { ScriptedPrompts } from '../fakes/scriptedPrompts';
import { anthropicKey } from './editorWindow';
import { createWorld, toDraft } from './keysWorld';
import { openBackup } from './openBackup';

const value = anthropicKey(901);
const otherValue = anthropicKey(902);
const passphrase = 'tulip bicycle harbor window pepper';
const age = createQuickAge();

const isSuggestion = (text: string): boolean => /^(?:\w{4}-){4}\w{4}\n/.test(text);

/** Types what it was shown. */
class CopyingPrompts extends ScriptedPrompts {
  get suggested(): string {
    return this.read.find(isSuggestion)?.split('\n')[0] ?? '';
  }

  override async askSecret<B extends symbol = never>(
    request: TextRequest<B>,
  ): Promise<Secret | B | undefined> {
    return request.step === 2 ? new Secret(this.suggested) : super.askSecret(request);
  }
}

suite('back up keys', () => {
  let folder = '';
  let file = '';
  setup(() => {
    folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'keyward-backup-')));
    file = path.join(folder, 'mine.age');
  });
  teardown(() => rmSync(folder, { recursive: true, force: true }));

  test('all keys are in one file, which only the passphrase opens', async () => {
    const { ring, answer, records } = createWorld();
    await ring.add(toDraft(value));
    await ring.add(toDraft(otherValue, { label: 'Production', environment: 'production' }));
    const { prompts, services } = answer(file, passphrase, passphrase);
    await backUpKeys(services, age);
    assert.deepEqual(
      [
        await openBackup(file, passphrase),
        readdirSync(folder),
        Date.now() - Date.parse(String(records.get(lastBackupName))) < 60_000,
        prompts.read.at(-2),
      ],
      [
        [
          ['Claude', value],
          ['Production', otherValue],
        ],
        ['mine.age'],
        true,
        `2 keys are in ${file}. Keep the passphrase elsewhere: without it nobody can open this file.`,
      ],
    );
  });

  test('neither value nor passphrase is told, kept in the state or written unencrypted', async () => {
    const { ring, answer, disk } = createWorld();
    await ring.add(toDraft(value));
    const { prompts, services } = answer(file, passphrase, passphrase);
    await backUpKeys(services, age);
    const places = [prompts.read.join('\n'), disk.text, readFileSync(file, 'latin1')];
    assert.deepEqual(
      places.map(text => [text.includes(value), text.includes(passphrase)]),
      places.map(() => [false, false]),
    );
  });

  test('the file is offered in the home folder under the name of the day', async () => {
    const { ring, answer } = createWorld();
    await ring.add(toDraft(value));
    const { prompts, services } = answer(undefined);
    await backUpKeys(services, age);
    const [, offered = ''] = prompts.read;
    assert.match(path.relative(homedir(), offered), /^keyward-backup-\d{4}-\d\d-\d\d\.age$/);
  });

  test('Escape at each question writes nothing', async () => {
    const { ring, answer, records } = createWorld();
    await ring.add(toDraft(value));
    writeFileSync(file, 'mine');
    const ways = [
      [undefined],
      [file, undefined],
      [file, false],
      [file, true, undefined],
      [file, true, passphrase, undefined],
      [file, true, { press: 'Suggest a Passphrase' }, false],
      [file, true, { press: 'Suggest a Passphrase' }, true, undefined],
    ];
    const left: number[] = [];
    for (const way of ways) {
      const { prompts, services } = answer(...way);
      await backUpKeys(services, age);
      left.push(prompts.left);
    }
    assert.deepEqual(
      [left, readFileSync(file, 'utf8'), readdirSync(folder), records.get(lastBackupName)],
      [ways.map(() => 0), 'mine', ['mine.age'], undefined],
    );
  });

  test('a weak passphrase and a second one that differs are sent back', async () => {
    const { ring, answer } = createWorld();
    await ring.add(toDraft(value));
    const { prompts, services } = answer(
      file,
      'password',
      'passwordpassword',
      passphrase,
      `${passphrase}s`,
      passphrase,
    );
    await backUpKeys(services, age);
    assert.deepEqual([prompts.left, (await openBackup(file, passphrase)).length], [0, 1]);
    assert.deepEqual(
      prompts.read.filter(text => /^(Too|The two|Fair|Hard)/.test(text)),
      [
        'Too short: 8 of at least 12 characters.',
        'Too easy to guess. Take four or more words that do not belong together.',
        'Hard to guess, if you use it nowhere else.',
        'The two do not agree yet.',
      ],
    );
  });

  test('back from the second entry leads to the first', async () => {
    const { ring, answer } = createWorld();
    await ring.add(toDraft(value));
    const other = 'zebra cactus trombone salt meadow';
    const { services } = answer(file, passphrase, { press: 'Back' }, other, other);
    await backUpKeys(services, age);
    assert.equal((await openBackup(file, other)).length, 1);
  });

  test('a suggested passphrase is shown once and has to be typed', async () => {
    const { ring, answer } = createWorld();
    await ring.add(toDraft(value));
    const prompts = new CopyingPrompts(file, { press: 'Suggest a Passphrase' }, true);
    await backUpKeys({ ...answer().services, prompts }, age);
    assert.deepEqual(
      [
        (await openBackup(file, prompts.suggested)).length,
        prompts.read.filter(isSuggestion).length,
      ],
      [1, 1],
    );
  });

  test('a key whose value is missing is named, and the others are saved', async () => {
    const { ring, answer, secrets } = createWorld();
    const { id } = await ring.add(toDraft(value, { label: 'Lost' }));
    await ring.add(toDraft(otherValue));
    secrets.entries.delete(`key.${id}`);
    const { prompts, services } = answer(file, passphrase, passphrase);
    await backUpKeys(services, age);
    assert.deepEqual(
      [await openBackup(file, passphrase), prompts.read.at(-2)],
      [
        [['Claude', otherValue]],
        `1 key is in ${file}. Keep the passphrase elsewhere: without it nobody can open this file. Not in it, because the value is missing: "Lost".`,
      ],
    );
  });

  test('the cipher that is installed runs in a thread of the extension host', async () => {
    const { ring, answer } = createWorld();
    await ring.add(toDraft(value));
    const folderOfExtension = vscode.extensions.getExtension('keyward.keyward')?.extensionPath;
    const thread = createAgeThread(path.join(folderOfExtension ?? '', 'dist', 'age.js'));
    await backUpKeys(answer(file, passphrase, passphrase).services, thread);
    assert.deepEqual(await openBackup(file, passphrase), [['Claude', value]]);
  });
});
