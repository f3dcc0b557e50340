import assert from 'node:assert/strict';
import { renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import {
  anthropicKey,
  closeAll,
  createProject,
  initRepository,
  openFile,
  write,
} from './editorWindow';
import { toDraft } from './keysWorld';
import { createProjectWorld, rowsUntil } from './projectWorld';

const value = anthropicKey(303);
const otherValue = anthropicKey(304);

suite('This Project as files and keys change', () => {
  let folder = '';
  let world: ReturnType<typeof createProjectWorld>;
  const open = (files: Readonly<Record<string, string>>) => {
    folder = createProject({
      'package.json': '{"name":"shop"}\n',
      '.gitignore': '.env*\n',
      ...files,
    });
    initRepository(folder);
    world = createProjectWorld(folder);
  };
  teardown(async () => {
    world.dispose();
    await closeAll(folder);
  });

  test('a saved file is read again', async () => {
    open({ 'main.js': 'use(process.env.ANTHROPIC_API_KEY);\n' });
    await world.rows();
    const document = await openFile(folder, 'main.js');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), 'use(process.env.OPENAI_API_KEY);\n');
    await vscode.workspace.applyEdit(edit);
    await document.save();
    const rows = await rowsUntil(world, found => found.length === 2);
    assert.deepEqual(
      rows.map(([label]) => label),
      ['ANTHROPIC_API_KEY', 'OPENAI_API_KEY'],
    );
  });

  test('a file that another program makes, changes, moves or deletes is noticed', async () => {
    open({ 'main.js': 'use(process.env.ANTHROPIC_API_KEY);\n' });
    await world.rows();
    const labels = async (expected: readonly string[]) => {
      const rows = await rowsUntil(world, found => found.length === expected.length);
      assert.deepEqual(
        rows.map(([label]) => label),
        expected,
      );
    };
    write(path.join(folder, 'src', 'mail.js'), 'use(process.env.RESEND_API_KEY);\n');
    await labels(['ANTHROPIC_API_KEY', 'RESEND_API_KEY']);
    renameSync(path.join(folder, 'src'), path.join(folder, 'lib'));
    await rowsUntil(world, () =>
      world.project.folders.some(found =>
        found
          .find('RESEND_API_KEY')
          ?.variable?.readings.every(({ path: file }) => file.includes('lib')),
      ),
    );
    rmSync(path.join(folder, 'lib'), { recursive: true });
    await labels(['ANTHROPIC_API_KEY']);
  });

  test('an env file that changes on disk, and a key that is stored, change the states', async () => {
    open({ 'main.js': 'use(process.env.ANTHROPIC_API_KEY);\n' });
    const state = async (expected: string) => {
      await rowsUntil(world, ([row]) => row?.[1] === expected);
    };
    await state('missing');
    write(path.join(folder, '.env'), `ANTHROPIC_API_KEY=${value}\n`);
    await state('not stored');
    const { id } = await world.ring.add(toDraft(value));
    await state('set and stored');
    write(path.join(folder, '.env'), `ANTHROPIC_API_KEY=${otherValue}\n`);
    await state('differs');
    rmSync(path.join(folder, '.env'));
    await state('not in .env');
    await world.ring.delete(id);
    await state('missing');
  });

  test('what a build writes, and git ignores, is not read', async () => {
    open({ 'main.js': 'use(process.env.ANTHROPIC_API_KEY);\n', '.gitignore': 'made/\n' });
    await world.rows();
    for (const at of Array(8).keys()) {
      write(path.join(folder, 'made', `file${at}.js`), `use(process.env.MADE${at}_API_KEY);\n`);
    }
    write(path.join(folder, 'mail.js'), 'use(process.env.RESEND_API_KEY);\n');
    const rows = await rowsUntil(world, found => found.length > 1);
    assert.deepEqual(
      rows.map(([label]) => label),
      ['ANTHROPIC_API_KEY', 'RESEND_API_KEY'],
    );
  });

  test('an ignore file that changes is heeded', async () => {
    open({
      'main.js': 'use(process.env.ANTHROPIC_API_KEY);\n',
      'made/mail.js': 'use(process.env.RESEND_API_KEY);\n',
    });
    await rowsUntil(world, found => found.length === 2);
    write(path.join(folder, '.gitignore'), '.env*\nmade/\n');
    await rowsUntil(world, found => found.length === 1);
  });

  test('more changes at once than can be followed one by one are read anew', async () => {
    open({ 'main.js': 'use(process.env.ANTHROPIC_API_KEY);\n' });
    await world.rows();
    for (const at of Array(260).keys()) {
      write(path.join(folder, 'src', `file${at}.js`), `use(process.env.SHOP${at}_API_KEY);\n`);
    }
    await rowsUntil(world, found => found.length === 261);
  });

  test('before somebody asks, no folder is read', () => {
    open({ 'main.js': 'use(process.env.ANTHROPIC_API_KEY);\n' });
    assert.deepEqual(world.project.folders, []);
  });
});
