import assert from 'node:assert/strict';
import { ConsoleError } from '../../../../src/lifecycle/console/consoleError';
import type { ConsoleFilter, ConsoleKey } from '../../../../src/lifecycle/console/consoleKey';
import { openConsole } from '../../../../src/lifecycle/console/openConsole';
import { createSender } from '../../../../src/lifecycle/request/sendRequest';
import { Secret } from '../../../../src/secret';
import { openaiItem, openaiSample, toPage } from '../../../fakes/consoleAnswers';
import { type IssuerServer, startIssuerServer } from '../../../fakes/issuerServer';
import { sampleKey } from '../../../fakes/sampleKeys';

const host = 'api.openai.com/v1/organization';
const adminKey = sampleKey('openai-admin-key', 3);
const blog = { id: 'proj_blog', name: 'Blog' };
const shop = { id: 'proj_shop', name: 'Shop' };

suite('OpenAI console', () => {
  let server: IssuerServer;
  setup(async () => {
    server = await startIssuerServer();
    server.answer(`GET ${host}/projects`, toPage([blog], true), toPage([shop]));
  });
  teardown(() => server.close());

  const open = () =>
    openConsole('openai', new Secret(adminKey), {
      send: createSender({ fetch: globalThis.fetch, testOrigin: server.origin }),
      wait: async () => undefined,
    });
  const list = async (filter: ConsoleFilter = {}) => (await open().list(filter)).keys;
  async function refusal(run: () => Promise<unknown>): Promise<string> {
    try {
      await run();
    } catch (error) {
      assert.ok(error instanceof ConsoleError);
      return `${error.fault}: ${error.message}`;
    }
    return 'no error';
  }

  test('the keys of all projects are read page by page, also of owners who left', async () => {
    server.answer(
      `GET ${host}/projects/proj_blog/api_keys`,
      toPage([openaiItem(1)], true),
      toPage([openaiItem(2)], true),
      toPage([openaiItem(3)]),
    );
    server.answer(`GET ${host}/projects/proj_shop/api_keys`, toPage([openaiItem(4)]));
    const keys = await list();
    const query = 'limit=100&owner_project_access=any';
    assert.deepEqual(
      {
        keys: keys.map(({ id, space }) => [id, space.name]),
        asked: server.requests.map(({ path }) => path.replace('/v1/organization/projects', '')),
        authorization: [...new Set(server.requests.map(({ headers }) => headers.authorization))],
      },
      {
        keys: [
          ['key_1', 'Blog'],
          ['key_2', 'Blog'],
          ['key_3', 'Blog'],
          ['key_4', 'Shop'],
        ],
        asked: [
          '?limit=100',
          '?limit=100&after=proj_blog',
          `/proj_blog/api_keys?${query}`,
          `/proj_blog/api_keys?${query}&after=key_1`,
          `/proj_blog/api_keys?${query}&after=key_2`,
          `/proj_shop/api_keys?${query}`,
        ],
        authorization: [`Bearer ${adminKey}`],
      },
    );
  });

  test('a key has its project, owner, status and dates', async () => {
    const past = 1_767_400_000;
    server.answer(
      `GET ${host}/projects/proj_shop/api_keys`,
      toPage([
        openaiItem(1, { last_used_at: 1_767_323_050, expires_at: past }),
        openaiItem(2, { owner: { type: 'service_account', service_account: { name: 'ci' } } }),
      ]),
    );
    const created = '2026-01-02T03:04:05.000Z';
    const expected: readonly ConsoleKey[] = [
      {
        id: 'key_1',
        name: 'key 1',
        hint: openaiSample(1).hint,
        status: 'expired',
        space: shop,
        creator: 'Ada Nowak',
        created,
        expires: new Date(past * 1000).toISOString(),
        lastUsed: '2026-01-02T03:04:10.000Z',
      },
      {
        id: 'key_2',
        name: 'key 2',
        hint: openaiSample(2).hint,
        status: 'active',
        space: shop,
        creator: 'ci',
        created,
        isOfService: true,
      },
    ];
    assert.deepEqual(await list({ space: shop }), expected);
  });

  test('only the project of the filter is asked, and a status is picked out of its keys', async () => {
    server.answer(
      `GET ${host}/projects/proj_blog/api_keys`,
      toPage([openaiItem(1, { expires_at: 1 }), openaiItem(2)]),
    );
    const keys = await list({ status: 'expired', space: blog });
    assert.deepEqual(
      [keys.map(({ id }) => id), server.requests.some(({ path }) => path.includes('proj_shop'))],
      [['key_1'], false],
    );
  });

  test('a project that fails leaves no list that looks whole', async () => {
    server.answer(`GET ${host}/projects/proj_blog/api_keys`, toPage([openaiItem(1)]));
    server.answer(`GET ${host}/projects/proj_shop/api_keys`, { status: 403 });
    assert.equal(
      await refusal(() => list()),
      'forbidden: OpenAI knows the admin key, but does not allow this with it. Use an admin key that may manage API keys.',
    );
  });

  suite('delete', () => {
    const key: ConsoleKey = { id: 'key_1', name: 'key 1', hint: '', status: 'active', space: blog };
    const route = `DELETE ${host}/projects/proj_blog/api_keys/key_1`;

    test('is done when OpenAI says so', async () => {
      server.answer(route, { status: 200, json: { id: 'key_1', deleted: true } });
      await open().delete?.(key);
      assert.equal(server.requests.length, 1);
    });

    test('is not claimed without its answer', async () => {
      const told: string[] = [];
      for (const reply of [
        { status: 200, json: { deleted: false } },
        { status: 200, text: '{"deleted"' },
        { status: 503 },
        { status: 404 },
        { status: 400 },
      ]) {
        server.answer(route, reply);
        told.push(await refusal(async () => open().delete?.(key)));
      }
      const unconfirmed =
        'unreadable: OpenAI did not confirm that "key 1" is deleted. Refresh the list to see.';
      assert.deepEqual(told, [
        unconfirmed,
        unconfirmed,
        'fault: OpenAI has a fault at the moment (answer 503). Whether "key 1" is deleted is not known: refresh the list to see.',
        'missing: OpenAI has no such key any more. Refresh the list.',
        'refused: OpenAI refused this (answer 400). Do it in its console.',
      ]);
    });
  });
});
