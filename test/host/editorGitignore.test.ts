import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { commands } from '../../src/contributions';
import {
  actionsAt,
  anthropicKey,
  applyAction,
  closeAll,
  createProject,
  diagnosticsUntil,
  git,
  hasRule,
  initRepository,
  openFile,
  read,
  ruleOf,
  write,
} from './editorWindow';

const notIgnored = 'env-file-not-ignored';
const tracked = 'env-file-tracked';
const makeIgnore = 'Make git ignore env files';
const stopTracking = 'Stop tracking this file (it stays on disk)';

suite('gitignore diagnostics', () => {
  let folder: string | undefined;
  teardown(async () => {
    await closeAll(folder);
    folder = undefined;
  });
  const line = `ANTHROPIC_API_KEY=${anthropicKey(21)}\n`;
  const find = (found: readonly vscode.Diagnostic[], rule: string) =>
    found.find(diagnostic => ruleOf(diagnostic) === rule);
  const rangeOf = (found: readonly vscode.Diagnostic[], rule: string) =>
    find(found, rule)?.range ?? new vscode.Range(0, 0, 0, 0);
  const isGone = (rule: string) => (found: readonly vscode.Diagnostic[]) =>
    find(found, rule) === undefined;

  test('an env file that git would take is marked, and the fix adds the lines once', async () => {
    folder = createProject({ '.env': line, '.gitignore': 'node_modules/\r\n' });
    initRepository(folder);
    const document = await openFile(folder, '.env');
    const found = await diagnosticsUntil(document.uri, hasRule(notIgnored));
    await applyAction(document.uri, rangeOf(found, notIgnored), makeIgnore);
    const after = await diagnosticsUntil(document.uri, all => all.length === 0);
    await vscode.commands.executeCommand(commands.ignoreEnvFiles, document.uri);
    assert.deepEqual(
      { left: after.length, text: read(folder, '.gitignore') },
      { left: 0, text: 'node_modules/\r\n.env\r\n.env.*\r\n!.env.example\r\n' },
    );
  });

  test('a .gitignore that covers no env file is marked although none exists yet', async () => {
    folder = createProject({ '.gitignore': 'dist/\n', 'sub/.env': 'PORT=1\n' });
    initRepository(folder);
    const document = await openFile(folder, '.gitignore');
    const found = await diagnosticsUntil(document.uri, hasRule(notIgnored));
    const env = vscode.Uri.file(path.join(folder, 'sub', '.env'));
    await diagnosticsUntil(env, hasRule(notIgnored));
    await applyAction(document.uri, rangeOf(found, notIgnored), makeIgnore);
    const after = await diagnosticsUntil(env, isGone(notIgnored));
    assert.deepEqual(
      [after.length, read(folder, '.gitignore')],
      [0, 'dist/\n.env\n.env.*\n!.env.example\n'],
    );
  });

  test('a change of .gitignore by hand is seen', async () => {
    folder = createProject({ '.env': line });
    initRepository(folder);
    const env = vscode.Uri.file(path.join(folder, '.env'));
    await diagnosticsUntil(env, hasRule(notIgnored));
    write(path.join(folder, '.gitignore'), '.env\n');
    const covered = await diagnosticsUntil(env, isGone(notIgnored));
    write(path.join(folder, '.gitignore'), '.env\n!.env\n');
    const open = await diagnosticsUntil(env, hasRule(notIgnored));
    assert.deepEqual([covered.length, open.length], [0, 1]);
  });

  test('a tracked env file is an error until git is told to forget it, and it stays on disk', async () => {
    folder = createProject({ '.env': line, '.gitignore': 'dist/\n' });
    initRepository(folder);
    git(folder, 'add', '.env');
    const document = await openFile(folder, '.env');
    const found = await diagnosticsUntil(document.uri, hasRule(tracked));
    const actions = await actionsAt(document.uri, rangeOf(found, tracked));
    await applyAction(document.uri, rangeOf(found, tracked), stopTracking);
    const after = await diagnosticsUntil(document.uri, all => all.length === 0);
    assert.deepEqual(
      {
        severity: find(found, tracked)?.severity,
        advice: /replace the keys/.test(find(found, tracked)?.message ?? ''),
        offered: actions.some(({ title }) => title === stopTracking),
        left: after.length,
        tracked: git(folder, 'ls-files', '.env'),
        text: read(folder, '.env'),
        ignored: git(folder, 'check-ignore', '.env').trim(),
      },
      {
        severity: vscode.DiagnosticSeverity.Error,
        advice: true,
        offered: true,
        left: 0,
        tracked: '',
        text: line,
        ignored: '.env',
      },
    );
  });

  test('a byte-order mark does not move the squiggle', async () => {
    folder = createProject({ '.env': `\uFEFFPORT=1\n${line}`, '.gitignore': '.env\n' });
    initRepository(folder);
    git(folder, 'add', '--force', '.env');
    const document = await openFile(folder, '.env');
    const found = await diagnosticsUntil(document.uri, hasRule(tracked));
    assert.equal(`${document.getText(rangeOf(found, tracked))}\n`, line);
  });

  test('an ignore file in a folder below decides for the env file there', async () => {
    folder = createProject({ '.gitignore': '.env\n', '.env': line, 'app/.env': line });
    initRepository(folder);
    const [env, nested] = ['.env', 'app/.env'].map(name =>
      vscode.Uri.file(path.join(folder ?? '', name)),
    );
    assert.ok(env && nested);
    write(path.join(folder, 'app', '.gitignore'), '!.env\n');
    const open = await diagnosticsUntil(nested, hasRule(notIgnored));
    const covered = vscode.languages.getDiagnostics(env).length;
    await applyAction(await openUri(nested), rangeOf(open, notIgnored), makeIgnore);
    const after = await diagnosticsUntil(nested, all => all.length === 0);
    assert.deepEqual(
      [covered, open.length > 0, after.length, git(folder, 'check-ignore', 'app/.env').trim()],
      [0, true, 0, 'app/.env'],
    );
  });

  test('a setting switches the marks off', async () => {
    folder = createProject({ '.env': 'PORT=1\n' });
    initRepository(folder);
    const env = vscode.Uri.file(path.join(folder, '.env'));
    await diagnosticsUntil(env, hasRule(notIgnored));
    const settings = vscode.workspace.getConfiguration('keyward.gitignore');
    await settings.update('enabled', false, vscode.ConfigurationTarget.Workspace);
    const off = await diagnosticsUntil(env, all => all.length === 0);
    await settings.update('enabled', undefined, vscode.ConfigurationTarget.Workspace);
    const on = await diagnosticsUntil(env, hasRule(notIgnored));
    assert.deepEqual([off.length, on.length, existsSync(env.fsPath)], [0, 1, true]);
  });
});

async function openUri(uri: vscode.Uri): Promise<vscode.Uri> {
  return (await openFile(uri.fsPath)).uri;
}
