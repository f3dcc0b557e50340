import assert from 'node:assert/strict';
import { ConsoleError } from '../../../../src/lifecycle/console/consoleError';
import type { ConsoleFilter, ConsoleKey } from '../../../../src/lifecycle/console/consoleKey';
import { openConsole } from '../../../../src/lifecycle/console/openConsole';
import { createSender } from '../../../../src/lifecycle/request/sendRequest';
import { Secret } from '../../../../src/secret';
import { anthropicItem, anthropicSample, toPage } from '../../../fakes/consoleAnswers';
import { type IssuerServer, type Reply, startIssuerServer } from '../../../fakes/issuerServer';
import { sampleKey } from '../../../fakes/sampleKeys';

const host = 'api.anthropic.com/v1/organizations';
const adminKey = sampleKey('anthropic-admin-key', 3);
const ok = toPage([anthropicItem(1)]);

suite('Anthropic console', () => {
  let server: IssuerServer;
  let waited: number[];
  setup(async () => {
    server = await startIssuerServer();
    waited = [];
    server.answer(`GET ${host}/workspaces`, toPage([{ id: 'wrkspc_1', name: 'Blog' }]));
    server.answer(`GET ${host}/users`, toPage([{ id: 'user_1', name: 'Ada Nowak' }]));
  });
  teardown(() => server.close());

  const open = (timeout = 2_000) =>
    openConsole('anthropic', new Secret(adminKey), {
      send: createSender({ fetch: globalThis.fetch, testOrigin: server.origin, timeout }),
      wait: async (milliseconds, signal) => {
        waited.push(milliseconds);
        signal?.throwIfAborted();
      },
    });
  const list = async (filter: ConsoleFilter = {}) => (await open().list(filter)).keys;
  const asked = () =>
    server.requests
      .filter(({ path }) => path.includes('/api_keys'))
      .map(({ method, path }) => `${method} ${path.replace('/v1/organizations', '')}`);
  async function refusal(run: () => Promise<unknown>): Promise<string> {
    try {
      await run();
    } catch (error) {
      assert.ok(error instanceof ConsoleError);
      assert.equal(error.message.includes(adminKey), false);
      return `${error.fault}: ${error.message}`;
    }
    return 'no error';
  }
  const listRefusal = (...replies: readonly [Reply, ...Reply[]]) => {
    server.answer(`GET ${host}/api_keys`, ...replies);
    return refusal(() => list());
  };

  test('three pages are one list, asked with the admin key', async () => {
    server.answer(
      `GET ${host}/api_keys`,
      toPage([anthropicItem(1), anthropicItem(2)], true),
      toPage([anthropicItem(3)], true),
      toPage([anthropicItem(4)]),
    );
    const keys = await list();
    assert.deepEqual(
      { ids: keys.map(({ id }) => id), asked: asked() },
      {
        ids: ['apikey_1', 'apikey_2', 'apikey_3', 'apikey_4'],
        asked: [
          'GET /api_keys?limit=100',
          'GET /api_keys?limit=100&after_id=apikey_2',
          'GET /api_keys?limit=100&after_id=apikey_3',
        ],
      },
    );
    assert.deepEqual(
      server.requests.map(({ headers }) => [headers['x-api-key'], headers['anthropic-version']]),
      server.requests.map(() => [adminKey, '2023-06-01']),
    );
  });

  test('a key has its workspace, creator, status and dates', async () => {
    const changes = {
      status: 'expired',
      workspace_id: 'wrkspc_1',
      expires_at: '2026-02-03T00:00:00Z',
    };
    server.answer(`GET ${host}/api_keys`, toPage([anthropicItem(1, changes), anthropicItem(2)]));
    const common = { creator: 'Ada Nowak', created: '2026-01-02T03:04:05.000Z' };
    const expected: readonly ConsoleKey[] = [
      {
        id: 'apikey_1',
        name: 'key 1',
        hint: anthropicSample(1).hint,
        status: 'expired',
        space: { id: 'wrkspc_1', name: 'Blog' },
        expires: '2026-02-03T00:00:00.000Z',
        ...common,
      },
      {
        id: 'apikey_2',
        name: 'key 2',
        hint: anthropicSample(2).hint,
        status: 'active',
        space: { id: '', name: 'Default workspace' },
        ...common,
      },
    ];
    assert.deepEqual(await list(), expected);
  });

  test('filters are asked for, page by page', async () => {
    server.answer(
      `GET ${host}/api_keys`,
      toPage([anthropicItem(1, { workspace_id: 'wrkspc_1' })], true),
      toPage([anthropicItem(2, { workspace_id: 'wrkspc_1' })]),
    );
    await list({ status: 'inactive', space: { id: 'wrkspc_1', name: 'Blog' } });
    const query = 'limit=100&status=inactive&workspace_id=wrkspc_1';
    assert.deepEqual(asked(), [
      `GET /api_keys?${query}`,
      `GET /api_keys?${query}&after_id=apikey_1`,
    ]);
  });

  test('the default workspace, which cannot be asked for, is filtered here', async () => {
    server.answer(
      `GET ${host}/api_keys`,
      toPage([anthropicItem(1, { workspace_id: 'wrkspc_1' }), anthropicItem(2)]),
    );
    const keys = await list({ space: { id: '', name: 'Default workspace' } });
    assert.deepEqual(
      keys.map(({ id }) => id),
      ['apikey_2'],
    );
  });

  test('a page that fails leaves no list that looks whole', async () => {
    const first = toPage([anthropicItem(1)], true);
    const cutOff: Reply = (_, response) => {
      response.writeHead(200, { 'content-length': '5000' }).write('{"data":[');
      response.destroy();
    };
    const incomplete = 'Anthropic did not hand out the whole list, so none of it is shown.';
    assert.deepEqual(
      [
        await listRefusal(first, { status: 500 }),
        await listRefusal(first, cutOff),
        await listRefusal(first, { status: 200, text: '{"data":[{"id":"apik' }),
        await listRefusal(first, toPage([anthropicItem(1)], true)),
        await listRefusal({ status: 200, json: { data: [anthropicItem(1)], has_more: true } }),
        await listRefusal(toPage([anthropicItem(1, { id: '../../users' })])),
      ],
      [
        'fault: Anthropic has a fault at the moment (answer 500). Try again later.',
        'unanswered: No answer came from Anthropic: it could not be reached, or the answer was cut off. Try again later.',
        "unreadable: Anthropic's answer is not what its documentation says, so nothing is shown of it.",
        `unreadable: ${incomplete} Try again later.`,
        `unreadable: ${incomplete} Try again later.`,
        "unreadable: Anthropic's answer is not what its documentation says, so nothing is shown of it.",
      ],
    );
  });

  test('each refusal is one sentence that says what to do', async () => {
    const statuses = [401, 403, 404, 409, 400];
    const told: string[] = [];
    for (const status of statuses) {
      told.push(await listRefusal({ status, json: { error: { message: adminKey } } }));
    }
    assert.deepEqual(told, [
      'denied: Anthropic does not accept the admin key. It may be revoked or expired: connect the console again with another one.',
      'forbidden: Anthropic knows the admin key, but does not allow this with it. Use an admin key that may manage API keys.',
      'missing: Anthropic has no list of keys for this admin key. Use an admin key of your organization.',
      'conflict: Anthropic says that the key was changed meanwhile. Refresh the list, then try again.',
      'refused: Anthropic refused this (answer 400). Do it in its console.',
    ]);
  });

  test('a short wait is waited for once', async () => {
    const limited = { status: 429, headers: { 'retry-after': '7' } };
    server.answer(`GET ${host}/api_keys`, limited, ok);
    assert.equal((await list()).length, 1);
    const again = await listRefusal(limited, limited, ok);
    assert.deepEqual(
      { again, waited },
      {
        again: 'limited: Anthropic takes no more requests for now. Try again in 7 seconds.',
        waited: [7000, 7000],
      },
    );
  });

  test('a long wait, as seconds or as a date, is told and not waited for', async () => {
    const later = new Date(Date.now() + 45 * 60_000).toUTCString();
    assert.deepEqual(
      [
        await listRefusal({ status: 429, headers: { 'retry-after': '11' } }, ok),
        await listRefusal({ status: 429, headers: { 'retry-after': later } }, ok),
        await listRefusal({ status: 429 }, ok),
        waited,
      ],
      [
        'limited: Anthropic takes no more requests for now. Try again in 11 seconds.',
        'limited: Anthropic takes no more requests for now. Try again in 45 minutes.',
        'limited: Anthropic takes no more requests for now. Try again in a few minutes.',
        [],
      ],
    );
  });

  test('a wait can be cancelled, and then nothing more is sent', async () => {
    server.answer(`GET ${host}/api_keys`, { status: 429, headers: { 'retry-after': '7' } }, ok);
    const controller = new AbortController();
    const console = openConsole('anthropic', new Secret(adminKey), {
      send: createSender({ fetch: globalThis.fetch, testOrigin: server.origin }),
      wait: async (_, signal) => {
        controller.abort();
        signal?.throwIfAborted();
      },
    });
    const told = await refusal(() => console.check(controller.signal));
    assert.deepEqual(
      [told, server.requests.length],
      ['cancelled: Cancelled. Nothing was changed.', 1],
    );
  });

  test('workspaces and people without names do not hide keys', async () => {
    server.answer(`GET ${host}/workspaces`, { status: 403 });
    server.answer(`GET ${host}/users`, { status: 404 });
    server.answer(`GET ${host}/api_keys`, toPage([anthropicItem(1, { workspace_id: 'wrkspc_9' })]));
    const [key] = await list();
    assert.deepEqual([key?.space, key?.creator], [{ id: 'wrkspc_9', name: 'wrkspc_9' }, 'user_1']);
  });

  test('a name or a hint that holds a whole key is not shown', async () => {
    const { value } = anthropicSample(7);
    server.answer(
      `GET ${host}/api_keys`,
      toPage([anthropicItem(7, { name: `old ${value}`, partial_key_hint: value })]),
    );
    const [key] = await list();
    assert.deepEqual([key?.name, key?.hint], ['Unnamed: its name holds a key', '']);
  });
});
