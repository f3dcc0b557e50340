import assert from 'node:assert/strict';
import { eventually, eventuallyPasses } from './eventually';
import { useWindow } from './useWindow';

suite('first look', () => {
  const window = useWindow({ folder: 'sample' });

  test('the empty Keys view says what a key is and offers to add one', async () => {
    await window().sidebar.openKeys();
    const button = window().sidebar.welcomeButtons();
    await eventually(
      async () => (await button.allInnerTexts()).map(text => text.trim()),
      ['Add API Key'],
    );
    await window().screenshotThemes('keys empty');
    await window().sidebar.resize(200);
    await window().screenshotThemes('keys empty narrow');
    await window().sidebar.resize(300);
  });

  test('the button of the empty view asks for the key in a password input', async () => {
    await window().sidebar.openKeys();
    await window().click(window().sidebar.welcomeButtons());
    await eventually(() => window().quickInputBox().getAttribute('type'), 'password');
    await window().dismiss();
  });

  test('the palette lists Add API Key, which asks for the key in a password input', async () => {
    await window().openPalette('Keyward: Add');
    await eventuallyPasses(async () => {
      assert.equal((await window().readChoices())[0], 'Keyward: Add API Key');
    });
    await window().screenshotThemes('palette');
    await window().choose('Keyward: Add API Key');
    await eventually(() => window().quickInputBox().getAttribute('type'), 'password');
    await window().screenshotThemes('add key');
    await window().dismiss();
  });
});
