import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'dotenv';
import { sampleKey } from '../fakes/sampleKeys';
import { eventually, eventuallyPasses } from './eventually';
import { useLateWindow, useWindow } from './useWindow';
import type { Workbench } from './workbench';

/** The old and the new laptop: two browser profiles, so that neither has the other's keys. */
suite('a new laptop', () => {
  const old = useWindow({ folder: 'empty', name: 'old' });
  const { open, get: fresh } = useLateWindow({ folder: 'empty', name: 'new' });
  const claude = sampleKey('anthropic-api-key', 1);
  const mail = sampleKey('resend-api-key', 2);
  const passphrase = ['lantern', 'gravel', 'ninety', 'orchard', 'pebble', 'sail'].join(' ');

  test('the old one writes its keys into one encrypted file', async () => {
    await old().addKey(claude, 'Claude, at home');
    await old().addKey(mail, 'Mail, at home');
    await old().runCommand('Keyward: Back Up Keys');
    await showsFileDialog(old());
    await old().screenshotThemes('back up file');
    await chooseFile(old(), 'passphrase');
    await old().quickInputBox().fill('cat');
    await old().screenshotThemes('back up weak passphrase');
    await old().answer(passphrase);
    await old().answersStep('again');
    await old().answer(passphrase);
    await old().notifications().filter({ hasText: 'Keep the passphrase elsewhere' }).waitFor();
    await old().screenshotThemes('backed up');
    const content = readFileSync(backup(), 'utf8');
    assert.deepEqual(
      [
        content.startsWith('age-encryption.org') || content.startsWith('-----BEGIN AGE'),
        [claude, mail].filter(value => content.includes(value)),
      ],
      [true, []],
    );
  });

  test('the new one shows what it would take from the file, and takes it', async () => {
    await open();
    writeProject(fresh().folder);
    await fresh().sidebar.openKeys();
    await fresh().runCommand('Keyward: Restore Keys');
    await showsFileDialog(fresh());
    await chooseFile(fresh(), 'The passphrase of the backup');
    await fresh().answer('not this one');
    await eventuallyPasses(async () => {
      assert.match(await fresh().readQuickInputMessage(), /passphrase/i);
    });
    await fresh().screenshotThemes('restore wrong passphrase');
    await fresh().answer(passphrase);
    await fresh().choice('Claude, at home').waitFor();
    await fresh().screenshotThemes('restore preview');
    await fresh().accept();
    await fresh().notifications().filter({ hasText: '2 keys are restored' }).waitFor();
    await fresh().screenshotThemes('restored');
  });

  test('and the project there gets its env file back', async () => {
    await fresh().pressNotificationButton('2 keys are restored', 'Write All Missing');
    await fresh().choice('ANTHROPIC_API_KEY').waitFor();
    await fresh().screenshotThemes('write all missing');
    await fresh().accept();
    await eventually(() => readVariables(fresh()), {
      ANTHROPIC_API_KEY: claude,
      RESEND_API_KEY: mail,
    });
    const ignored = execFileSync('git', ['check-ignore', '.env'], { cwd: fresh().folder });
    assert.equal(ignored.toString().trim(), '.env');
    await fresh().screenshotThemes('new laptop works');
  });

  /**
   * VS Code's dialog reads folders meanwhile: it ignores an Enter until it lists the folder of what
   * was typed, and may put what it offers itself over that.
   */
  async function chooseFile(window: Workbench, next: string): Promise<void> {
    await eventuallyPasses(async () => {
      await window.quickInputBox().fill(backup());
      await window.choice('workspace').waitFor({ timeout: 3_000 });
      await window.accept();
      await window.answersStep(next, { timeout: 3_000 });
    });
  }

  function backup(): string {
    return path.join(path.dirname(old().folder), 'my-keys.age');
  }
});

/** The palette is gone, and what is typed will not be overwritten by the path that is offered. */
async function showsFileDialog(window: Workbench): Promise<void> {
  await eventuallyPasses(async () => {
    assert.equal(path.isAbsolute(await window.quickInputBox().inputValue()), true);
  });
}

function writeProject(folder: string): void {
  execFileSync('git', ['init', '--quiet'], { cwd: folder });
  writeFileSync(path.join(folder, 'package.json'), '{ "name": "blog", "type": "module" }\n');
  writeFileSync(
    path.join(folder, 'index.js'),
    [
      "import 'dotenv/config';",
      "import Anthropic from '@anthropic-ai/sdk';",
      'export const claude = new Anthropic();',
      'export const mailKey = process.env.RESEND_API_KEY;',
      '',
    ].join('\n'),
  );
}

function readVariables({ folder }: Workbench): Record<string, string> | undefined {
  try {
    return parse(readFileSync(path.join(folder, '.env')));
  } catch {
    return undefined;
  }
}
