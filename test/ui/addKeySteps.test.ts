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

  test('the list of issuers starts with well-known ones, finds products, and Other stays', async () => {
    await window().copyToClipboard(`acme_${sampleText('base62', 30, 32)}`);
    await window().runCommand('Keyward: Add API Key');
    await eventually(() => window().quickInputBox().getAttribute('type'), 'password');
    await window().paste();
    await window().accept();
    await window().answersStep('Which service gave you this key?');
    await window().screenshotThemes('add key issuer');
    const first = await window().readChoices();
    await window().quickInputBox().fill('claude');
    await eventually(async () => (await window().readChoices()).length, 2);
    await window().screenshotThemes('add key issuer found');
    const found = await window().readChoices();
    await window().quickInputBox().fill('adafruit');
    await eventually(async () => (await window().readChoices())[0] === 'Adafruit IO', true);
    await window().accept();
    await window().answersStep('Name of the variable');
    const name = await window().quickInputBox().inputValue();
    await window().dismiss();
    assert.deepEqual(
      [first.slice(0, 2), found, name],
      [['Anthropic', 'OpenAI'], ['Anthropic', 'Other'], 'ADAFRUIT_IO_KEY'],
    );
  });
});
