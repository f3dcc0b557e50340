import assert from 'node:assert/strict';
import { ConsoleError } from '../../../../src/lifecycle/console/consoleError';
import type { ConsoleKey } from '../../../../src/lifecycle/console/consoleKey';
import { openConsole } from '../../../../src/lifecycle/console/openConsole';
import { createSender } from '../../../../src/lifecycle/request/sendRequest';
import { Secret } from '../../../../src/secret';
import { anthropicItem, anthropicSample } from '../../../fakes/consoleAnswers';
import { type IssuerServer, type Reply, startIssuerServer } from '../../../fakes/issuerServer';
import { sampleKey } from '../../../fakes/sampleKeys';

const host = 'api.anthropic.com/v1/organizations';
const adminKey = sampleKey('anthropic-admin-key', 3);

suite('changes in the Anthropic console', () => {
  let server: IssuerServer;
  setup(async () => {
    server = await startIssuerServer();
  });
  teardown(() => server.close());

  const open = (timeout = 2_000) =>
    openConsole('anthropic', new Secret(adminKey), {
      send: createSender({ fetch: globalThis.fetch, testOrigin: server.origin, timeout }),
    });
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
  const route = `POST ${host}/api_keys/apikey_1`;
  const key: ConsoleKey = {
    id: 'apikey_1',
    name: 'key 1',
    hint: anthropicSample(1).hint,
    status: 'active',
    space: { id: 'wrkspc_1', name: 'Blog' },
  };
  const bodies = () => server.requests.map(({ body }) => JSON.parse(body));

  test('a key is switched off, switched on, archived and renamed', async () => {
    const answer = (changes: Readonly<Record<string, unknown>>): Reply => ({
      status: 200,
      json: anthropicItem(1, changes),
    });
    server.answer(
      route,
      answer({ status: 'inactive' }),
      answer({ status: 'active' }),
      answer({ status: 'archived' }),
      answer({ name: 'blog local' }),
    );
    const console = open();
    const changed = [
      await console.setStatus?.(key, 'inactive'),
      await console.setStatus?.(key, 'active'),
      await console.setStatus?.(key, 'archived'),
      await console.rename?.(key, 'blog local'),
    ];
    assert.deepEqual(
      { changed, bodies: bodies() },
      {
        changed: [
          { ...key, status: 'inactive' },
          key,
          { ...key, status: 'archived' },
          { ...key, name: 'blog local' },
        ],
        bodies: [
          { status: 'inactive' },
          { status: 'active' },
          { status: 'archived' },
          { name: 'blog local' },
        ],
      },
    );
  });

  test('a change whose answer is lost is not claimed, and not denied', async () => {
    const doubt = 'Whether "key 1" is switched off now is not known: refresh the list to see.';
    const told = async (reply: Reply, timeout?: number) => {
      server.answer(route, reply);
      return refusal(async () => open(timeout).setStatus?.(key, 'inactive'));
    };
    assert.deepEqual(
      [
        await told({ status: 502 }),
        await told((_, response) => response.destroy()),
        await told(() => undefined, 50),
        await told({ status: 200, json: anthropicItem(1) }),
        await told({ status: 200, text: '' }),
      ],
      [
        `fault: Anthropic has a fault at the moment (answer 502). ${doubt}`,
        `unanswered: No answer came from Anthropic: it could not be reached, or the answer was cut off. ${doubt}`,
        `unanswered: Anthropic did not answer in time. ${doubt}`,
        'unreadable: Anthropic did not confirm the change. Refresh the list to see what holds.',
        'unreadable: Anthropic did not confirm the change. Refresh the list to see what holds.',
      ],
    );
  });

  test('a name that would be filled with the admin key is refused and not sent', async () => {
    const told = await refusal(async () => open().rename?.(key, 'my {key}'));
    assert.deepEqual(
      [told, server.requests],
      ['refused: A name cannot hold {key}. Choose another one.', []],
    );
  });
});
