import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { eventuallyPasses } from './eventually';
import { readVariable } from './readVariable';
import { useWindow } from './useWindow';

suite('restricted mode', () => {
  let settings = '';
  const file = () =>
    path.join(readVariable('KEYWARD_UI_DATA'), 'user-data', 'User', 'settings.json');
  suiteSetup(() => {
    settings = readFileSync(file(), 'utf8');
    const restricted = {
      ...JSON.parse(settings),
      'security.workspace.trust.enabled': true,
      'security.workspace.trust.startupPrompt': 'never',
      'security.workspace.trust.banner': 'never',
    };
    writeFileSync(file(), JSON.stringify(restricted));
  });
  suiteTeardown(() => writeFileSync(file(), settings));

  const window = useWindow({ folder: 'empty' });
  /** Git would run it, since the folder's own configuration says so. */
  const mark = () => path.join(window().folder, 'marked');

  suiteSetup(async () => {
    const { folder } = window();
    const program = path.join(folder, 'monitor.sh');
    writeFileSync(program, `#!/bin/sh\n: > '${mark()}'\n`, { mode: 0o755 });
    const git = (...words: string[]) => execFileSync('git', words, { cwd: folder });
    git('init', '--quiet');
    git('config', 'core.fsmonitor', program);
    writeFileSync(path.join(folder, 'app.js'), 'use(process.env.SHOP_API_KEY);\n');
    await window().load();
  });

  for (const title of [
    'Keyward: Send Key To…',
    'Keyward: Check Sign-Ins',
    'Keyward: Write All Missing…',
    'Keyward: Update .env.example',
    'Keyward: Scan Git History',
  ]) {
    test(`${title} says that the workspace is not trusted`, async () => {
      await window().runCommand(title);
      await eventuallyPasses(async () => {
        const messages = await window().readNotifications();
        assert.match(messages.join('\n'), /not trusted/);
      });
      await window().leaveEverything();
      await window().runCommand('Notifications: Clear All Notifications');
      await eventuallyPasses(async () => {
        assert.deepEqual(await window().readNotifications(), []);
      });
    });
  }

  test('no program of the folder ran, and nothing was written there', async () => {
    await window().sidebar.openKeys();
    await window().screenshot('restricted mode');
    const names = readdirSync(window().folder).sort();
    assert.deepEqual([existsSync(mark()), names], [false, ['.git', 'app.js', 'monitor.sh']]);
    // The trap itself works: git runs the program where it may.
    execFileSync('git', ['status', '--short'], { cwd: window().folder });
    assert.equal(existsSync(mark()), true);
  });
});
