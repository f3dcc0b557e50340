import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { updateEnvExample } from '../../src/commands/project/updateEnvExample';
import {
  anthropicKey,
  closeAll,
  createProject,
  initRepository,
  openFile,
  read,
} from './editorWindow';
import { createProjectWorld } from './projectWorld';

const value = anthropicKey(331);
const main = { 'main.js': 'use(process.env.ANTHROPIC_API_KEY, process.env.PORT);\n' };

suite('Update .env.example', () => {
  let folder = '';
  let world: ReturnType<typeof createProjectWorld>;
  const open = (files: Readonly<Record<string, string>>) => {
    folder = createProject({ 'package.json': '{"name":"shop"}\n', ...files });
    initRepository(folder);
    world = createProjectWorld(folder);
  };
  const names = (file: string) =>
    [...read(folder, file).matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name, set]) => [name, set]);
  teardown(async () => {
    world.dispose();
    await closeAll(folder);
  });

  test('it is made with the names of all variables and no value, then opened', async () => {
    open({ ...main, '.env': `ANTHROPIC_API_KEY=${value}\nPORT=3000\n`, '.gitignore': '.env\n' });
    const { prompts, services } = world.answer(true);
    await updateEnvExample(services);
    assert.deepEqual(names('.env.example').sort(), [
      ['ANTHROPIC_API_KEY', ''],
      ['PORT', ''],
    ]);
    assert.deepEqual(
      [prompts.read, vscode.window.activeTextEditor?.document.fileName],
      [
        [
          'Make .env.example?',
          'It lists 2 names, without a value. Commit it, so that others know what to set.',
        ],
        path.join(folder, '.env.example'),
      ],
    );
    assert.equal(read(folder, '.env.example').includes(value), false);
  });

  test('lines that are there stay as they are', async () => {
    const before = '# The shop.\r\nPORT=3000\r\n';
    open({ ...main, '.env.sample': before });
    await updateEnvExample(world.answer(true).services);
    assert.equal(read(folder, '.env.sample').startsWith(before), true);
    assert.deepEqual(
      names('.env.sample')
        .map(([name]) => name)
        .sort(),
      ['ANTHROPIC_API_KEY', 'PORT'],
    );
    assert.equal(existsSync(path.join(folder, '.env.example')), false);
  });

  test('no writes nothing', async () => {
    open(main);
    await updateEnvExample(world.answer(false).services);
    assert.equal(existsSync(path.join(folder, '.env.example')), false);
  });

  test('a file that lists everything is told to do so', async () => {
    open({ ...main, '.env.example': 'ANTHROPIC_API_KEY=\nPORT=\n' });
    const { prompts, services } = world.answer();
    await updateEnvExample(services);
    assert.deepEqual(prompts.read, ['.env.example lists every variable that is read here.']);
  });

  test('a project that reads nothing gets no file', async () => {
    open({});
    const { prompts, services } = world.answer();
    await updateEnvExample(services);
    assert.deepEqual(prompts.read, [
      'Nothing here reads an environment variable, so there is nothing to list.',
    ]);
  });

  test('unsaved changes of the file are not overwritten', async () => {
    open({ ...main, '.env.example': 'PORT=\n' });
    const document = await openFile(folder, '.env.example');
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit(edit => edit.insert(new vscode.Position(0, 0), '# mine\n'));
    await assert.rejects(updateEnvExample(world.answer(true).services), { name: 'UserError' });
    assert.equal(read(folder, '.env.example'), 'PORT=\n');
  });

  test('where git ignores the file, that is said', async () => {
    open({ ...main, '.gitignore': '.env*\n' });
    const { prompts, services } = world.answer(true);
    await updateEnvExample(services);
    assert.match(
      prompts.read.at(-1) ?? '',
      /^Git ignores \.env\.example, so others will not get it\./,
    );
  });
});
