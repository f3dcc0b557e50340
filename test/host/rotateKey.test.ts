import assert from 'node:assert/strict';
import path from 'node:path';
import * as vscode from 'vscode';
import { writeKeyToEnv } from '../../src/commands/env/writeKeyToEnv';
import { copyKey } from '../../src/commands/keys/copyKey';
import { replaceValue } from '../../src/commands/keys/replaceValue';
import { archiveKey } from '../../src/commands/rotation/archiveKey';
import { rotateKey } from '../../src/commands/rotation/rotateKey';
import { ClipboardGuard } from '../../src/host/clipboardGuard';
import { enter } from '../fakes/scriptedPrompts';
import { workspaceRoot } from './editorWindow';
import {
  after,
  createRotation,
  findFilesWith,
  newValue,
  oldValue,
  paste,
  readShop,
  useShop,
} from './rotationWorld';

suite('Rotate Key', () => {
  const shop = useShop();

  const page = 'platform.claude.com';

  test('from the palette to the archive: page, new key, check, env files, revoked, archived', async () => {
    const world = await createRotation(shop.issuers);
    const first = world.answer(['Claude', enter, newValue, enter]);
    const replaced = await rotateKey([], first.services);
    const midway = { files: readShop(shop.folder), state: await world.readState() };
    const old = await world.findOld();
    const last = world.answer([true, undefined, true]);
    const archived = await rotateKey([{ keyId: old.id }], last.services);
    assert.deepEqual(
      {
        outcomes: [replaced, archived],
        midway,
        asked: shop.issuers.requests.map(({ host, path: route }) => host + route),
        opened: [first, last].map(({ prompts }) => prompts.opened.map(url => new URL(url).host)),
        left: [first.prompts.left, last.prompts.left],
        end: await world.readState(),
      },
      {
        outcomes: ['replaced', 'archived'],
        midway: { files: after, state: { keys: ['present new', 'retiring old'], step: undefined } },
        asked: ['api.anthropic.com/v1/models?limit=1'],
        opened: [[page], [page]],
        left: [0, 0],
        end: { keys: ['present new', 'archived nothing'], step: undefined },
      },
    );
  });

  test('from a row, in one go, where there are no days of grace', async () => {
    const world = await createRotation(shop.issuers);
    const { services } = world.answer([...paste, enter, true, undefined, true]);
    const readSettings = () => ({ ...services.readSettings(), graceDays: 0 });
    const outcome = await rotateKey([{ keyId: world.id }], { ...services, readSettings });
    assert.deepEqual(
      [outcome, readShop(shop.folder), (await world.readState()).keys],
      ['archived', after, ['present new', 'archived nothing']],
    );
  });

  test('the values stand in the env files and nowhere else, and nobody reads one', async () => {
    const world = await createRotation(shop.issuers);
    const { prompts, services } = world.answer([...paste, enter]);
    await rotateKey([world.id], services);
    const end = world.answer([true, undefined, true]);
    await rotateKey([(await world.findOld()).id], end.services);
    const secret = (value: string) => value.slice(20, 60);
    const shown = JSON.stringify([prompts.read, end.prompts.read]);
    assert.deepEqual(
      {
        old: findFilesWith(workspaceRoot(), secret(oldValue)),
        new: findFilesWith(shop.folder, secret(newValue)),
        records: [oldValue, newValue].filter(value => world.disk.text.includes(secret(value))),
        shown: [oldValue, newValue].filter(value => shown.includes(secret(value))),
        store: JSON.stringify([...world.secrets.entries]).includes(oldValue),
      },
      { old: [], new: ['.env', 'web/.env.local'], records: [], shown: [], store: false },
    );
  });

  test('the last answer tells by when the old key should be revoked', async () => {
    const world = await createRotation(shop.issuers);
    const { prompts, services } = world.answer([...paste, enter]);
    await rotateKey([world.id], services);
    const name = path.basename(shop.folder);
    assert.match(
      prompts.read.at(-1) ?? '',
      new RegExp(
        `^"Claude" has its new value\\. The old key stays until \\d+ \\w+: revoke it once all runs with the new one\\. ${name}/\\.env, ${name}/web/\\.env\\.local have the new value\\.$`,
      ),
    );
  });

  suite('archived', () => {
    const archive = async () => {
      const world = await createRotation(shop.issuers);
      await rotateKey([world.id], world.answer([...paste, enter]).services);
      const old = await world.findOld();
      await archiveKey([old.id], world.answer([true]).services);
      return { world, id: old.id };
    };

    test('a key can be archived without revoking it after a question that says what goes', async () => {
      const world = await createRotation(shop.issuers);
      await rotateKey([world.id], world.answer([...paste, enter]).services);
      const old = await world.findOld();
      const { prompts, services } = world.answer([false]);
      await archiveKey([{ keyId: old.id }], services);
      const [message, detail = ''] = prompts.read;
      assert.deepEqual(
        [
          message,
          detail.includes(`${old.parts[0].hint} is deleted`),
          (await world.readState()).keys,
        ],
        ['Archive "Claude"?', true, ['present new', 'retiring old']],
      );
    });

    test('it cannot be copied, written, rotated, archived or given a value', async () => {
      const { world, id } = await archive();
      const { services } = world.answer([]);
      const clipboard = new ClipboardGuard(vscode.env.clipboard, services.reportBug);
      const message = '"Claude" is archived: its value is gone.';
      await assert.rejects(copyKey([id], services, clipboard), { message });
      await assert.rejects(writeKeyToEnv([id], services), { message });
      await assert.rejects(rotateKey([id], services), { message });
      await assert.rejects(archiveKey([id], services), { message });
      await assert.rejects(replaceValue([id], services, { lost: true }), { message });
    });
  });
});
