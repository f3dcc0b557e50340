import assert from 'node:assert/strict';
import { chmodSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { rotateKey } from '../../src/commands/rotation/rotateKey';
import { Secret } from '../../src/secret';
import { type IssuerServer, startIssuerServer } from '../fakes/issuerServer';
import { sampleKey } from '../fakes/sampleKeys';
import { enter } from '../fakes/scriptedPrompts';
import { closeAll, openFile, read, write } from './editorWindow';
import {
  after,
  answerModels,
  before,
  createRotation,
  createShop,
  oldValue,
  paste,
  productionValue,
  readShop,
} from './rotationWorld';

suite('Rotate Key, when something fails', () => {
  let folder = '';
  let issuers: IssuerServer;

  const autoSave = (mode: string | undefined) =>
    vscode.workspace
      .getConfiguration('files')
      .update('autoSave', mode, vscode.ConfigurationTarget.Global);
  suiteSetup(() => autoSave('off'));
  suiteTeardown(() => autoSave(undefined));

  setup(async () => {
    issuers = await startIssuerServer();
    answerModels(issuers);
    folder = await createShop();
  });

  teardown(async () => {
    chmodSync(path.join(folder, '.env'), 0o600);
    await closeAll(folder);
    await issuers.close();
  });

  const name = (file: string) => `${path.basename(folder)}/${file}`;

  test('an env file with unsaved changes is left, the other is written, and it is next', async () => {
    const world = await createRotation(issuers);
    const document = await openFile(folder, '.env');
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit(edit => edit.insert(new vscode.Position(0, 0), 'B=2\n'));
    const { prompts, services } = world.answer([...paste, enter]);
    await rotateKey([world.id], services);
    const stopped = [readShop(folder), (await world.readState()).step, prompts.read.at(-1)];
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await rotateKey([world.id], world.answer([[name('.env')]]).services);
    const told = String(stopped.pop());
    assert.deepEqual(
      {
        stopped,
        told: told.slice(told.indexOf(name('web/.env.local'))),
        end: [readShop(folder), await world.readState()],
      },
      {
        stopped: [{ ...after, env: before.env }, 'env-files'],
        told: `${name('web/.env.local')} has the new value. ${name('.env')} still holds the old value: .env has unsaved changes in an editor. Save it, then try again. Choose Rotate Key again to go on.`,
        end: [after, { keys: ['present new', 'retiring old'], step: undefined }],
      },
    );
  });

  test('an old value within an address, or in a comment, is told, and not revoked under it', async () => {
    const rest = `URL=https://me:${oldValue}@db.example.com\n# was ${oldValue}\n`;
    write(path.join(folder, '.env'), before.env + rest);
    const world = await createRotation(issuers);
    const { prompts, services } = world.answer([...paste, enter]);
    const readSettings = () => ({ ...services.readSettings(), graceDays: 0 });
    const outcome = await rotateKey([world.id], { ...services, readSettings });
    const place = (line: number) => `${name('.env')} line ${line}`;
    const sentence = `The old value also stands in ${place(4)} (URL), ${place(5)}: change that by hand.`;
    assert.deepEqual(
      {
        outcome,
        env: read(folder, '.env'),
        told: String(prompts.read.at(-1)).includes(sentence),
        quotes: prompts.read.some(text => text.includes(oldValue)),
        keys: (await world.readState()).keys,
      },
      {
        outcome: 'replaced',
        env: after.env + rest,
        told: true,
        quotes: false,
        keys: ['present new', 'retiring old'],
      },
    );
  });

  test('a read-only env file is left, and the old key is not revoked without days of grace', async () => {
    const world = await createRotation(issuers);
    chmodSync(path.join(folder, '.env'), 0o400);
    const { prompts, services } = world.answer([...paste, enter]);
    const readSettings = () => ({ ...services.readSettings(), graceDays: 0 });
    const outcome = await rotateKey([world.id], { ...services, readSettings });
    assert.deepEqual(
      [outcome, readShop(folder), await world.readState(), prompts.opened],
      [
        'replaced',
        { ...after, env: before.env },
        { keys: ['present new', 'retiring old'], step: 'env-files' },
        [],
      ],
    );
    assert.match(prompts.read.at(-1) ?? '', /\.env is read-only\. Allow writing to it/);
  });

  test('an env file that was changed during the review stays as it is', async () => {
    const world = await createRotation(issuers);
    const changed = `ANTHROPIC_API_KEY=${productionValue}\n`;
    const { prompts, services } = world.answer([...paste, enter]);
    prompts.onReview = async () => write(path.join(folder, '.env'), changed);
    await rotateKey([world.id], services);
    assert.deepEqual(
      [readShop(folder), (await world.readState()).step],
      [{ ...after, env: changed }, undefined],
    );
    assert.match(prompts.read.at(-1) ?? '', /\.env was changed meanwhile and stays as it is\./);
  });

  test('a file that is not picked keeps the old value', async () => {
    const world = await createRotation(issuers);
    await rotateKey([world.id], world.answer([...paste, [name('.env')]]).services);
    assert.deepEqual(
      [readShop(folder), (await world.readState()).step],
      [{ ...after, web: before.web }, undefined],
    );
  });

  test('the value that the key has now is refused, and so is one that another key has', async () => {
    const world = await createRotation(issuers);
    const { parts } = (await world.ring.find(world.id))?.record ?? { parts: [] };
    const value = new Secret(productionValue);
    await world.ring.add({
      label: 'Live',
      provider: 'anthropic',
      environment: 'production',
      parts: [{ envName: parts[0]?.envName ?? '', value }],
    });
    const { prompts, services } = world.answer([
      'Paste the New Key',
      oldValue,
      productionValue,
      undefined,
    ]);
    const outcome = await rotateKey([world.id], services);
    assert.deepEqual(
      [outcome, prompts.read.slice(-2), readShop(folder)],
      [
        undefined,
        [
          'This is the value that the key has now. Paste the new one.',
          'This key is stored already, as "Live".',
        ],
        before,
      ],
    );
  });

  test('a key whose value is missing is not rotated', async () => {
    const world = await createRotation(issuers);
    world.secrets.entries.clear();
    await assert.rejects(rotateKey([world.id], world.answer([]).services), {
      message: 'The value of "Claude" is missing. Choose Enter Value Again on its row first.',
    });
    assert.deepEqual(readShop(folder), before);
  });

  test('both parts of a key are replaced, wherever they stand', async () => {
    const world = await createRotation(issuers);
    const [oldId, newId] = [1, 2].map(seed => sampleKey('aws-access-key-id', seed));
    const [oldSecret, newSecret] = [3, 4].map(seed => sampleKey('aws-secret-access-key', seed));
    const text = (id = '', secret = '') =>
      `AWS_ACCESS_KEY_ID=${id}\nAWS_SECRET_ACCESS_KEY=${secret}\nCOPY_OF_ID=${id}\n`;
    write(path.join(folder, 'aws', '.env'), text(oldId, oldSecret));
    const { id } = await world.ring.add({
      label: 'Bucket',
      provider: 'aws',
      environment: 'development',
      parts: [
        { envName: 'AWS_ACCESS_KEY_ID', value: new Secret(oldId ?? '') },
        { envName: 'AWS_SECRET_ACCESS_KEY', value: new Secret(oldSecret ?? '') },
      ],
    });
    const { services } = world.answer(['Paste the New Key', newId, newSecret, enter]);
    await rotateKey([id], services);
    const values = await world.ring.readValues(id);
    assert.deepEqual(
      [read(folder, 'aws', '.env'), values?.map(value => value.reveal()), readShop(folder)],
      [text(newId, newSecret), [newId, newSecret], before],
    );
  });

  test('another window rotated the key meanwhile: nothing is stored over its value', async () => {
    const world = await createRotation(issuers);
    const { prompts, services } = world.answer([...paste, enter]);
    prompts.onReview = async () => {
      const until = '2030-01-01T00:00:00.000Z';
      await world.ring.retire(world.id, [new Secret(productionValue)], { until });
    };
    await assert.rejects(rotateKey([world.id], services), {
      message:
        '"Claude" was changed meanwhile, perhaps in another window. Nothing was stored: look at its row, then start again.',
    });
    assert.deepEqual(
      [readShop(folder), await world.readState()],
      [before, { keys: ['present production', 'retiring old'], step: undefined }],
    );
  });
});
