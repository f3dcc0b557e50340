import assert from 'node:assert/strict';
import { renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { anthropicKey, openFile, write } from './editorWindow';
import { toDraft } from './keysWorld';
import { rowsUntil, useProject } from './projectWorld';

const value = anthropicKey(303);
const otherValue = anthropicKey(304);

suite('This Project as files and keys change', () => {
  const shop = useProject();

  test('a saved file is read again', async () => {
    shop.open({ 'main.js': 'use(process.env.ANTHROPIC_API_KEY);\n' });
    await shop.world.rows();
    const document = await openFile(shop.folder, 'main.js');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), 'use(process.env.OPENAI_API_KEY);\n');
    await vscode.workspace.applyEdit(edit);
    await document.save();
    const rows = await rowsUntil(shop.world, found => found.length === 2);
    assert.deepEqual(
      rows.map(([label]) => label),
      ['ANTHROPIC_API_KEY', 'OPENAI_API_KEY'],
    );
  });

  test('a file that another program makes, changes, moves or deletes is noticed', async () => {
    shop.open({ 'main.js': 'use(process.env.ANTHROPIC_API_KEY);\n' });
    await shop.world.rows();
    const labels = async (expected: readonly string[]) => {
      const rows = await rowsUntil(shop.world, found => found.length === expected.length);
      assert.deepEqual(
        rows.map(([label]) => label),
        expected,
      );
    };
    write(path.join(shop.folder, 'src', 'mail.js'), 'use(process.env.RESEND_API_KEY);\n');
    await labels(['ANTHROPIC_API_KEY', 'RESEND_API_KEY']);
    renameSync(path.join(shop.folder, 'src'), path.join(shop.folder, 'lib'));
    await rowsUntil(shop.world, () =>
      shop.world.project.folders.some(found =>
        found
          .find('RESEND_API_KEY')
          ?.variable?.readings.every(({ path: file }) => file.includes('lib')),
      ),
    );
    rmSync(path.join(shop.folder, 'lib'), { recursive: true });
    await labels(['ANTHROPIC_API_KEY']);
  });

  test('an env file that changes on disk, and a key that is stored, change the states', async () => {
    shop.open({ 'main.js': 'use(process.env.ANTHROPIC_API_KEY);\n' });
    const state = async (expected: string) => {
      await rowsUntil(shop.world, ([row]) => row?.[1] === expected);
    };
    await state('missing');
    write(path.join(shop.folder, '.env'), `ANTHROPIC_API_KEY=${value}\n`);
    await state('not stored');
    const { id } = await shop.world.ring.add(toDraft(value));
    await state('set and stored');
    write(path.join(shop.folder, '.env'), `ANTHROPIC_API_KEY=${otherValue}\n`);
    await state('differs');
    rmSync(path.join(shop.folder, '.env'));
    await state('not in .env');
    await shop.world.ring.delete(id);
    await state('missing');
  });

  test('what a build writes, and git ignores, is not read', async () => {
    shop.open({ 'main.js': 'use(process.env.ANTHROPIC_API_KEY);\n', '.gitignore': 'made/\n' });
    await shop.world.rows();
    for (const at of Array(8).keys()) {
      write(
        path.join(shop.folder, 'made', `file${at}.js`),
        `use(process.env.MADE${at}_API_KEY);\n`,
      );
    }
    write(path.join(shop.folder, 'mail.js'), 'use(process.env.RESEND_API_KEY);\n');
    const rows = await rowsUntil(shop.world, found => found.length > 1);
    assert.deepEqual(
      rows.map(([label]) => label),
      ['ANTHROPIC_API_KEY', 'RESEND_API_KEY'],
    );
  });

  test('an ignore file that changes is heeded', async () => {
    shop.open({
      'main.js': 'use(process.env.ANTHROPIC_API_KEY);\n',
      'made/mail.js': 'use(process.env.RESEND_API_KEY);\n',
    });
    await rowsUntil(shop.world, found => found.length === 2);
    write(path.join(shop.folder, '.gitignore'), '.env*\nmade/\n');
    await rowsUntil(shop.world, found => found.length === 1);
  });

  test('more changes at once than can be followed one by one are read anew', async () => {
    shop.open({ 'main.js': 'use(process.env.ANTHROPIC_API_KEY);\n' });
    await shop.world.rows();
    for (const at of Array(260).keys()) {
      write(path.join(shop.folder, 'src', `file${at}.js`), `use(process.env.SHOP${at}_API_KEY);\n`);
    }
    await rowsUntil(shop.world, found => found.length === 261);
  });

  test('before somebody asks, no folder is read', () => {
    shop.open({ 'main.js': 'use(process.env.ANTHROPIC_API_KEY);\n' });
    assert.deepEqual(shop.world.project.folders, []);
  });
});
