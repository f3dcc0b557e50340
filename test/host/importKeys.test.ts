import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import { importKeys } from '../../src/commands/import/importKeys';
import { UserError } from '../../src/errors';
import type { KeyRing } from '../../src/keys/keyRing';
import { sampleText } from '../fakes/sampleText';
import { enter, type ScriptedAnswer } from '../fakes/scriptedPrompts';
import { eventually } from '../ui/eventually';
import { anthropicKey, closeAll, createProject, read, write } from './editorWindow';
import { createWorld, toDraft } from './keysWorld';

const value = anthropicKey(321);
const awsId = `AKIA${sampleText('base32', 16, 322)}`;
const awsSecret = sampleText('base64', 40, 323);

suite('Import Keys…', () => {
  let home = '';
  let folder = '';

  setup(() => {
    home = realpathSync.native(mkdtempSync(path.join(tmpdir(), 'keyward-home-')));
    folder = createProject({});
  });

  teardown(async () => {
    await closeAll(folder);
    rmSync(home, { recursive: true, force: true });
  });

  const toPlaces = (clipboard = '') => ({ home, readClipboard: async () => clipboard });
  const toSource = (name: string) => `${path.basename(folder)}/${name}`;

  test('an env file: keys are picked, settings are not, and the file stays as it is', async () => {
    const text = `PORT=3000\r\nANTHROPIC_API_KEY="${value}"\r\nAWS_SECRET_ACCESS_KEY=${awsSecret}\r\nAWS_ACCESS_KEY_ID=${awsId}\r\n`;
    write(path.join(folder, '.env.production'), text);
    const { ring, disk, answer } = createWorld();
    const { prompts, services } = answer(toSource('.env.production'), enter, enter);
    await importKeys(services, toPlaces());
    assert.deepEqual(
      [await readAll(ring), read(folder, '.env.production'), prompts.read.at(-2)],
      [
        [
          ['Anthropic key', 'anthropic', 'production', { ANTHROPIC_API_KEY: value }],
          [
            'AWS key',
            'aws',
            'production',
            { AWS_ACCESS_KEY_ID: awsId, AWS_SECRET_ACCESS_KEY: awsSecret },
          ],
        ],
        text,
        `2 keys are stored. The lines are still in ${toSource('.env.production')}, where your programs read them.`,
      ],
    );
    const shown = prompts.read.join('\n') + disk.text;
    assert.deepEqual(
      [value, awsId, awsSecret].filter(secret => shown.includes(secret)),
      [],
    );
  });

  test('a shell profile: what the shell puts together is named, and so is the bill', async () => {
    write(
      path.join(home, '.zshrc'),
      `export ANTHROPIC_API_KEY='${value}'\nexport OPENAI_API_KEY=$(op read op://a/b)\n`,
    );
    const { ring, answer } = createWorld();
    const { prompts, services } = answer('~/.zshrc', enter, 'Development', {
      press: 'Open File',
    });
    await importKeys(services, toPlaces());
    assert.deepEqual(
      [(await readAll(ring)).length, prompts.read.at(-2)],
      [
        1,
        '1 key is stored. The lines are still in ~/.zshrc, which hands them to every program that you start. Take them out once your projects read them from env files. As long as ~/.zshrc sets ANTHROPIC_API_KEY, Claude Code bills that key instead of your subscription. Left out: OPENAI_API_KEY (put together when the shell starts).',
      ],
    );
    await eventually(
      () => vscode.window.activeTextEditor?.document.fileName,
      path.join(home, '.zshrc'),
    );
  });

  test('the clipboard: one key gets the name that its issuer reads', async () => {
    const { ring, answer } = createWorld();
    const { prompts, services } = answer('Clipboard', enter, 'Staging');
    await importKeys(services, toPlaces(`${value}\n`));
    assert.deepEqual(
      [await readAll(ring), prompts.read.at(-1)],
      [
        [['Anthropic key', 'anthropic', 'staging', { ANTHROPIC_API_KEY: value }]],
        '1 key is stored. The clipboard still holds what you copied: copy something else.',
      ],
    );
  });

  test('a JSON export that was chosen by hand', async () => {
    const file = path.join(home, 'export.json');
    write(file, JSON.stringify([{ key: 'CLAUDE', value }]));
    const { ring, answer } = createWorld();
    const { prompts, services } = answer('Choose a File…', file, enter, 'Other');
    await importKeys(services, toPlaces());
    assert.deepEqual(
      [await readAll(ring), prompts.read.at(-2)],
      [
        [['Anthropic key', 'anthropic', 'other', { CLAUDE: value }]],
        '1 key is stored. export.json still holds the values as plain text. Delete it when you need it no longer.',
      ],
    );
  });

  test('run again, nothing is doubled', async () => {
    write(path.join(folder, '.env'), `ANTHROPIC_API_KEY=${value}\nPORT=3000\n`);
    const { ring, answer } = createWorld();
    await ring.add(toDraft(value));
    const { services } = answer(toSource('.env'), ['ANTHROPIC_API_KEY']);
    await importKeys(services, toPlaces());
    assert.equal((await ring.list()).length, 1);
  });

  test('where all is stored already, or nothing is there, a sentence says so', async () => {
    const { ring, answer } = createWorld();
    await ring.add(toDraft(value));
    await assert.rejects(importKeys(answer('Clipboard').services, toPlaces(value)), {
      message: 'All that stands in the clipboard is stored already.',
    });
    await assert.rejects(importKeys(answer('Clipboard').services, toPlaces('')), {
      message: 'No key was found in the clipboard.',
    });
  });

  test('Escape at any question stores nothing', async () => {
    const escapes: readonly (readonly ScriptedAnswer[])[] = [
      [undefined],
      ['Choose a File…', undefined],
      ['Clipboard', undefined],
      ['Clipboard', []],
      ['Clipboard', enter, undefined],
    ];
    for (const answers of escapes) {
      const { ring, answer } = createWorld();
      const { prompts, services } = answer(...answers);
      await importKeys(services, toPlaces(value));
      assert.deepEqual([(await ring.list()).length, prompts.left], [0, 0]);
    }
  });

  test('a failure in the middle says how much was stored, and quotes nothing', async () => {
    const { ring, secrets, answer } = createWorld();
    const store = secrets.store.bind(secrets);
    secrets.store = async (name, text) => {
      if (secrets.entries.size > 0) {
        throw new Error(`cannot store ${text}`);
      }
      await store(name, text);
    };
    const text = [321, 322, 323].map(seed => `KEY_${seed}=${anthropicKey(seed)}`).join('\n');
    const { services } = answer('Clipboard', enter, 'Other');
    await assert.rejects(importKeys(services, toPlaces(text)), error => {
      assert.ok(error instanceof UserError);
      assert.equal(
        error.message,
        '1 of 3 keys were stored, then storing failed. Run Import Keys… again: what is stored already is left out.',
      );
      return true;
    });
    secrets.store = store;
    await importKeys(answer('Clipboard', enter, 'Other').services, toPlaces(text));
    assert.equal((await ring.list()).length, 3);
  });

  test('examples and folders of others are not offered', async () => {
    write(path.join(folder, '.env.example'), 'A=\n');
    mkdirSync(path.join(home, '.bashrc.d'));
    const { answer } = createWorld();
    await assert.rejects(
      importKeys(answer(toSource('.env.example')).services, toPlaces()),
      /is not among/,
    );
  });
});

async function readAll(ring: KeyRing) {
  const entries = await ring.list();
  return Promise.all(
    entries.map(async ({ record: { id, label, provider, environment, parts } }) => {
      const values = await ring.readValues(id);
      const named = parts.map(({ envName }, at) => [envName, values?.[at]?.reveal()]);
      return [label, provider, environment, Object.fromEntries(named)];
    }),
  );
}
