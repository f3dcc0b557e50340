import assert from 'node:assert/strict';
import { once } from 'node:events';
import { realpathSync } from 'node:fs';
import { createServer } from 'node:net';
import { homedir } from 'node:os';
import path from 'node:path';
import { checkSignIns } from '../../../../src/project/signIns/checkSignIns';
import type { Behaviour } from '../../../fakes/standIns';
import { useStandIns } from '../../../fakes/useStandIns';

/** How a tool behaves, whatever it is asked. */
type StatusTool = Omit<Behaviour, 'starts'>;

const account = 'ada@example.org';
const claude = (fields: object): StatusTool => ({
  prints: `${JSON.stringify({ ...fields, email: account }, undefined, 2)}\n`,
});

suite('checkSignIns', () => {
  const standIns = useStandIns();

  /** Only these are on PATH. */
  function install(tools: Readonly<Record<string, StatusTool>>): void {
    process.env.PATH = standIns().bin;
    for (const [name, tool] of Object.entries(tools)) {
      standIns().add(name, [{ starts: [], ...tool }]);
    }
  }

  async function check(
    tools: Readonly<Record<string, StatusTool>>,
    options: { readonly milliseconds?: number; readonly without?: readonly string[] } = {},
  ) {
    install(tools);
    const found = await checkSignIns({ without: [], from: homedir(), ...options });
    assert.equal(JSON.stringify(found).includes(account), false);
    return found.map(({ id, state, method }) => [id, state, ...(method ? [method] : [])]);
  }

  test('tools that are not installed are said to be so, and extra ones left out', async () => {
    assert.deepEqual(await check({}), [
      ['claude', 'not-installed'],
      ['github', 'not-installed'],
      ['wrangler', 'not-installed'],
    ]);
  });

  test('everybody is signed in', async () => {
    assert.deepEqual(
      await check({
        claude: claude({ loggedIn: true, authMethod: 'claude.ai', subscriptionType: 'max' }),
        gh: { prints: `github.com\n  ✓ Logged in to github.com account ${account} (keyring)\n` },
        wrangler: {
          prints: `Getting User settings...\n👋 You are logged in with an OAuth Token, associated with the email ${account}.\n`,
        },
        vercel: { prints: `${account}\n` },
        netlify: { prints: `Current Netlify User\nEmail: ${account}\n` },
      }),
      [
        ['claude', 'signed-in', 'subscription'],
        ['github', 'signed-in'],
        ['wrangler', 'signed-in'],
        ['vercel', 'signed-in'],
        ['netlify', 'signed-in'],
      ],
    );
  });

  test('nobody is signed in', async () => {
    assert.deepEqual(
      await check({
        claude: { ...claude({ loggedIn: false, authMethod: 'none' }), code: 1 },
        gh: {
          code: 1,
          complains: 'You are not logged into any GitHub hosts. To log in, run: gh auth login\n',
        },
        wrangler: { prints: 'You are not authenticated. Please run `wrangler login`.\n' },
        vercel: {
          code: 1,
          complains: 'Error: No existing credentials found. Please run `vercel login`\n',
        },
        netlify: { prints: 'Not logged in. Please log in to see project status.\n' },
      }),
      ['claude', 'github', 'wrangler', 'vercel', 'netlify'].map(id => [id, 'signed-out']),
    );
  });

  test('Claude Code with a key of its own is signed in without a subscription', async () => {
    const tools = { claude: claude({ loggedIn: true, authMethod: 'api_key' }) };
    assert.deepEqual((await check(tools))[0], ['claude', 'signed-in', 'api-key']);
  });

  test('GitHub CLI with one account that works and one that does not is signed in', async () => {
    const gh = {
      code: 1,
      prints: '✓ Logged in to github.com account ada\n',
      complains: 'X Failed to log in to git.example.org account ada\n',
    };
    assert.deepEqual((await check({ gh }))[1], ['github', 'signed-in']);
  });

  test('an answer without the words that count is no answer', async () => {
    const broken = { code: 3, prints: 'panic: something broke\n' };
    assert.deepEqual(
      await check({ claude: broken, gh: broken, wrangler: broken, vercel: broken }),
      ['claude', 'github', 'wrangler', 'vercel'].map(id => [id, 'unknown']),
    );
  });

  test('a tool that hangs is ended with all that it started', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const hangsOn = typeof address === 'object' && address !== null ? address.port : 0;
    // The end of the process is the end of its connection.
    const closed = new Promise(resolve => {
      server.on('connection', socket => socket.on('error', resolve).on('close', resolve).resume());
    });
    const found = await check({ wrangler: { hangsOn } }, { milliseconds: 4_000 });
    await closed;
    server.close();
    assert.deepEqual(found[2], ['wrangler', 'unknown']);
  });

  test('tools get fixed arguments, nothing to read, and a folder that is not the project', async () => {
    await check({ claude: {}, gh: {}, wrangler: {}, vercel: {}, netlify: {} });
    const calls = standIns()
      .calls.map(call => ({ arguments: call.arguments, folder: call.folder, input: call.input }))
      .sort((one, other) => (one.arguments.join() < other.arguments.join() ? -1 : 1));
    const folder = realpathSync.native(homedir());
    assert.deepEqual(
      calls,
      [['auth', 'status'], ['auth', 'status'], ['status'], ['whoami'], ['whoami']].map(
        parameters => ({
          arguments: parameters,
          folder,
          input: '',
        }),
      ),
    );
  });

  test('a program that the project brings is not started', async () => {
    install({ gh: { prints: 'Logged in to github.com\n' } });
    const folder = standIns().bin;
    const inside = await checkSignIns({ without: [path.dirname(folder)], from: homedir() });
    process.env.PATH = path.relative(process.cwd(), folder);
    const relative = await checkSignIns({ without: [], from: homedir() });
    assert.deepEqual(
      [inside, relative].map(found => found.find(({ id }) => id === 'github')?.state),
      ['not-installed', 'not-installed'],
    );
  });
});
