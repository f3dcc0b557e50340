import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fillTemplate } from '../fakes/sampleKeys';
import { eventually, eventuallyPasses } from './eventually';
import { useWindow } from './useWindow';

suite('git history', () => {
  const window = useWindow({ folder: 'empty' });
  const removed = fillTemplate('sk-ant-api03-{base64url:93}AA', 81);
  const kept = fillTemplate('re_{base62:8}_{base62:24}', 82);

  function git(date: string, ...parameters: readonly string[]): void {
    const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
    const identity = ['-c', 'user.name=Ada Nowak', '-c', 'user.email=ada@example.org'];
    execFileSync('git', [...identity, ...parameters], { cwd: window().folder, env });
  }
  function commit(date: string, message: string, files: Readonly<Record<string, string>>): void {
    for (const [name, text] of Object.entries(files)) {
      const file = path.join(window().folder, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    git(date, 'add', '--all');
    git(date, 'commit', '--quiet', '--no-verify', '--message', message);
  }
  const history = () => window().sidebar.view('Git History');
  const rows = () => window().sidebar.readRows(history());

  test('the command lists every key that was ever committed, with what is known of it', async () => {
    git('2026-02-01T09:00:00Z', 'init', '--quiet', '--initial-branch=main');
    commit('2026-02-03T09:00:00Z', 'Add the summary', {
      'src/summary.js': `import { connect } from './client.js';\n\nexport const client = connect('${removed}');\n`,
    });
    commit('2026-02-10T09:00:00Z', 'Read the key from the environment', {
      'src/summary.js': `import { connect } from './client.js';\n\nexport const client = connect(process.env.ANTHROPIC_API_KEY);\n`,
    });
    commit('2026-03-01T09:00:00Z', 'Send mail', {
      'src/mail.js': `export const mail = new Resend('${kept}');\n`,
    });
    await window().sidebar.openKeys();
    await window().runCommand('Keyward: Scan Git History');
    await eventuallyPasses(async () => {
      const shown = (await rows()).map(row => row.replaceAll(/\s+/g, ' '));
      assert.match(shown[0] ?? '', /^Anthropic …..AA ?not in HEAD · 2\/3\/2026$/);
      assert.match(shown[1] ?? '', /^Resend …\w{4} ?in HEAD · 3\/1\/2026$/);
    });
    await window().screenshotThemes('git history');
  });

  test('below a key stand its commit and its file', async () => {
    await window().click(window().sidebar.row('Anthropic', history()));
    await eventuallyPasses(async () => {
      const shown = (await rows()).map(row => row.replaceAll(/\s+/g, ' '));
      assert.match(shown[1] ?? '', /^Commit ?[0-9a-f]{7} · Ada Nowak · 2\/3\/2026$/);
      assert.match(shown[2] ?? '', /^summary\.js:3 ?src$/);
    });
    await window().screenshotThemes('git history open');
    await window().sidebar.resize(200);
    await window().screenshotThemes('git history narrow');
    await window().sidebar.resize(300);
  });

  test('a click on the commit opens the file as it was, which cannot be changed', async () => {
    await window().click(window().sidebar.row('Commit', history()));
    await eventuallyPasses(async () => {
      assert.match(await window().editor.readText(), /connect\('sk-ant-api03-/);
    });
    await window().page.keyboard.type('x');
    await window().page.getByText('Cannot edit in read-only editor').first().waitFor();
    await window().screenshotThemes('git history commit');
    assert.equal(
      readFileSync(path.join(window().folder, 'src/summary.js'), 'utf8').includes(removed),
      false,
    );
  });

  test('the advice starts with the checklist', async () => {
    await window().runCommand('Keyward: What to Do About a Leaked Key');
    const page = window().page.frameLocator('iframe.webview').frameLocator('#active-frame');
    await eventually(() => page.locator('h2').first().innerText(), '1. The checklist');
    await window().screenshotThemes('leak advice');
  });
});
