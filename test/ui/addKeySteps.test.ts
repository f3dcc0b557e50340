import assert from 'node:assert/strict';
import { sampleText } from '../fakes/sampleText';
import { eventually } from './eventually';
import { useWindow } from './useWindow';

suite('the steps of adding a key', () => {
  const window = useWindow({ folder: 'empty' });
  const value = `${'sk-ant'}-api03-${sampleText('base64url', 93, 31)}AA`;

  test('the back button returns to the key, and Escape then stores nothing', async () => {
    await window().copyToClipboard(value);
    await window().runCommand('Keyward: Add API Key');
    await eventually(() => window().quickInputBox().getAttribute('type'), 'password');
    await window().paste();
    await window().accept();
    await window().answersStep('Name of the variable');
    await window().click(window().page.locator('.quick-input-widget [aria-label^="Back"]').first());
    await eventually(() => window().quickInputBox().getAttribute('type'), 'password');
    await window().dismiss();
    await window().sidebar.openKeys();
    assert.equal(await window().sidebar.keyRow().count(), 0);
  });

  test('the first step offers the pages on which keys are made', async () => {
    await window().runCommand('Keyward: Add API Key');
    await eventually(() => window().quickInputBox().getAttribute('type'), 'password');
    await window().click(
      window().page.locator('.quick-input-widget [aria-label^="Get a Key from"]').first(),
    );
    await eventually(
      async () => (await window().readChoices()).some(choice => choice.startsWith('Anthropic')),
      true,
    );
    await window().page.keyboard.press('Escape');
    await eventually(() => window().quickInputBox().getAttribute('type'), 'password');
    await window().dismiss();
  });
});
