import assert from 'node:assert/strict';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { saveLeakReport } from '../../src/commands/leak/leakReport';
import { commitScheme } from '../../src/host/commitFiles';
import { openLeakedPlace } from '../../src/host/openLeakedPlace';
import {
  anthropicKey,
  closeAll,
  createProject,
  git,
  initRepository,
  openFile,
  read,
} from './editorWindow';
import { toDraft } from './keysWorld';
import { commitAll, createLeakyProject, readRows, startLeak } from './leakWorld';
import { oldValue as key } from './rotationWorld';

const hint = `sk-ant-api03-${key.slice(13, 16)}…${key.slice(-4)}`;

/** Rejects with the tabs that are there when time is up. */
function tabOpened(label: RegExp): Promise<void> {
  return new Promise((resolve, reject) => {
    const labels = () =>
      vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(tab => tab.label));
    const timer = setTimeout(() => end(() => reject(new Error(labels().join()))), 8_000);
    const end = (settle: () => void) => {
      clearTimeout(timer);
      subscription.dispose();
      settle();
    };
    const subscription = vscode.window.tabGroups.onDidChangeTabs(() =>
      labels().some(shown => label.test(shown)) ? end(resolve) : undefined,
    );
  });
}

suite('where a leaked key was', () => {
  let folder = '';
  teardown(async () => {
    await closeAll(folder === '' ? undefined : folder);
    folder = '';
  });
  const startWorld = () => startLeak('http://127.0.0.1:9');
  const toCommit = (name: string) => git(folder, 'rev-parse', name).trim();

  test('step 3 finds files, env files, unsaved text and commits, pushed or not', async () => {
    folder = createLeakyProject();
    await openFile(folder, 'package.json');
    const untitled = await vscode.workspace.openTextDocument({ content: `\n${key}\n` });
    await vscode.window.showTextDocument(untitled);
    const world = await startWorld();
    await world.run('search');
    const { search } = world.findOnly();
    const below = path.basename(folder);
    assert.deepEqual(
      {
        files: search?.files.map(({ kind, path: file, line }) => [kind, file, line]),
        commits: search?.commits.map(({ commit: id, path: file, line, isPushed }) => [
          id,
          file,
          line,
          isPushed,
        ]),
        more: search?.more,
        states: world.states(),
        told: world.disk.text.includes(key),
      },
      {
        files: [
          ['env', `${below}/.env`, 2],
          ['file', `${below}/notes.md`, 1],
          ['unsaved', untitled.uri.path, 2],
        ],
        commits: [
          [toCommit('HEAD'), 'notes.md', 1, false],
          [toCommit('HEAD~1'), 'src/app.js', 2, true],
        ],
        more: 0,
        states: ['open', 'open', 'done', 'open', 'open', 'open', 'open'],
        told: false,
      },
    );
    const today = new Date(search?.commits[0]?.date ?? '').toLocaleDateString();
    assert.deepEqual(readRows(world.openWindow()), [
      `Claude | 1 of 7 done · ${hint}`,
      '  1. Revoke it now | stops for everyone',
      '  2. Replace it | with a new key',
      '  3. Find where it was | done · 3 files, 2 commits',
      `    .env:2 | env file · ${below}`,
      `    notes.md:1 | ${below}`,
      `    ${untitled.uri.path}:2 | not saved`,
      `    Commit ${toCommit('HEAD').slice(0, 7)} | not pushed · notes.md · ${today}`,
      `    Commit ${toCommit('HEAD~1').slice(0, 7)} | pushed · app.js · ${today}`,
      '  4. Check its usage | calls not yours?',
      '  5. Limit spending | per month',
      '  6. Git history | pushed',
      '  7. Write a report | without the key',
    ]);
  });

  test('a place opens its file at the line, and a commit as it was', async () => {
    folder = createLeakyProject();
    await openFile(folder, 'package.json');
    const world = await startWorld();
    await world.run('search');
    const { files, commits } = world.findOnly().search ?? { files: [], commits: [] };
    await openLeakedPlace({ kind: 'file', file: files[0] });
    const editor = vscode.window.activeTextEditor;
    const file = [path.basename(editor?.document.uri.fsPath ?? ''), editor?.selection.active.line];
    await openLeakedPlace({ kind: 'commit', commit: commits[1] });
    assert.deepEqual(
      [file, vscode.window.activeTextEditor?.document.uri.scheme],
      [['.env', 1], commitScheme],
    );
    const gone = { ...files[0], uri: `${files[0]?.uri}.gone` };
    await assert.rejects(openLeakedPlace({ file: gone }), { name: 'UserError' });
    await assert.rejects(openLeakedPlace(undefined), { name: 'UserError' });
  });

  test('where no commit holds the key, step 6 is not needed, and open again once one does', async () => {
    folder = createProject({ 'package.json': '{}', 'app.js': `connect('${key}');\n` });
    initRepository(folder);
    git(folder, 'commit', '--quiet', '--no-verify', '--allow-empty', '--message', 'one');
    await openFile(folder, 'package.json');
    const { run, states } = await startWorld();
    await run('search');
    const clean = states();
    commitAll(folder, 'two');
    await run('search');
    assert.deepEqual([clean[2], clean[5], states()[5]], ['done', 'not-needed', 'open']);
  });

  test('a file that is named after the key is told without the key', async () => {
    folder = createProject({ 'package.json': '{}', [`${key}.txt`]: `${key}\n` });
    await openFile(folder, 'package.json');
    const { run, findOnly, disk } = await startWorld();
    await run('search');
    const [file] = findOnly().search?.files ?? [];
    assert.deepEqual(
      [file?.path, file?.uri, disk.text.includes(key)],
      [`${path.basename(folder)}/….txt`, '', false],
    );
  });

  test('step 6 searches first where that was not done, then shows the page', async () => {
    folder = createLeakyProject();
    await openFile(folder, 'package.json');
    const { run, states } = await startWorld();
    const opened = tabOpened(/Git history/);
    await run('history');
    await opened;
    assert.deepEqual([states()[2], states()[5]], ['done', 'open']);
  });

  test('step 7 opens the report, and Save Report writes it where the user chooses', async () => {
    folder = createLeakyProject();
    await openFile(folder, 'package.json');
    const world = await startWorld();
    await world.run('search');
    await world.run('report');
    const document = vscode.window.activeTextEditor?.document;
    const file = path.join(folder, 'report.md');
    const { ports } = world.answer();
    const askTarget = async () => vscode.Uri.file(file);
    await saveLeakReport([{ incidentId: world.findOnly().id }], { ...ports, askTarget });
    const saved = read(folder, 'report.md');
    assert.deepEqual(
      [document?.languageId, document?.isUntitled, world.states()[6]],
      ['markdown', true, 'done'],
    );
    for (const text of [document?.getText() ?? '', saved]) {
      assert.match(text, /^# A key has leaked\n/);
      assert.match(text, /\| `[^`]*\/\.env:2` \| env file \|/);
      assert.equal(text.includes(key.slice(20, 60)), false);
      assert.equal(text.includes(hint), true);
    }
  });

  test('after the key was rotated and archived, the search still knows what has leaked', async () => {
    folder = createProject({ 'package.json': '{}', 'app.js': `connect('${key}');\n` });
    await openFile(folder, 'package.json');
    const { run, ring, keyId, findOnly } = await startWorld();
    const values = toDraft(anthropicKey(412)).parts.map(({ value }) => value);
    const old = await ring.retire(keyId, values, { until: '2099-01-01T00:00:00.000Z' });
    await ring.archive(old.id);
    await run('search');
    assert.equal(findOnly().search?.files.length, 1);
  });

  test('where the secret storage forgot the leaked key, the stored one serves until it is replaced', async () => {
    folder = createProject({ 'package.json': '{}', 'app.js': `connect('${key}');\n` });
    await openFile(folder, 'package.json');
    const { run, ring, keyId, findOnly, secrets } = await startWorld();
    await secrets.delete(`leak.${findOnly().id}`);
    await run('search');
    assert.equal(findOnly().search?.files.length, 1);
    const values = toDraft(anthropicKey(413)).parts.map(({ value }) => value);
    await ring.replaceValues(keyId, values);
    await assert.rejects(run('search'), { name: 'UserError', message: /has lost the leaked key/ });
  });

  test('a repository that cannot be read is told, and step 6 stays open', async () => {
    folder = createProject({ 'package.json': '{}', 'app.js': `connect('${key}');\n` });
    initRepository(folder);
    commitAll(folder, 'one');
    rmSync(path.join(folder, '.git', 'objects'), { recursive: true, force: true });
    mkdirSync(path.join(folder, '.git', 'objects'));
    await openFile(folder, 'package.json');
    const { run, findOnly, states } = await startWorld();
    await run('search');
    const [gap] = findOnly().search?.gaps ?? [];
    assert.match(gap ?? '', /^The history of project-\w+ was not searched\./);
    assert.equal(states()[5], 'open');
  });
});
