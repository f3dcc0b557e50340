import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { commands } from '../../src/contributions';
import { commitScheme, showCommitFile } from '../../src/host/commitFiles';
import type { HistoryResults } from '../../src/host/historyResults';
import { scanHistory } from '../../src/scan/history/scanHistory';
import { HistoryTree, toCommitPlace } from '../../src/views/historyTree';
import {
  anthropicKey,
  closeAll,
  createProject,
  git,
  initRepository,
  openFile,
  write,
} from './editorWindow';

const key = anthropicKey(71);
const end = `…${key.slice(-4)}`;

suite('git history', () => {
  let folder = '';
  setup(async () => {
    folder = createProject({ 'deep/main.js': `// first\na('${key}');\n`, 'other.js': 'b();\n' });
    initRepository(folder);
    commit('add the client');
    write(path.join(folder, 'deep', 'main.js'), '// first\n');
    commit('remove the key');
    // Its repository comes first.
    await openFile(folder, 'other.js');
  });
  teardown(async () => {
    await vscode.commands.executeCommand(commands.clearGitHistory);
    await closeAll(folder);
  });

  function commit(message: string): void {
    git(folder, 'add', '--all');
    git(folder, 'commit', '--quiet', '--no-verify', '--message', message);
  }
  async function scan(): Promise<HistoryResults> {
    const { findings, commits, warnings } = await scanHistory(folder);
    const keys = findings.flatMap(reported =>
      reported.history === undefined ? [] : [{ top: folder, reported, history: reported.history }],
    );
    return { keys, commits, warnings };
  }
  const today = new Date().toLocaleDateString();

  test('a key is a row with its commit and its file below it, and no row holds the value', async () => {
    const tree = new HistoryTree();
    tree.show(await scan());
    const nodes = tree.getChildren().flatMap(node => [node, ...tree.getChildren(node)]);
    const items = nodes.map(node => tree.getTreeItem(node));
    const id = git(folder, 'rev-parse', '--short=7', 'HEAD~1').trim();
    assert.deepEqual(
      items.map(({ label, description }) => [label, description]),
      [
        [`Anthropic ${end}`, `not in HEAD · ${today}`],
        ['Commit', `${id} · Keyward test · ${today}`],
        ['main.js:2', 'deep'],
      ],
    );
    assert.equal(JSON.stringify([nodes, items]).includes(key.slice(20, 50)), false);
  });

  test('the file opens as that commit left it, as plain text and without a squiggle', async () => {
    const tree = new HistoryTree();
    tree.show(await scan());
    const [node] = tree.getChildren();
    assert.ok(node);
    const { document, selection } = await showCommitFile(toCommitPlace(node));
    assert.deepEqual(
      {
        scheme: document.uri.scheme,
        name: path.posix.basename(document.uri.path).replace(/[0-9a-f]{7}/, 'id'),
        text: document.getText(),
        language: document.languageId,
        line: selection.active.line,
        selected: document.getText(selection),
        isDirty: document.isDirty,
        diagnostics: vscode.languages.getDiagnostics(document.uri),
      },
      {
        scheme: commitScheme,
        name: 'main.js (id)',
        text: `// first\na('${key}');\n`,
        language: 'plaintext',
        line: 1,
        selected: '',
        isDirty: false,
        diagnostics: [],
      },
    );
  });

  test('the command scans, and its view opens a row at its commit', async () => {
    await vscode.commands.executeCommand(commands.scanGitHistory);
    const tree = new HistoryTree();
    tree.show(await scan());
    await vscode.commands.executeCommand(commands.openAtCommit, tree.getChildren()[0]);
    assert.equal(vscode.window.activeTextEditor?.document.uri.scheme, commitScheme);
  });

  test('a commit that is gone is told in a sentence', async () => {
    const tree = new HistoryTree();
    tree.show(await scan());
    const [node] = tree.getChildren();
    assert.ok(node);
    rmSync(path.join(folder, '.git', 'objects'), { recursive: true, force: true });
    await assert.rejects(showCommitFile(toCommitPlace(node)), { name: 'UserError' });
  });
});
