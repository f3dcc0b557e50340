import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { commands } from '../../src/contributions';
import {
  anthropicKey,
  closeAll,
  createProject,
  diagnosticsUntil,
  git,
  hasRule,
  initRepository,
  openFile,
  ruleOf,
  write,
} from './editorWindow';

const rule = 'anthropic-api-key';
const key = anthropicKey(1);

suite('key diagnostics', () => {
  let folder: string | undefined;
  teardown(async () => {
    await closeAll(folder);
    folder = undefined;
  });

  const texts: Readonly<Record<string, string>> = {
    'a.js': `const client = new Anthropic({ apiKey: '${key}' });\n`,
    'a.py': `client = Anthropic(api_key="${key}")\n`,
    'a.md': `Use ${key} to log in.\n`,
    'a.json': `{ "anthropic": "${key}" }\n`,
    'a.yaml': `anthropic:\n  key: ${key}\n`,
    'a.go': `// ${key}\nvar key = ""\n`,
  };
  for (const [name, text] of Object.entries(texts)) {
    test(`a key in ${name} is underlined, from its first to its last character`, async () => {
      folder = createProject({ [name]: text });
      const document = await openFile(folder, name);
      const found = await diagnosticsUntil(document.uri, hasRule(rule));
      assert.deepEqual(
        found.map(({ range }) => document.getText(range)),
        [key],
      );
    });
  }

  test('a diagnostic links to the page of its rule and does not tell the value', async () => {
    const document = await vscode.workspace.openTextDocument({ content: key });
    const [found] = await diagnosticsUntil(document.uri, hasRule(rule));
    const { code } = found ?? {};
    const target = typeof code === 'object' ? code.target : document.uri;
    const page = await vscode.workspace.openTextDocument(target);
    assert.deepEqual(
      {
        page: [page.languageId, page.getText().includes(`\`${rule}\``)],
        tells: found?.message.includes(key.slice(20, 30)),
      },
      { page: ['markdown', true], tells: false },
    );
  });

  test('a key is found as it is typed, moves with its line and goes with its text', async () => {
    const lines = Array.from({ length: 5_000 }, (_, line) => `const value${line} = ${line};`);
    const document = await vscode.workspace.openTextDocument({
      language: 'javascript',
      content: lines.join('\n'),
    });
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit(edit => edit.insert(new vscode.Position(2_500, 0), `const k = '${key}';\n`));
    const typed = await diagnosticsUntil(document.uri, hasRule(rule));
    await editor.edit(edit => edit.insert(new vscode.Position(0, 0), '// above\n// it\n'));
    const moved = await diagnosticsUntil(
      document.uri,
      ([first]) => first?.range.start.line !== 2_500,
    );
    await editor.edit(edit => edit.delete(document.lineAt(2_502).range));
    const gone = await diagnosticsUntil(document.uri, found => found.length === 0);
    assert.deepEqual(
      [typed, moved, gone].map(found => found.map(({ range }) => range.start.line)),
      [[2_500], [2_502], []],
    );
  });

  test('a key in the cell of a notebook is underlined', async () => {
    const cell = new vscode.NotebookCellData(
      vscode.NotebookCellKind.Code,
      `key = "${key}"`,
      'python',
    );
    const data = new vscode.NotebookData([cell]);
    const notebook = await vscode.workspace.openNotebookDocument('jupyter-notebook', data);
    const { document } = notebook.cellAt(0);
    const found = await diagnosticsUntil(document.uri, hasRule(rule));
    assert.deepEqual(found.map(ruleOf), [rule]);
  });

  test('a document over 5 MB is left to the scan of the workspace', async () => {
    const filler = 'const value = 1;\n'.repeat(330_000);
    folder = createProject({ 'large.js': `a('${key}');\n${filler}`, 'small.js': `a('${key}');\n` });
    const large = await vscode.workspace.openTextDocument(`${folder}/large.js`);
    const small = await openFile(folder, 'small.js');
    await diagnosticsUntil(small.uri, hasRule(rule));
    const typed = vscode.languages.getDiagnostics(large.uri).length;
    await vscode.commands.executeCommand(commands.scanWorkspace);
    const scanned = await diagnosticsUntil(large.uri, hasRule(rule));
    assert.deepEqual([typed, scanned.length], [0, 1]);
  });

  test('an ignore comment takes the squiggle away while it stands there', async () => {
    const document = await vscode.workspace.openTextDocument({
      language: 'javascript',
      content: `a('${key}');\n`,
    });
    const editor = await vscode.window.showTextDocument(document);
    await diagnosticsUntil(document.uri, hasRule(rule));
    await editor.edit(edit =>
      edit.insert(document.lineAt(0).range.end, ` // keyward-${'ignore'}: a sample`),
    );
    const quiet = await diagnosticsUntil(document.uri, found => found.length === 0);
    await editor.edit(edit => edit.delete(new vscode.Range(0, key.length + 6, 0, 500)));
    const again = await diagnosticsUntil(document.uri, hasRule(rule));
    assert.deepEqual([quiet.length, again.length], [0, 1]);
  });

  test('an env file is underlined until git ignores it, an example file always', async () => {
    const line = `ANTHROPIC_API_KEY=${key}\n`;
    folder = createProject({ '.env': line, '.env.example': line });
    initRepository(folder);
    const document = await openFile(folder, '.env');
    await diagnosticsUntil(document.uri, hasRule(rule));
    write(`${folder}/.gitignore`, '.env\n.env.*\n!.env.example\n');
    const ignored = await diagnosticsUntil(document.uri, found => found.length === 0);
    const example = await openFile(folder, '.env.example');
    const shown = await diagnosticsUntil(example.uri, hasRule(rule));
    assert.deepEqual(
      [ignored.length, shown.length, git(folder, 'check-ignore', '.env').trim()],
      [0, 1, '.env'],
    );
  });

  test('settings switch diagnostics off, exclude files and ask for more confidence', async () => {
    folder = createProject({ 'fixtures/a.js': `a('${key}');\n` });
    const document = await openFile(folder, 'fixtures', 'a.js');
    await diagnosticsUntil(document.uri, hasRule(rule));
    const settings = vscode.workspace.getConfiguration('keyward.diagnostics');
    const counts: number[] = [];
    for (const [name, value] of [
      ['enabled', false],
      ['exclude', ['**/fixtures/**']],
    ] as const) {
      await settings.update(name, value, vscode.ConfigurationTarget.Workspace);
      counts.push((await diagnosticsUntil(document.uri, found => found.length === 0)).length);
      await settings.update(name, undefined, vscode.ConfigurationTarget.Workspace);
      counts.push((await diagnosticsUntil(document.uri, hasRule(rule))).length);
    }
    assert.deepEqual(counts, [0, 1, 0, 1]);
  });

  test('a comment of another scanner silences a key, and not where the setting says so', async () => {
    folder = createProject({ 'a.js': `a('${key}'); // gitleaks:allow\nb('${key}');\n` });
    const document = await openFile(folder, 'a.js');
    const linesUntil = async (count: number) => {
      const found = await diagnosticsUntil(document.uri, ({ length }) => length === count);
      return found.map(({ range }) => range.start.line);
    };
    const silenced = await linesUntil(1);
    const settings = vscode.workspace.getConfiguration('keyward.detection');
    await settings.update('otherMarkers', false, vscode.ConfigurationTarget.Workspace);
    const shown = await linesUntil(2);
    await settings.update('otherMarkers', undefined, vscode.ConfigurationTarget.Workspace);
    assert.deepEqual([silenced, shown, await linesUntil(1)], [[1], [0, 1], [1]]);
  });
});
