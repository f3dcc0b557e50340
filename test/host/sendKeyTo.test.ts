import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { findOffers } from '../../src/commands/send/choosePlatform';
import { sendKeyTo } from '../../src/commands/send/sendKeyTo';
import { Secret } from '../../src/secret';
import { sampleText } from '../fakes/sampleText';
import { enter } from '../fakes/scriptedPrompts';
import { useStandIns } from '../fakes/useStandIns';
import { anthropicKey, workspaceRoot } from './editorWindow';
import { createWorld, toDraft } from './keysWorld';

const value = anthropicKey(301);
const name = 'ANTHROPIC_API_KEY';

suite('Send Key To…', () => {
  const tools = useStandIns();

  test('from a row: shows what goes where, then hands the value to gh', async () => {
    const { ring, answer } = createWorld();
    const { id } = await ring.add(toDraft(value, { environment: 'production' }));
    tools().add('gh', [{ starts: ['repo', 'view'], prints: 'acme/shop\n' }]);
    const { prompts, services } = answer(
      'GitHub Actions',
      'A Repository',
      'acme/shop',
      enter,
      true,
    );
    await sendKeyTo([{ keyId: id }], services);
    const [delivery, ...others] = tools().deliveries;
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
    tools().add('gh');
    const { services } = answer(
      'Claude',
      'GitHub Actions',
      'A Repository',
      'acme/shop',
      enter,
      false,
    );
    await sendKeyTo([], services);
    assert.deepEqual(tools().deliveries, []);
  });

  test('the command is there for the palette and the row', async () => {
    const known = await vscode.commands.getCommands(true);
    assert.equal(known.includes('keyward.sendKeyTo'), true);
  });

  test('a development key that goes to production is pointed out', async () => {
    const { ring, answer } = createWorld();
    const { id } = await ring.add(toDraft(value));
    tools().add('vercel');
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
    tools().add('wrangler');
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
        tools().deliveries.map(({ arguments: words, input }) => [words.join(' '), input]),
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

  test('platforms whose tool is installed come first, those without a safe way last', async () => {
    tools().add('op');
    tools().add('vercel');
    process.env.PATH = tools().bin;
    const offers = await findOffers();
    assert.deepEqual(
      [...offers.slice(0, 3), ...offers.slice(-2)].map(({ kind, platform }) => [kind, platform.id]),
      [
        ['installed', 'vercel'],
        ['installed', 'onepassword'],
        ['missing', 'github'],
        ['closed', 'netlify'],
        ['closed', 'heroku'],
      ],
    );
  });
});
