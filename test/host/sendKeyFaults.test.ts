import assert from 'node:assert/strict';
import { sendKeyTo } from '../../src/commands/send/sendKeyTo';
import { UserError } from '../../src/errors';
import { Secret } from '../../src/secret';
import { enter } from '../fakes/scriptedPrompts';
import { useStandIns } from '../fakes/useStandIns';
import { eventually } from '../ui/eventually';
import { anthropicKey } from './editorWindow';
import { createWorld, toDraft } from './keysWorld';

const value = anthropicKey(302);
const name = 'ANTHROPIC_API_KEY';

suite('Send Key To… where it cannot', () => {
  const tools = useStandIns();

  test('a tool that is not installed gets a sentence and its page', async () => {
    process.env.PATH = tools().bin;
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
    tools().add('gh', [{ starts: ['auth', 'status'], code: 1 }]);
    const { prompts, services } = answer('GitHub Actions');
    await sendKeyTo([id], services);
    assert.deepEqual(
      [prompts.read.at(-2), tools().calls.map(({ arguments: words }) => words.join(' '))],
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
    tools().add('vercel', [{ starts: ['env', 'add'], echoes: true, code: 3 }]);
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
    tools().add('gh');
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
        tools().deliveries,
        prompts.left,
        prompts.read.includes('This is a key itself. Type a name.'),
      ],
      [[], 0, true],
    );
  });

  test('cancelled while the tool runs: it says that nobody knows', async () => {
    const { ring, answer } = createWorld();
    const { id } = await ring.add(toDraft(value));
    tools().add('vercel', [{ starts: ['env', 'add'], hangs: true }]);
    const { prompts, services } = answer('Vercel', 'Development', enter, true);
    const sending = sendKeyTo([id], services);
    const rejected = assert.rejects(sending, {
      name: 'UserError',
      message: `It was cancelled. Look at the platform whether ${name} has arrived.`,
    });
    await eventually(() => tools().deliveries.length, 1);
    prompts.cancel();
    await rejected;
  });

  test('a value that the tool cannot take is refused before any question', async () => {
    const { ring, answer } = createWorld();
    const secret = new Secret('x"\r\n"');
    const { id } = await ring.add(toDraft('', { parts: [{ envName: name, value: secret }] }));
    tools().add('fly');
    await assert.rejects(sendKeyTo([id], answer('Fly.io').services), {
      message:
        'Nothing was sent. Fly.io takes secrets as lines of text, and this value holds quotation marks or line ends that they cannot hold.',
    });
  });
});
