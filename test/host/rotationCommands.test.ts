import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { deleteKey } from '../../src/commands/keys/deleteKey';
import { archiveKey } from '../../src/commands/rotation/archiveKey';
import { registerRotationCommands } from '../../src/commands/rotation/registerRotationCommands';
import { remindToRotate } from '../../src/commands/rotation/remindToRotate';
import { revokeStoredKey } from '../../src/commands/rotation/revokeStoredKey';
import { commands } from '../../src/contributions';
import { noteRotation } from '../../src/lifecycle/rotation/rotationState';
import { Secret } from '../../src/secret';
import { type IssuerServer, startIssuerServer } from '../fakes/issuerServer';
import { sampleKey } from '../fakes/sampleKeys';
import type { ScriptedAnswer } from '../fakes/scriptedPrompts';
import { createWorld, toDraft } from './keysWorld';
import { newValue, oldValue } from './rotationWorld';

const until = '2030-01-01T00:00:00.000Z';

suite('Remind to Rotate', () => {
  for (const [name, answers, days] of [
    ['a number of days', ['After 30 Days'], 30],
    ['another number', ['Another Number of Days…', 'soon', '0', '4000', '45'], 45],
    ['never', ['Never'], 0],
    ['what the setting says', ['As the Setting Says'], undefined],
    ['Escape changes nothing', [undefined], 180],
    ['Escape at the number changes nothing', ['Another Number of Days…', undefined], 180],
  ] as const) {
    test(`${name}`, async () => {
      const { ring, answer } = createWorld();
      const { id } = await ring.add(toDraft(oldValue));
      await ring.edit(id, { remindAfterDays: 180 });
      const { prompts, services } = answer(...answers);
      await remindToRotate([{ keyId: id }], services);
      const record = (await ring.find(id))?.record;
      assert.deepEqual([record?.remindAfterDays, prompts.left], [days, 0]);
    });
  }
});

suite('Revoke Key', () => {
  let issuers: IssuerServer;

  setup(async () => {
    issuers = await startIssuerServer();
  });

  teardown(() => issuers.close());

  const open = async (...answers: readonly ScriptedAnswer[]) => {
    const world = createWorld({ issuers: issuers.origin });
    const value = sampleKey('github-personal-access-token', 320);
    const parts = [{ envName: 'GITHUB_TOKEN', value: new Secret(value) }] as const;
    const record = await world.ring.add(
      toDraft(value, { label: 'Hub', provider: 'github', parts }),
    );
    return { ...world, ...world.answer(...answers), record, value };
  };

  test('a key that revokes itself is archived after another question', async () => {
    issuers.answer('POST api.github.com/credentials/revoke', { status: 202 });
    const { ring, record, services, prompts, value } = await open(true, undefined, true);
    const archived = await revokeStoredKey(record, services);
    assert.deepEqual(
      [
        archived,
        (await ring.list()).map(({ state }) => state),
        issuers.requests.length,
        JSON.stringify(prompts.read).includes(value.slice(10)),
      ],
      [true, ['archived'], 1, false],
    );
  });

  test('Escape at the first question sends nothing, at the second it keeps the value', async () => {
    issuers.answer('POST api.github.com/credentials/revoke', { status: 202 });
    const { ring, record, services, answer } = await open(false);
    const outcomes = [await revokeStoredKey(record, services)];
    const asked = issuers.requests.length;
    outcomes.push(await revokeStoredKey(record, answer(true, undefined, false).services));
    assert.deepEqual(
      [outcomes, asked, (await ring.list()).map(({ state }) => state)],
      [[false, false], 0, ['present']],
    );
  });

  test('the row of a revoked key says so', async () => {
    issuers.answer('POST api.github.com/credentials/revoke', { status: 202 });
    const { ring, record, services } = await open(true, undefined, false);
    await revokeStoredKey(record, services);
    const [entry] = await ring.list();
    assert.deepEqual(
      [entry?.record.lastCheck?.result, entry?.record.lastCheck?.note?.includes('took the key in')],
      ['refused', true],
    );
  });

  test('a replaced key whose value is still in use is not revoked', async () => {
    const { ring, answer } = createWorld({ issuers: issuers.origin });
    const { id } = await ring.add(toDraft(oldValue));
    const old = await ring.retire(id, [new Secret(newValue)], { until });
    await ring.replaceValues(id, [new Secret(oldValue)]);
    const { prompts, services } = answer();
    const archived = await revokeStoredKey(old, services);
    assert.deepEqual(
      [archived, (await ring.list()).map(({ state }) => state), prompts.read],
      [false, ['present'], ['"Claude" was not replaced yet. It is in use.']],
    );
  });
});

suite('the note of a rotation', () => {
  test('it goes with the key', async () => {
    const { ring, disk, records, answer } = createWorld();
    for (const end of [deleteKey, archiveKey]) {
      const { id } = await ring.add(toDraft(oldValue));
      await noteRotation(records, id, { step: 'paste' });
      await end([id], answer(true).services);
    }
    assert.equal(disk.text.includes('rotation.'), false);
  });
});

suite('commands of a rotation', () => {
  test('each id of package.json runs what it names, from the palette and from a row', async () => {
    const { ring, answer } = createWorld();
    const { id } = await ring.add(toDraft(oldValue));
    const ran: string[] = [];
    const { prompts, services } = answer(undefined, undefined, undefined, undefined, undefined);
    const disposable = registerRotationCommands({
      services,
      registerCommand: (command, run) => {
        ran.push(command);
        return vscode.commands.registerCommand(`test.${command}`, run);
      },
    });
    try {
      for (const command of ran) {
        await vscode.commands.executeCommand(`test.${command}`);
      }
      await vscode.commands.executeCommand(`test.${commands.remindToRotate}`, { keyId: id });
    } finally {
      disposable.dispose();
    }
    assert.deepEqual(
      [[...ran].sort(), prompts.read.filter(text => !text.startsWith('Which'))],
      [
        [commands.archiveKey, commands.remindToRotate, commands.revokeKey, commands.rotateKey],
        [
          'Rotate Key',
          'Remind to Rotate',
          'Archive Key',
          'Revoke Key',
          'Remind to Rotate: Claude',
          'When does this key count as old?',
        ],
      ],
    );
  });
});
