import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, renameSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'dotenv';
import * as vscode from 'vscode';
import { ignoredFindingsFile } from '../../src/project/ignoredFindings';
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
  workspaceRoot,
} from './editorWindow';

const rule = 'anthropic-api-key';
const moveToEnv = (folder: string) =>
  `Move key to ${path.basename(folder)}/.env and read it from the environment`;
const explain = 'Show why this key cannot move to .env';
const storeOnly = 'Store in Keyward and replace by a reference';
const manifest = `${JSON.stringify({ name: 'shop', type: 'module', scripts: { start: 'node --env-file=.env main.js' } })}\n`;

suite('quick fixes of a key', () => {
  let folder: string | undefined;
  // The env file of the workspace's root would be a second choice for each project below it.
  const rootEnv = path.join(workspaceRoot(), '.env');
  suiteSetup(() => renameSync(rootEnv, `${rootEnv}-aside`));
  suiteTeardown(() => renameSync(`${rootEnv}-aside`, rootEnv));
  teardown(async () => {
    await closeAll(folder);
    folder = undefined;
  });

  async function openProject(files: Readonly<Record<string, string>>, name: string) {
    folder = createProject(files);
    initRepository(folder);
    const document = await openFile(folder, name);
    const [found] = await diagnosticsUntil(document.uri, hasRule(rule));
    assert.ok(found);
    return { folder, document, range: found.range };
  }

  test('a key offers its ways out, the env file first, and no command holds the value', async () => {
    const key = anthropicKey(11);
    const project = createProjectFiles(key);
    const { folder, document, range } = await openProject(project, 'main.js');
    const actions = (await actionsAt(document.uri, range)).filter(({ command }) =>
      command?.command.startsWith('keyward.'),
    );
    assert.deepEqual(
      {
        offered: actions.map(({ title, isPreferred = false }) => [title, isPreferred]),
        kinds: [...new Set(actions.map(({ kind }) => kind?.value))],
        tells: JSON.stringify(actions.map(({ command }) => command)).includes(key),
      },
      {
        offered: [
          [moveToEnv(folder), true],
          [storeOnly, false],
          ['Ignore this finding', false],
          ['Ignore this value in this workspace', false],
          ['This key has leaked: what to do…', false],
          ["This key has leaked: open its issuer's page to revoke it", false],
        ],
        kinds: ['quickfix'],
        tells: false,
      },
    );
  });

  test('moving a key to .env leaves a program that works, and undo brings back only the code', async () => {
    const key = anthropicKey(12);
    const { folder, document, range } = await openProject(createProjectFiles(key), 'main.js');
    const before = document.getText();
    await applyAction(document.uri, range, moveToEnv(folder));
    const gone = await diagnosticsUntil(document.uri, found => found.length === 0);
    await document.save();
    const run = () =>
      execFileSync('node', ['--env-file=.env', 'main.js'], { cwd: folder, encoding: 'utf8' });
    const done = {
      diagnostics: gone.length,
      code: document.getText(),
      env: parse(read(folder, '.env')),
      printed: run(),
      ignored: git(folder, 'check-ignore', '.env').trim(),
      example: read(folder, '.env.example').trim(),
      gitSees: git(folder, 'status', '--porcelain').includes(' .env\n'),
    };
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    const undone = { code: document.getText(), env: parse(read(folder, '.env')) };
    const env = { ANTHROPIC_API_KEY: key };
    assert.deepEqual(
      [done, undone],
      [
        {
          diagnostics: 0,
          code: 'const apiKey = process.env.ANTHROPIC_API_KEY;\nconsole.log(apiKey);\n',
          env,
          printed: `${key}\n`,
          ignored: '.env',
          example: 'ANTHROPIC_API_KEY=',
          gitSees: false,
        },
        { code: before, env },
      ],
    );
  });

  test('a key in Python moves with the import that the code then needs', async () => {
    const key = anthropicKey(13);
    const { folder, document, range } = await openProject(
      { 'pyproject.toml': '', 'main.py': `api_key = "${key}"\nprint(api_key)\n` },
      'main.py',
    );
    await applyAction(document.uri, range, moveToEnv(folder));
    assert.deepEqual(
      { code: document.getText(), env: parse(read(folder, '.env')) },
      {
        code: 'import os\n\napi_key = os.environ["ANTHROPIC_API_KEY"]\nprint(api_key)\n',
        env: { ANTHROPIC_API_KEY: key },
      },
    );
  });

  test('a key in code that VS Code takes for plain text is read as that language does', async () => {
    const key = anthropicKey(21);
    const { folder, document, range } = await openProject(
      { 'package.json': '{}', 'main.kt': `val key = "${key}"\n` },
      'main.kt',
    );
    await applyAction(document.uri, range, moveToEnv(folder));
    assert.equal(document.getText(), 'val key = System.getenv("ANTHROPIC_API_KEY")\n');
  });

  test('a key in the cell of a notebook moves to the env file beside the notebook', async () => {
    const key = anthropicKey(19);
    const cell = { cell_type: 'code', metadata: {}, outputs: [], source: [`key = "${key}"`] };
    folder = createProject({
      'requirements.txt': '',
      'a.ipynb': JSON.stringify({ cells: [cell], metadata: {}, nbformat: 4, nbformat_minor: 5 }),
    });
    initRepository(folder);
    const uri = vscode.Uri.file(path.join(folder, 'a.ipynb'));
    const notebook = await vscode.workspace.openNotebookDocument(uri);
    await vscode.window.showNotebookDocument(notebook);
    const { document } = notebook.cellAt(0);
    await vscode.languages.setTextDocumentLanguage(document, 'python');
    const { document: python } = notebook.cellAt(0);
    const [found] = await diagnosticsUntil(python.uri, hasRule(rule));
    assert.ok(found);
    await applyAction(python.uri, found.range, moveToEnv(folder));
    assert.deepEqual(
      [notebook.cellAt(0).document.getText(), parse(read(folder, '.env'))],
      ['import os\n\nkey = os.environ["ANTHROPIC_API_KEY"]', { ANTHROPIC_API_KEY: key }],
    );
  });

  test('a key is replaced by a reference without an env file', async () => {
    const key = anthropicKey(14);
    const { folder, document, range } = await openProject(createProjectFiles(key), 'main.js');
    await applyAction(document.uri, range, storeOnly);
    assert.deepEqual(
      { code: document.getText(), env: existsSync(path.join(folder, '.env')) },
      {
        code: 'const apiKey = process.env.ANTHROPIC_API_KEY;\nconsole.log(apiKey);\n',
        env: false,
      },
    );
  });

  test('an ignored finding gets a comment with a reason and no squiggle', async () => {
    const key = anthropicKey(15);
    const { document, range } = await openProject(createProjectFiles(key), 'main.js');
    await applyAction(document.uri, range, 'Ignore this finding');
    const found = await diagnosticsUntil(document.uri, diagnostics => diagnostics.length === 0);
    assert.deepEqual(
      { found: found.length, line: document.lineAt(0).text },
      { found: 0, line: `const apiKey = '${key}'; // keyward-${'ignore'}: not a secret` },
    );
  });

  test('an ignored value has no squiggle in any file, and the list does not tell it', async () => {
    const key = anthropicKey(16);
    const files = { ...createProjectFiles(key), 'other.md': `${key}\n` };
    const { folder, document, range } = await openProject(files, 'main.js');
    await applyAction(document.uri, range, 'Ignore this value in this workspace');
    const found = await diagnosticsUntil(document.uri, diagnostics => diagnostics.length === 0);
    const list = read(workspaceRoot(), ignoredFindingsFile);
    const other = await openFile(folder, 'other.md');
    const elsewhere = await diagnosticsUntil(other.uri, diagnostics => diagnostics.length === 0);
    assert.deepEqual(
      [found.length, elsewhere.length, list.includes(rule), list.includes(key.slice(14, 24))],
      [0, 0, true, false],
    );
  });

  test('code for browsers is not given a variable, and the reason can be asked for', async () => {
    const key = anthropicKey(17);
    const { folder, document, range } = await openProject(
      {
        'package.json': JSON.stringify({ devDependencies: { vite: '^7.0.0' } }),
        'src/App.jsx': `'use client';\nexport const key = '${key}';\n`,
      },
      'src/App.jsx',
    );
    const before = document.getText();
    const actions = await actionsAt(document.uri, range);
    await applyAction(document.uri, range, explain).catch(() => undefined);
    assert.deepEqual(
      {
        offered: actions.filter(({ title }) => title.startsWith('Move key')),
        code: document.getText(),
        env: existsSync(path.join(folder, '.env')),
      },
      { offered: [], code: before, env: false },
    );
  });

  test('an env file with unsaved changes is not written, and the code keeps the key', async () => {
    const key = anthropicKey(18);
    const files = { ...createProjectFiles(key), '.env': 'PORT=1\n', '.gitignore': '.env\n' };
    const { folder, document, range } = await openProject(files, 'main.js');
    const before = document.getText();
    const env = await openFile(folder, '.env');
    const editor = await vscode.window.showTextDocument(env);
    await editor.edit(edit => edit.insert(new vscode.Position(0, 0), '# mine\n'));
    await applyAction(document.uri, range, moveToEnv(folder)).catch(() => undefined);
    assert.deepEqual(
      { code: document.getText(), env: read(folder, '.env') },
      { code: before, env: 'PORT=1\n' },
    );
  });
});

function createProjectFiles(key: string): Record<string, string> {
  return {
    'package.json': manifest,
    'main.js': `const apiKey = '${key}';\nconsole.log(apiKey);\n`,
  };
}
