import assert from 'node:assert/strict';
import path from 'node:path';
import { parse } from 'dotenv';
import type * as vscode from 'vscode';
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
} from './editorWindow';

const rule = 'anthropic-api-key';
const makeIgnore = 'Make git ignore env files';
const stopTracking = 'Stop tracking this file (it stays on disk)';
const ignoreValue = 'Ignore this value in this workspace';
const leaked = 'This key has leaked: what to do…';
const revoke = "This key has leaked: open its issuer's page to revoke it";

suite('what is offered where', () => {
  let folder: string | undefined;
  teardown(async () => {
    await closeAll(folder);
    folder = undefined;
  });

  async function openKey(files: Readonly<Record<string, string>>, name: string, besides: string[]) {
    folder = createProject(files);
    initRepository(folder);
    if (besides.includes('env-file-tracked')) {
      git(folder, 'add', '--force', name);
    }
    const document = await openFile(folder, name);
    const found = await diagnosticsUntil(document.uri, all =>
      [rule, ...besides].every(id => hasRule(id)(all)),
    );
    const key = found.find(diagnostic => hasRule(rule)([diagnostic]));
    assert.ok(key);
    return { folder, document, range: key.range };
  }

  async function titlesAt(uri: vscode.Uri, range: vscode.Range) {
    const actions = await actionsAt(uri, range);
    return actions
      .filter(({ command }) => command?.command.startsWith('keyward.'))
      .map(({ title }) => title);
  }

  test('a key in an env file that git would take is offered one fix for the file', async () => {
    const files = { '.env': `ANTHROPIC_API_KEY=${anthropicKey(31)}\n` };
    const { document, range } = await openKey(files, '.env', ['env-file-not-ignored']);
    assert.deepEqual(await titlesAt(document.uri, range), [
      makeIgnore,
      'Ignore this finding',
      ignoreValue,
      leaked,
      revoke,
    ]);
  });

  test('a key in an env file that git tracks is not offered ignore lines, which change nothing', async () => {
    const files = {
      '.env': `PORT=1\nANTHROPIC_API_KEY=${anthropicKey(32)}\n`,
      '.gitignore': '.env\n.env.*\n!.env.example\n',
    };
    const { document, range } = await openKey(files, '.env', ['env-file-tracked']);
    assert.deepEqual(await titlesAt(document.uri, range), [
      stopTracking,
      'Ignore this finding',
      ignoreValue,
      leaked,
      revoke,
    ]);
  });

  test('a comment is not offered where a file cannot hold one', async () => {
    const files = { 'package.json': '{}', 'keys.json': `{ "key": "${anthropicKey(33)}" }\n` };
    const { document, range } = await openKey(files, 'keys.json', []);
    assert.deepEqual(await titlesAt(document.uri, range), [
      'Show why this key cannot move to .env',
      ignoreValue,
      leaked,
      revoke,
    ]);
  });

  test('a key in an example file moves to the env file, and the name stays', async () => {
    const key = anthropicKey(34);
    const files = {
      'package.json': '{}',
      '.gitignore': '.env\n.env.*\n!.env.example\n',
      '.env': 'PORT=1\n',
      '.env.example': `PORT=\nANTHROPIC_API_KEY=${key}\n`,
    };
    const { folder, document, range } = await openKey(files, '.env.example', []);
    const title = (await titlesAt(document.uri, range)).find(text => text.startsWith('Move key'));
    await applyAction(document.uri, range, title ?? '');
    assert.deepEqual(
      [document.getText(), parse(read(folder, '.env')), path.basename(document.uri.path)],
      ['PORT=\nANTHROPIC_API_KEY=\n', { PORT: '1', ANTHROPIC_API_KEY: key }, '.env.example'],
    );
  });
});
