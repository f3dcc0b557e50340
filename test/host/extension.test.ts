import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import * as vscode from 'vscode';
import { commands } from '../../src/contributions';

suite('extension', () => {
  test('it activates by itself in a folder', async () => {
    const extension = vscode.extensions.getExtension('keyward.keyward');
    const deadline = Date.now() + 20_000;
    while (extension?.isActive === false && Date.now() < deadline) {
      await delay(20);
    }
    assert.equal(extension?.isActive, true);
  });

  test('every command of package.json is registered', async () => {
    const registered = new Set(await vscode.commands.getCommands(true));
    assert.deepEqual(
      Object.values(commands).filter(command => !registered.has(command)),
      [],
    );
  });
});
