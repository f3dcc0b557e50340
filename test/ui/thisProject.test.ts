import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'dotenv';
import { fillTemplate } from '../fakes/sampleKeys';
import { eventually, eventuallyPasses } from './eventually';
import { toPlainText } from './toPlainText';
import { useWindow } from './useWindow';

const files = {
  'package.json': '{ "name": "shop", "type": "module" }\n',
  '.gitignore': '.env*\n!.env.example\nnode_modules\n',
  'src/chat.js': [
    "import Anthropic from '@anthropic-ai/sdk';",
    '',
    'export const claude = new Anthropic();',
    'export const model = process.env.CHAT_MODEL;',
    '',
  ].join('\n'),
  'src/mail.js': [
    "import { Resend } from 'resend';",
    '',
    'export const mail = new Resend(process.env.RESEND_API_KEY);',
    '',
  ].join('\n'),
  'src/pay.js': [
    "import Stripe from 'stripe';",
    '',
    'export const stripe = new Stripe(process.env.STRIPE_SECRET_KEY);',
    'export const port = process.env.PORT ?? 3000;',
    '',
  ].join('\n'),
};

suite('this project', () => {
  const window = useWindow({ folder: 'empty' });
  const claudeKey = fillTemplate('sk-ant-api03-{base64url:93}AA', 91);
  const mailKey = fillTemplate('re_{base62:8}_{base62:24}', 92);
  const payKey = fillTemplate('sk_test_{base62:24}', 93);
  const write = (name: string, text: string) => {
    const file = path.join(window().folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  const pane = () => window().sidebar.root().locator('.pane', { hasText: 'This Project' });
  const row = (label: string) =>
    pane().locator('.monaco-list-row').filter({ hasText: label }).first();
  const texts = async (part: string) =>
    (await pane().locator('.monaco-list-row').locator(part).allInnerTexts()).map(toPlainText);
  const press = async (label: string, action: string) => {
    await row(label).hover();
    await window().click(row(label).locator(`.action-label[aria-label^="${action}"]`));
  };
  /** Name and state of each row. */
  const rows = async () => {
    const states = await texts('.label-description');
    return (await texts('.label-name')).map((name, at) => `${name} ${states[at] ?? ''}`.trim());
  };

  test('before the code reads a variable, the view says what it is for', async () => {
    await window().sidebar.openKeys();
    await pane().getByText('Nothing in this folder reads an environment variable yet.').waitFor();
    await window().sidebar.welcomeButtons().first().waitFor();
    await window().screenshotThemes('this project empty');
  });

  test('the view lists what the code reads, and what is missing first', async () => {
    for (const [name, text] of Object.entries(files)) {
      write(name, text);
    }
    execFileSync('git', ['init', '--quiet'], { cwd: window().folder });
    await window().sidebar.openKeys();
    await eventuallyPasses(async () => {
      assert.deepEqual(await rows(), [
        'ANTHROPIC_API_KEY missing',
        'RESEND_API_KEY missing',
        'STRIPE_SECRET_KEY missing',
        'Other Variables 2',
      ]);
    });
    await window().screenshotThemes('this project missing');
  });

  test('Add asks for the key of the variable, with the page of its issuer at hand', async () => {
    await press('ANTHROPIC_API_KEY', 'Add This Key');
    await window().answersStep('Paste the key for ANTHROPIC_API_KEY');
    await window().answersStep("opens Anthropic's page");
    await window().screenshotThemes('this project add');
    await window().dismiss();
  });

  test('a key that is stored, and an env file that is written elsewhere, change the rows', async () => {
    await window().addKey(claudeKey, 'Claude');
    await window().addKey(mailKey, 'Mail');
    write('.env', `STRIPE_SECRET_KEY=${payKey}\nOLD_API_TOKEN=${payKey}\n`);
    await eventuallyPasses(async () => {
      assert.deepEqual(await rows(), [
        'ANTHROPIC_API_KEY not in .env',
        'RESEND_API_KEY not in .env',
        'STRIPE_SECRET_KEY not stored',
        'OLD_API_TOKEN read nowhere',
        'Other Variables 2',
      ]);
    });
    await window().screenshotThemes('this project states');
    await window().sidebar.resize(200);
    await window().screenshotThemes('this project narrow');
    await window().sidebar.resize(300);
  });

  test('one click on a row writes its key to .env', async () => {
    await row('ANTHROPIC_API_KEY').hover();
    await window().screenshot('this project row');
    await press('ANTHROPIC_API_KEY', 'Write to .env');
    await eventually(
      () => parse(readFileSync(path.join(window().folder, '.env'), 'utf8')).ANTHROPIC_API_KEY,
      claudeKey,
    );
    await eventuallyPasses(async () => {
      assert.equal((await rows()).includes('ANTHROPIC_API_KEY set and stored'), true);
    });
  });

  test('Write All Missing shows what it would write before it does', async () => {
    await window().runCommand('Keyward: Write All Missing');
    await window().answersStep('Enter writes what is picked');
    await window().screenshotThemes('write all missing');
    await window().accept();
    await eventually(
      () => parse(readFileSync(path.join(window().folder, '.env'), 'utf8')).RESEND_API_KEY,
      mailKey,
    );
  });

  test('below a row stand the places, and a click opens the line', async () => {
    await window().click(row('RESEND_API_KEY'));
    await eventuallyPasses(async () => {
      assert.equal(
        (await rows()).some(text => /^mail\.js:3 src$/.test(text)),
        true,
      );
    });
    await window().click(row('mail.js:3'));
    await eventuallyPasses(async () => {
      assert.match(await window().editor.readText(), /RESEND_API_KEY/);
    });
    await window().screenshotThemes('this project places');
    await row('RESEND_API_KEY').hover();
    await window().page.locator('.monaco-hover:visible').first().waitFor();
    await window().screenshot('this project tooltip');
  });

  test('where both hold different keys, one asks which counts', async () => {
    const other = fillTemplate('re_{base62:8}_{base62:24}', 94);
    write('.env', `ANTHROPIC_API_KEY=${claudeKey}\nRESEND_API_KEY=${other}\n`);
    await eventuallyPasses(async () => {
      assert.equal((await rows()).includes('RESEND_API_KEY differs'), true);
    });
    await press('RESEND_API_KEY', 'Settle the Difference');
    await window().answersStep('.env holds');
    await window().screenshotThemes('this project settle');
    await window().choose('The Stored One');
    await window().dialog().waitFor();
    await window().screenshotThemes('this project settle question');
    await window().pressDialogButton('Write');
    await eventually(
      () => parse(readFileSync(path.join(window().folder, '.env'), 'utf8')).RESEND_API_KEY,
      mailKey,
    );
  });

  test('Check Sign-Ins tells of the tools', async () => {
    await window().runCommand('Keyward: Check Sign-Ins');
    await eventuallyPasses(async () => {
      const shown = await rows();
      assert.equal(
        shown.some(text => /^GitHub CLI/.test(text)),
        true,
      );
    });
    await window().screenshotThemes('this project sign-ins');
  });

  test('Update .env.example lists the names', async () => {
    await window().runCommand('Keyward: Update .env.example');
    await window().screenshotThemes('env example question');
    await window().pressDialogButton('Make');
    await eventuallyPasses(async () => {
      assert.match(await window().editor.readText(), /RESEND_API_KEY=/);
    });
    await window().screenshotThemes('env example');
  });
});
