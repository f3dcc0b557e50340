import assert from 'node:assert/strict';
import { readdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'dotenv';
import * as vscode from 'vscode';
import { openEnvFile } from '../../src/commands/env/openEnvFile';
import { removeKeyFromEnv } from '../../src/commands/env/removeKeyFromEnv';
import { writeKeyToEnv } from '../../src/commands/env/writeKeyToEnv';
import { writeProjectKeysToEnv } from '../../src/commands/env/writeProjectKeysToEnv';
import { Secret } from '../../src/secret';
import { enter } from '../fakes/scriptedPrompts';
import {
  anthropicKey,
  closeAll,
  createProject,
  git,
  initRepository,
  openFile,
  read,
  workspaceRoot,
} from './editorWindow';
import { createWorld, toDraft } from './keysWorld';

const value = anthropicKey(91);
const otherValue = anthropicKey(92);

suite('keys and env files', () => {
  let folder = '';
  // The env file of the workspace's root would be a second choice for each project below it.
  const rootEnv = path.join(workspaceRoot(), '.env');
  suiteSetup(() => renameSync(rootEnv, `${rootEnv}-aside`));
  suiteTeardown(() => renameSync(`${rootEnv}-aside`, rootEnv));

  setup(async () => {
    folder = createProject({
      'package.json': '{"name":"shop"}\n',
      'main.js': 'call(process.env.ANTHROPIC_API_KEY);\n',
    });
    initRepository(folder);
    await openFile(folder, 'main.js');
  });

  teardown(() => closeAll(folder));

  test('Write Key to .env writes into a file that git ignores', async () => {
    const { ring, answer } = createWorld();
    const { id } = await ring.add(toDraft(value));
    const { prompts, services } = answer();
    await writeKeyToEnv([{ keyId: id }], services);
    assert.deepEqual(
      {
        env: parse(read(folder, '.env')),
        ignored: git(folder, 'check-ignore', '.env').trim(),
      },
      { env: { ANTHROPIC_API_KEY: value }, ignored: '.env' },
    );
    assert.match(prompts.read[0] ?? '', /^ANTHROPIC_API_KEY is in .*\.env\. Git ignores/);
  });

  test('the value stands in the env file and nowhere else', async () => {
    const { ring, disk, answer } = createWorld();
    const { id } = await ring.add(toDraft(value));
    await writeKeyToEnv([id], answer().services);
    await writeKeyToEnv([id], answer().services);
    assert.deepEqual(
      [findFilesWith(workspaceRoot(), value), disk.text.includes(value)],
      [[path.join(folder, '.env')], false],
    );
  });

  test('an unsaved env file is not overwritten', async () => {
    const { ring, answer } = createWorld();
    const { id } = await ring.add(toDraft(value));
    await vscode.workspace.fs.writeFile(
      vscode.Uri.file(path.join(folder, '.env')),
      Buffer.from('A=1\n'),
    );
    const document = await openFile(folder, '.env');
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit(edit => edit.insert(new vscode.Position(0, 0), 'B=2\n'));
    await assert.rejects(writeKeyToEnv([id], answer().services), { name: 'UserError' });
    const onDisk = read(folder, '.env');
    await vscode.commands.executeCommand('workbench.action.files.revert');
    assert.equal(onDisk, 'A=1\n');
  });

  test('two keys for one variable are not written together', async () => {
    const { ring, answer } = createWorld();
    const first = await ring.add(toDraft(value));
    const second = await ring.add(toDraft(otherValue));
    const rows = [first, second].map(({ id }) => ({ keyId: id }));
    await assert.rejects(writeKeyToEnv([rows[0], rows], answer().services), {
      message: 'Two of these keys fill ANTHROPIC_API_KEY. Choose one of them.',
    });
  });

  test('Write All Project Keys to .env picks the keys that the code reads', async () => {
    const { ring, answer } = createWorld();
    await ring.add(toDraft(value));
    await ring.add(toDraft(otherValue, { environment: 'production' }));
    const unused = { envName: 'UNUSED_KEY', value: new Secret(anthropicKey(93)) };
    await ring.add(toDraft(value, { label: 'Unused', parts: [unused] }));
    await writeProjectKeysToEnv(answer('Development', enter).services);
    assert.deepEqual(parse(read(folder, '.env')), { ANTHROPIC_API_KEY: value });
  });

  test('Remove Key from .env removes the line after a question; the key stays', async () => {
    const { ring, answer } = createWorld();
    const { id } = await ring.add(toDraft(value));
    await vscode.workspace.fs.writeFile(
      vscode.Uri.file(path.join(folder, '.env')),
      Buffer.from(`# mine\nANTHROPIC_API_KEY=${value}\nA=1\n`),
    );
    await removeKeyFromEnv([id], answer(true).services);
    assert.deepEqual([read(folder, '.env'), (await ring.list()).length], ['# mine\nA=1\n', 1]);
  });

  test('Open .env says when there is none, and opens it when there is', async () => {
    const { ring, answer } = createWorld();
    await assert.rejects(openEnvFile(answer().services), { name: 'UserError' });
    const { id } = await ring.add(toDraft(value));
    await writeKeyToEnv([id], answer().services);
    await openEnvFile(answer().services);
    assert.equal(vscode.window.activeTextEditor?.document.fileName, path.join(folder, '.env'));
  });
});

/** Files below a folder that hold a text, as a stranger with access to the disk would find them. */
function findFilesWith(place: string, text: string): readonly string[] {
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .map(name => path.join(place, name))
    .filter(file => statSync(file, { throwIfNoEntry: false })?.isFile() === true)
    .filter(file => readFileSync(file).includes(text));
}
