import assert from 'node:assert/strict';
import path from 'node:path';
import * as vscode from 'vscode';
import { commands } from '../../src/contributions';
import {
  anthropicKey,
  closeAll,
  createProject,
  diagnosticsUntil,
  hasRule,
  initRepository,
  openFile,
  ruleOf,
  write,
} from './editorWindow';

suite('scan of the workspace', () => {
  let folder: string | undefined;
  teardown(async () => {
    await closeAll(folder);
    folder = undefined;
  });

  test('closed files are listed, ignored and binary ones are not, and an opened one is listed once', async () => {
    const key = anthropicKey(31);
    folder = createProject({
      '.gitignore': '.env\nbuild/\n',
      '.env': `ANTHROPIC_API_KEY=${key}\n`,
      'build/main.js': `a('${key}');\n`,
      'src/main.js': `// first\na('${key}');\n`,
      'image.bin': `\0\0${key}\n`,
    });
    initRepository(folder);
    const root = folder;
    await vscode.commands.executeCommand(commands.scanWorkspace);
    const listed = vscode.languages
      .getDiagnostics()
      .filter(([uri]) => uri.fsPath.startsWith(root + path.sep))
      .flatMap(([uri, found]) =>
        found.map(diagnostic => [
          path.relative(root, uri.fsPath),
          ruleOf(diagnostic),
          diagnostic.range.start.line,
        ]),
      )
      .filter(([, rule]) => rule === 'anthropic-api-key');
    const document = await openFile(folder, 'src', 'main.js');
    const live = await diagnosticsUntil(document.uri, hasRule('anthropic-api-key'));
    const opened = await diagnosticsUntil(document.uri, found => found.length === 1);
    assert.deepEqual(
      { listed, live: live.length > 0, opened: opened.map(({ range }) => document.getText(range)) },
      {
        listed: [[path.join('src', 'main.js'), 'anthropic-api-key', 1]],
        live: true,
        opened: [key],
      },
    );
  });

  test('a listed file stays listed when it was opened and closed, until its key is gone', async () => {
    folder = createProject({ 'a.py': `k = "${anthropicKey(32)}"\n` });
    initRepository(folder);
    const file = path.join(folder, 'a.py');
    const uri = vscode.Uri.file(file);
    await vscode.commands.executeCommand(commands.scanWorkspace);
    const closed = new Promise<void>(resolve => {
      const subscription = vscode.workspace.onDidCloseTextDocument(document => {
        if (document.uri.toString() === uri.toString()) {
          subscription.dispose();
          resolve();
        }
      });
    });
    // Not through the API, which keeps a document open for minutes.
    await vscode.commands.executeCommand('vscode.open', uri);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await closed;
    const listed = await diagnosticsUntil(uri, hasRule('anthropic-api-key'));
    write(file, 'k = 1\n');
    const left = await diagnosticsUntil(uri, found => found.length === 0);
    assert.deepEqual([listed.length, left.length], [1, 0]);
  });
});
