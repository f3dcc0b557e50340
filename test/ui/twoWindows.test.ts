import assert from 'node:assert/strict';
import { sampleKey } from '../fakes/sampleKeys';
import { countOnDisk } from './countOnDisk';
import { eventually, eventuallyPasses } from './eventually';
import { useWindow } from './useWindow';
import type { Workbench } from './workbench';

suite('two windows and lost values', () => {
  const window = useWindow({ folder: 'empty' });

  test('a key that one window stores shows in the other', async () => {
    await window().sidebar.openKeys();
    const other = await window().openAnother();
    await other.sidebar.openKeys();
    await window().page.bringToFront();
    await window().addKey(sampleKey('anthropic-api-key', 1), 'From the first window');
    await showsKeys(other, [/^From the first window/]);
    await other.page.close();
  });

  test('keys of two windows are both there after a restart', async () => {
    const other = await window().openAnother();
    await other.addKey(sampleKey('resend-api-key', 2), 'From the second window');
    await other.page.close();
    await window().load();
    await window().sidebar.openKeys();
    await showsKeys(window(), [/^From the first window/, /^From the second window/]);
    const labels = (await window().sidebar.readLabels()).join('\n');
    assert.equal(labels.includes('value missing'), false, labels);
  });

  test('values that VS Code lost are shown as missing, with one warning that explains it', async () => {
    // VS Code writes records a moment after it was told; both stores at once are not lost here.
    await eventually(() => countOnDisk(window().page, '"label":"From the '), 2);
    await window().page.evaluate("localStorage.removeItem('secrets.provider')");
    await window().load();
    await window().sidebar.openKeys();
    await showsKeys(window(), [
      /^From the first window ?value missing/,
      /second window ?value missing/,
    ]);
    await window().notifications().filter({ hasText: 'secret storage forgot' }).first().waitFor();
    await window().screenshotThemes('keys missing');
    assert.equal(await window().sidebar.badge().innerText(), '2');
  });

  test('a missing value can be entered again', async () => {
    const value = sampleKey('anthropic-api-key', 1);
    await window().copyToClipboard(value);
    await window().sidebar.pressKeyButton('Enter Value Again');
    await window().answersStep('Paste the value of');
    await window().paste();
    await window().accept();
    await eventuallyPasses(async () => {
      const [first] = await window().sidebar.keyRow().allInnerTexts();
      assert.equal(first?.includes('value missing'), false, first);
    });
    await eventually(() => window().sidebar.badge().innerText(), '1');
  });

  test('keys can be grouped by environment, which a restart remembers', async () => {
    await window().sidebar.pressTitleButton('Group Keys by Environment');
    await eventually(async () => (await window().sidebar.readRows())[0], 'Development');
    await window().screenshotThemes('keys by environment');
    await eventually(() => countOnDisk(window().page, '"keys.groupBy":"environment"'), 1);
    await window().load();
    await window().sidebar.openKeys();
    await eventually(async () => (await window().sidebar.readRows())[0], 'Development');
    await window().sidebar.pressTitleButton('Group Keys by Issuer');
    await eventually(async () => (await window().sidebar.readRows())[0], 'Anthropic');
  });
});

async function showsKeys(window: Workbench, expected: readonly RegExp[]): Promise<void> {
  await eventuallyPasses(async () => {
    const rows = (await window.sidebar.readRows()).filter(row => row.startsWith('From'));
    assert.equal(rows.length, expected.length, rows.join('\n'));
    for (const [at, pattern] of expected.entries()) {
      assert.match(rows[at] ?? '', pattern);
    }
  });
}
