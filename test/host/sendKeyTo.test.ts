import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import * as vscode from 'vscode';
import { sendKeyTo } from '../../src/commands/sendKeyTo';
import { UserError } from '../../src/errors';
import { Secret } from '../../src/secret';
import { sampleText } from '../fakes/sampleText';
import { enter } from '../fakes/scriptedPrompts';
import { StandIns } from '../fakes/standIns';
import { eventually } from '../ui/eventually';
import { anthropicKey, workspaceRoot } from './editorWindow';
import { createWorld, toDraft } from './keysWorld';

const value = anthropicKey(301);
const name = 'ANTHROPIC_API_KEY';

suite('Send Key To…', () => {
  let standIns = new StandIns();
  const search = process.env.PATH ?? '';

  setup(() => {
    standIns = new StandIns();
    process.env.PATH = standIns.search;
  });

  teardown(() => {
    process.env.PATH = search;
    rmSync(standIns.root, { recursive: true, force: true });
  });

  test('from a row: shows what goes where, then hands the value to gh', async () => {
    const { ring, answer } = createWorld();
    const { id } = await ring.add(toDraft(value, { environment: 'production' }));
    standIns.add('gh', [{ starts: ['repo', 'view'], prints: 'acme/shop\n' }]);
    const { prompts, services } = answer(
      'GitHub Actions',
      'A Repository',
      'acme/shop',
      enter,
      true,
    );
    await sendKeyTo([{ keyId: id }], services);
    const [delivery, ...others] = standIns.deliveries;
    assert.deepEqual(
      [delivery?.arguments, delivery?.input, delivery?.folder, others],
      [['secret', 'set', name, '--repo', 'acme/shop'], value, workspaceRoot(), []],
    );
    const hint = `sk-ant-api03-${value.slice(13, 16)}…${value.slice(-4)}`;
    const question = `Send "Claude" (${hint}) to GitHub Actions as the secret ${name} of acme/shop?`;
    assert.deepEqual(
      [
        prompts.read.includes(question),
        prompts.read.at(-1),
        prompts.read.some(text => text.includes(value)),
      ],
      [true, `Sent "Claude" to GitHub Actions as the secret ${name} of acme/shop.`, false],
    );
  });

  test('from the palette: asks which key, and Escape at the question sends nothing', async () => {
    const { ring, answer } = createWorld();
    await ring.add(toDraft(value));
    standIns.add('gh');
    const { services } = answer(
      'Claude',
      'GitHub Actions',
      'A Repository',
      'acme/shop',
      enter,
      false,
    );
    await sendKeyTo([], services);
    assert.deepEqual(standIns.deliveries, []);
  });

  test('the command is there for the palette and the row', async () => {
    const known = await vscode.commands.getCommands(true);
    assert.equal(known.includes('keyward.sendKeyTo'), true);
  });

  test('a development key that goes to production is pointed out', async () => {
    const { ring, answer } = createWorld();
    const { id } = await ring.add(toDraft(value));
    standIns.add('vercel');
    const { prompts, services } = answer('Vercel', 'Production', enter, false);
    await sendKeyTo([id], services);
    assert.match(
      prompts.read.join('\n'),
      /this is a development key, and the target is called pro/,
    );
  });

  test('both values of an AWS key go, one call each', async () => {
    const { ring, answer } = createWorld();
    const values = [`AKIA${sampleText('base32', 16, 5)}`, sampleText('base64', 40, 6)];
    const [first = '', second = ''] = values;
    const { id } = await ring.add(
      toDraft(value, {
        label: 'AWS',
        provider: 'aws',
        parts: [
          { envName: 'AWS_ACCESS_KEY_ID', value: new Secret(first) },
          { envName: 'AWS_SECRET_ACCESS_KEY', value: new Secret(second) },
        ],
      }),
    );
    standIns.add('wrangler');
    const { prompts, services } = answer(
      'Cloudflare Workers',
      "This Folder's Worker",
      'The Main One',
      enter,
      enter,
      true,
    );
    await sendKeyTo([id], services);
    assert.deepEqual(
      [
        standIns.deliveries.map(({ arguments: words, input }) => [words.join(' '), input]),
        prompts.read.at(-1),
      ],
      [
        [
          ['secret put AWS_ACCESS_KEY_ID', first],
          ['secret put AWS_SECRET_ACCESS_KEY', second],
        ],
        'Sent "AWS" to Cloudflare Workers: AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY.',
      ],
    );
  });

  test('a tool that is not installed gets a sentence and its page', async () => {
    process.env.PATH = standIns.bin;
    const { ring, answer } = createWorld();
    const { id } = await ring.add(toDraft(value));
    const { prompts, services } = answer('Doppler', { press: 'Open Page' });
    await sendKeyTo([id], services);
    await eventually(
      () => [prompts.read.at(-2), prompts.opened],
      [
        'Doppler takes keys from its command line doppler, which is not installed. Install it, restart VS Code so that it sees it, then try again.',
        ['https://docs.doppler.com/docs/install-cli'],
      ],
    );
  });

  test('a tool that is not signed in is not signed in for the user', async () => {
    const { ring, answer } = createWorld();
    const { id } = await ring.add(toDraft(value));
    standIns.add('gh', [{ starts: ['auth', 'status'], code: 1 }]);
    const { prompts, services } = answer('GitHub Actions');
    await sendKeyTo([id], services);
    assert.deepEqual(
      [prompts.read.at(-2), standIns.calls.map(({ arguments: words }) => words.join(' '))],
      [
        'gh is not signed in. Run this in a terminal, then try again: gh auth login',
        ['auth status'],
      ],
    );
  });

  test('a platform that takes values as arguments only says so', async () => {
    const { ring, answer } = createWorld();
    const { id } = await ring.add(toDraft(value));
    const { prompts, services } = answer('Heroku', { press: 'Open Page' });
    await sendKeyTo([id], services);
    assert.match(prompts.read.join('\n'), /heroku command takes a value only as an argument/);
    await eventually(() => prompts.opened, ['https://dashboard.heroku.com/apps']);
  });

  test('what a failing tool says of the value is not shown', async () => {
    const { ring, answer } = createWorld();
    const { id } = await ring.add(toDraft(value));
    standIns.add('vercel', [{ starts: ['env', 'add'], echoes: true, code: 3 }]);
    const { prompts, services } = answer('Vercel', 'Development', enter, true);
    await assert.rejects(sendKeyTo([id], services), error => {
      assert.ok(error instanceof UserError);
      assert.equal(
        error.message,
        `${name} was not sent. vercel ended with exit code 3. What it said is not shown.`,
      );
      return true;
    });
    assert.equal(prompts.read.join('\n').includes(value.slice(13, 40)), false);
  });

  test('a name that is a key, or an option of the tool, is not taken', async () => {
    const { ring, answer } = createWorld();
    const { id } = await ring.add(toDraft(value));
    standIns.add('gh');
    const { prompts, services } = answer(
      'GitHub Actions',
      'A Repository',
      '--body=x/y',
      'acme/shop',
      value,
      '-f',
      undefined,
    );
    await sendKeyTo([id], services);
    assert.deepEqual(
      [
        standIns.deliveries,
        prompts.left,
        prompts.read.includes('This is a key itself. Type a name.'),
      ],
      [[], 0, true],
    );
  });
});
