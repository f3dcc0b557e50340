import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { commands } from '../../src/contributions';

suite('Get Started with API Keys', () => {
  suiteTeardown(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  test('it opens one editor tab, and the same one when it is called again', async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.commands.executeCommand(commands.getStarted);
    await vscode.commands.executeCommand(commands.getStarted);
    const tabs = vscode.window.tabGroups.all.flatMap(group => group.tabs);
    assert.deepEqual(
      tabs.map(({ label, input }) => ({ label, input })),
      [{ label: 'Welcome', input: undefined }],
    );
  });
});
