import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { copyKey } from '../../src/commands/keys/copyKey';
import { deleteKey } from '../../src/commands/keys/deleteKey';
import { editKey } from '../../src/commands/keys/editKey';
import { insertReference } from '../../src/commands/keys/insertReference';
import { openIssuerPage } from '../../src/commands/keys/openIssuerPage';
import { openTerminalWithKey } from '../../src/commands/keys/openTerminalWithKey';
import { replaceValue } from '../../src/commands/keys/replaceValue';
import { UserError } from '../../src/errors';
import { ClipboardGuard } from '../../src/host/clipboardGuard';
import { sampleText } from '../fakes/sampleText';
import { anthropicKey, closeAll } from './editorWindow';
import { createWorld, toDraft } from './keysWorld';
import { atLogLevel } from './logLevel';

const value = anthropicKey(81);
const otherValue = anthropicKey(82);

suite('commands for a key', () => {
  teardown(() => closeAll(undefined));

  test('Copy Key puts the value on the clipboard and says when it goes', async () => {
    const { ring, answer } = createWorld();
    const { id } = await ring.add(toDraft(value));
    const { prompts, services } = answer();
    const board = { text: '' };
    const guard = new ClipboardGuard(
      {
        readText: async () => board.text,
        writeText: async text => {
          board.text = text;
        },
      },
      error => assert.fail(String(error)),
    );
    await copyKey([{ keyId: id }], services, guard);
    const copied = board.text;
    await guard.clear();
    assert.deepEqual(
      [copied, board.text, prompts.read],
      [value, '', ['Copied "Claude". The clipboard is cleared in 30 s.']],
    );
  });

  test('Open Terminal with Key gives the key to that terminal only and forgets it', async () => {
    const { ring, answer } = createWorld();
    const { id } = await ring.add(toDraft(value));
    const terminal = await openTerminalWithKey([{ keyId: id }], answer().services);
    const options = terminal?.creationOptions;
    terminal?.dispose();
    assert.ok(options !== undefined && 'env' in options);
    assert.deepEqual([options.env, options.isTransient], [{ ANTHROPIC_API_KEY: value }, true]);
    assert.match(options.message ?? '', /Claude Code bills this key/);
  });

  test('no terminal gets a key while VS Code notes what terminals are started with', async () => {
    const { ring, answer } = createWorld();
    const { id } = await ring.add(toDraft(value));
    const before = vscode.window.terminals.length;
    await atLogLevel('debug', async () => {
      await assert.rejects(openTerminalWithKey([{ keyId: id }], answer().services), /choose Info/);
    });
    assert.equal(vscode.window.terminals.length, before);
  });

  test('two keys for one variable do not share a terminal', async () => {
    const { ring, answer } = createWorld();
    const ids = [await ring.add(toDraft(value)), await ring.add(toDraft(otherValue))];
    const rows = ids.map(({ id }) => ({ keyId: id }));
    await assert.rejects(openTerminalWithKey([rows[0], rows], answer().services), UserError);
  });

  for (const [languageId, before, after] of [
    ['javascript', 'const key = ', 'const key = process.env.ANTHROPIC_API_KEY'],
    ['typescript', 'const key = ', 'const key = process.env.ANTHROPIC_API_KEY ?? ""'],
    ['python', 'key = ', 'import os\n\nkey = os.environ["ANTHROPIC_API_KEY"]'],
    ['ruby', 'key = ', "key = ENV.fetch('ANTHROPIC_API_KEY')"],
  ] as const) {
    test(`Insert Reference at Cursor writes ${languageId}`, async () => {
      const { ring, answer } = createWorld();
      const { id } = await ring.add(toDraft(value));
      const document = await vscode.workspace.openTextDocument({
        language: languageId,
        content: before,
      });
      const editor = await vscode.window.showTextDocument(document);
      const end = document.positionAt(before.length);
      editor.selection = new vscode.Selection(end, end);
      await insertReference([{ keyId: id }], answer().services);
      assert.equal(document.getText().replaceAll('"', "'"), after.replaceAll('"', "'"));
    });
  }

  test('Replace Value stores the new value and its day', async () => {
    const { ring, answer } = createWorld();
    const { id } = await ring.add(toDraft(value));
    await replaceValue([{ keyId: id }], answer(`"${otherValue}"`).services, { lost: false });
    const [entry] = await ring.list();
    const values = await ring.readValues(id);
    assert.deepEqual(
      [values?.map(secret => secret.reveal()), typeof entry?.record.rotated],
      [[otherValue], 'string'],
    );
  });

  test('a key of another issuer does not replace a value', async () => {
    const { ring, answer } = createWorld();
    const { id } = await ring.add(toDraft(value));
    const foreign = `AKIA${sampleText('base32', 16, 73)}`;
    const { prompts, services } = answer(foreign, undefined);
    await replaceValue([{ keyId: id }], services, { lost: false });
    const values = await ring.readValues(id);
    assert.deepEqual(
      [values?.map(secret => secret.reveal()), prompts.read.at(-1)],
      [[value], 'This is not a key of Anthropic.'],
    );
  });

  test('Enter Value Again repairs a key whose value is missing', async () => {
    const { ring, secrets, answer } = createWorld();
    const { id } = await ring.add(toDraft(value));
    secrets.entries.clear();
    await replaceValue([{ keyId: id }], answer(value).services, { lost: true });
    const entries = await ring.list();
    assert.deepEqual(
      entries.map(({ record, state }) => [state, record.rotated]),
      [['present', undefined]],
    );
  });

  test('Edit Key Details changes label, environment, variable and expiry', async () => {
    const { ring, answer } = createWorld();
    const { id } = await ring.add(toDraft(value));
    for (const answers of [
      ['Label', 'Bot'],
      ['Environment', 'Production'],
      ['Variable', '1 BAD', 'CLAUDE_KEY'],
      ['Expiry Date', '2020-02-31', '2020-02-28'],
    ]) {
      await editKey([id], answer(...answers).services);
    }
    const [entry] = await ring.list();
    assert.deepEqual(
      [
        entry?.record.label,
        entry?.record.environment,
        entry?.record.parts[0].envName,
        entry?.state,
      ],
      ['Bot', 'production', 'CLAUDE_KEY', 'expired'],
    );
  });

  test("Open Issuer's Page opens where keys are revoked", async () => {
    const { ring, answer } = createWorld();
    const { id } = await ring.add(toDraft(value));
    const { prompts, services } = answer();
    await openIssuerPage([id], services);
    assert.deepEqual(prompts.opened, ['https://platform.claude.com/settings/keys']);
  });

  test('Delete Key asks, names the key and says what stays', async () => {
    const { ring, answer } = createWorld();
    const { id } = await ring.add(toDraft(value));
    const { prompts, services } = answer(false);
    await deleteKey([{ keyId: id }], services);
    const kept = (await ring.list()).length;
    await deleteKey([{ keyId: id }], answer(true).services);
    assert.deepEqual(
      [prompts.read[0], kept, await ring.list()],
      ['Delete "Claude" from Keyward?', 1, []],
    );
    assert.match(prompts.read[1] ?? '', /Env files that hold it keep the value/);
  });

  test('Delete Key takes all selected rows', async () => {
    const { ring, answer } = createWorld();
    const first = await ring.add(toDraft(value));
    const second = await ring.add(toDraft(otherValue, { label: 'Bot' }));
    const rows = [first, second].map(({ id }) => ({ kind: 'key', keyId: id }));
    await deleteKey([rows[0], rows], answer(true).services);
    assert.deepEqual(await ring.list(), []);
  });

  test('from the palette a command asks which key', async () => {
    const { ring, answer } = createWorld();
    await ring.add(toDraft(value));
    await ring.add(toDraft(otherValue, { label: 'Bot' }));
    await deleteKey([], answer('Bot', true).services);
    const labels = (await ring.list()).map(({ record }) => record.label);
    assert.deepEqual(labels, ['Claude']);
  });

  test('without a key a command says how to add one', async () => {
    await assert.rejects(openIssuerPage([], createWorld().answer().services), {
      name: 'UserError',
      message: 'No key is stored yet. Run Keyward: Add API Key first.',
    });
  });
});
