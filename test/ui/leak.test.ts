import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fillTemplate } from '../fakes/sampleKeys';
import { eventuallyPasses } from './eventually';
import { useWindow } from './useWindow';

suite('a key has leaked', () => {
  const window = useWindow({ folder: 'empty' });
  const key = fillTemplate('sk-ant-api03-{base64url:93}AA', 421);
  const rows = () => window().sidebar.readRows();
  const row = (label: string) => window().sidebar.row(label);

  function git(...parameters: readonly string[]): void {
    const identity = ['-c', 'user.name=Ada Nowak', '-c', 'user.email=ada@example.org'];
    execFileSync('git', [...identity, ...parameters], { cwd: window().folder });
  }
  function write(name: string, text: string): void {
    const file = path.join(window().folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  test('a pasted key starts a checklist, with its first step selected', async () => {
    write('src/summary.js', `export const client = connect('${key}');\n`);
    git('init', '--quiet', '--initial-branch=main');
    git('add', '--all');
    git('commit', '--quiet', '--no-verify', '--message', 'Add the summary');
    write('.gitignore', '.env\n');
    write('.env', `PORT=1\nANTHROPIC_API_KEY=${key}\n`);
    await window().sidebar.openKeys();
    await window().copyToClipboard(key);
    await window().runCommand('Keyward: A Key Has Leaked…');
    await window().answersStep('Paste the leaked key');
    await window().paste();
    await window().accept();
    await eventuallyPasses(async () => {
      const shown = await rows();
      assert.match(shown.join('\n'), /Anthropic key/);
      assert.match(shown.join('\n'), /7\. Write a report/);
    });
    await window().screenshotThemes('leak started');
  });

  test('there is room for all rows once the other views are folded', async () => {
    for (const view of ['Keys', 'This Project']) {
      await window().click(window().sidebar.root().locator('.pane-header', { hasText: view }));
    }
    await row('7. Write a report').waitFor();
  });

  test('step 3 lists files and commits below itself', async () => {
    await window().click(row('3. Find where it was'));
    await eventuallyPasses(async () => {
      const shown = (await rows()).join('\n');
      assert.match(shown, /\.env:2/);
      assert.match(shown, /Commit [0-9a-f]{7}/);
    });
    await window().screenshotThemes('leak found');
    await window().sidebar.resize(200);
    await window().screenshotThemes('leak narrow');
    await window().sidebar.resize(300);
  });

  test('step 1 asks before it opens the page', async () => {
    await window().click(row('1. Revoke it now'));
    await window().dialog().waitFor();
    assert.match(await window().dialog().innerText(), /Revoke "Anthropic key" \(sk-ant-api03-/);
    await window().screenshotThemes('leak revoke question');
    await window().pressDialogButton('Cancel');
  });

  test('a tick is kept, and another window shows it too', async () => {
    await window().click(row('1. Revoke it now').locator('.custom-view-tree-node-item-checkbox'));
    const isTicked = async () => assert.match((await rows()).join('\n'), /2 of 7 done/);
    await eventuallyPasses(isTicked);
    const another = await window().openAnother();
    await another.sidebar.openKeys();
    await eventuallyPasses(async () => {
      assert.match((await another.sidebar.readRows()).join('\n'), /2 of 7 done/);
    });
    await another.page.close();
    await isTicked();
  });

  test('step 4 opens the page and says above the rows what to look for', async () => {
    await window().click(row('4. Check its usage'));
    await window().dialog().waitFor();
    await window().screenshotThemes('leak usage question');
    await window().pressDialogButton('Cancel');
    await eventuallyPasses(async () => {
      assert.match(await window().sidebar.root().innerText(), /calls you did not make/);
    });
    await window().screenshotThemes('leak usage');
  });

  test('step 6 shows the commands for these files', async () => {
    await window().click(row('6. Git history'));
    const page = window().page.frameLocator('iframe.webview').frameLocator('#active-frame');
    await eventuallyPasses(async () => {
      const text = await page.locator('body').innerText();
      assert.match(text, /git filter-repo --sensitive-data-removal --replace-text/);
      assert.equal(text.includes(key), false);
    });
    await window().screenshotThemes('leak history advice');
  });

  test('step 7 opens a report without the key', async () => {
    await window().click(row('7. Write a report'));
    await eventuallyPasses(async () => {
      const text = await window().editor.readText();
      assert.match(text, /A key has leaked/);
      assert.equal(text.includes(key), false);
    });
    await window().screenshotThemes('leak report');
  });

  test('the incident closes after a question, and the view goes away', async () => {
    const incident = row('Anthropic key');
    await incident.hover();
    await window().click(incident.locator('.action-label[aria-label^="Close Incident"]'));
    await window().dialog().waitFor();
    assert.match(await window().dialog().innerText(), /Close the incident of "Anthropic key"/);
    await window().screenshotThemes('leak close');
    await window().pressDialogButton('Close Incident');
    await row('1. Revoke it now').waitFor({ state: 'detached' });
  });
});
