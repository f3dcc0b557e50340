import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { eventually } from './eventually';
import { useWindow } from './useWindow';

suite('staged changes', () => {
  const window = useWindow({ folder: 'sample' });

  test('the command tells of staged keys and leads to one', async () => {
    execFileSync('git', ['add', 'src'], { cwd: window().folder });
    await window().runCommand('Keyward: Scan Staged Changes');
    await window().pressNotificationButton('found in the staged changes', 'Show Keys');
    await window().answersStep('Choose one to go to its line');
    await window().screenshotThemes('staged keys');
    await window().choose('Anthropic');
    await eventually(async () => (await window().editor.readText()).includes('apiKey'), true);
  });

  test('git stops a commit with a key once the check is switched on', async () => {
    await window().runCommand('Keyward: Check Staged Changes Before Each Commit');
    await window().notifications().filter({ hasText: 'from now on' }).first().waitFor();
    await window().screenshotThemes('commit hook installed');
    const { status, stderr } = spawnSync('git', ['commit', '--message', 'a'], {
      cwd: window().folder,
      encoding: 'utf8',
    });
    assert.deepEqual(
      { status, stopped: stderr.includes('Keyward stopped this commit') },
      { status: 1, stopped: true },
    );
  });
});
