import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'dotenv';
import { eventually, eventuallyPasses } from './eventually';
import { readVariable } from './readVariable';
import { useWindow } from './useWindow';

suite('add, use and delete a key', () => {
  const window = useWindow({ folder: 'empty' });
  const value = `${'sk-ant'}-api03-${toLetters(93)}AA`;

  test('from the clipboard to an ignored .env it takes at most six interactions', async () => {
    execFileSync('git', ['init', '--quiet'], { cwd: window().folder });
    await window().copyToClipboard(value);
    const before = window().interactions;
    await window().runCommand('Keyward: Add API Key');
    await eventually(() => window().quickInputBox().getAttribute('type'), 'password');
    await window().paste();
    await window().screenshotThemes('add key pasted');
    await window().accept();
    await window().answersStep('Name of the variable');
    await window().screenshotThemes('add key variable');
    await window().accept();
    await window().answersStep('Where is this key used');
    await window().screenshotThemes('add key environment');
    await window().accept();
    await window().answersStep('What you call this key');
    await window().accept();
    await window().notifications().first().waitFor();
    await window().screenshotThemes('key added');
    await window().pressNotificationButton('is stored', 'Write to .env');
    await eventually(() => readEnvFile(), value);
    const ignored = execFileSync('git', ['check-ignore', '.env'], { cwd: window().folder });
    assert.deepEqual(
      {
        ignored: ignored.toString().trim(),
        fewEnough: window().interactions - before <= 6,
      },
      { ignored: '.env', fewEnough: true },
    );
  });

  test('the key stands in the sidebar under its issuer, without its value', async () => {
    await window().sidebar.openKeys();
    await eventuallyPasses(async () => {
      const rows = (await window().sidebar.readLabels()).join('\n');
      assert.match(rows, /Anthropic/);
      assert.equal(rows.includes(value), false);
    });
    await window().screenshotThemes('keys one');
    await window().sidebar.resize(200);
    await window().screenshotThemes('keys one narrow');
    await window().sidebar.resize(300);
  });

  test('the copy button of its row puts the key on the clipboard', async () => {
    await window().copyToClipboard('something else');
    await window().sidebar.pressKeyButton('Copy Key');
    await eventually(() => window().readClipboard(), value);
  });

  test('its value is nowhere but in the env file that was asked for', () => {
    const places = [window().folder, readVariable('KEYWARD_UI_DATA')];
    assert.deepEqual(
      places.flatMap(place => findFilesWith(place, value)),
      [path.join(window().folder, '.env')],
    );
  });

  test('it is deleted only after a modal question', async () => {
    await window().sidebar.chooseFromKey('Delete Key');
    await window().dialog().waitFor();
    await window().screenshotThemes('delete key');
    await window().pressDialogButton('Cancel');
    assert.equal(await window().sidebar.keyRow().count(), 1);
    await window().sidebar.chooseFromKey('Delete Key');
    await window().pressDialogButton('Delete');
    await eventually(() => window().sidebar.keyRow().count(), 0);
    await window().sidebar.welcomeButtons().first().waitFor();
  });

  function readEnvFile(): string | undefined {
    return parse(readFileSync(path.join(window().folder, '.env'), 'utf8')).ANTHROPIC_API_KEY;
  }
});

function toLetters(length: number): string {
  const letters = randomBytes(length * 2).toString('base64');
  return letters.replaceAll(/[^A-Za-z0-9]/g, '').slice(0, length);
}

function findFilesWith(folder: string, text: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(name => path.join(folder, name))
    .filter(file => statSync(file, { throwIfNoEntry: false })?.isFile() === true)
    .filter(file => readFileSync(file).includes(text));
}
