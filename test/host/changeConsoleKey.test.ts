import assert from 'node:assert/strict';
import { refreshConsole } from '../../src/commands/console/filterConsole';
import type { ConsoleId } from '../../src/lifecycle/console/consoleKey';
import {
  anthropicItem,
  anthropicSample,
  openaiItem,
  openaiSample,
  toPage,
} from '../fakes/consoleAnswers';
import { type IssuerServer, startIssuerServer } from '../fakes/issuerServer';
import { answerLists, anthropicHost, connectWorld, openaiHost, recently } from './consoleWorld';
import { toDraft } from './keysWorld';

suite('changes of a console key', () => {
  let server: IssuerServer;
  setup(async () => {
    server = await startIssuerServer();
    answerLists(server);
  });
  teardown(() => server.close());

  const connect = (id?: ConsoleId) => connectWorld(server, id);
  const changes = () => server.requests.filter(({ method }) => method !== 'GET');

  test('a key is switched off after a modal question, and switched on without one', async () => {
    const { ring, ports, change, session } = await connect();
    await ring.add(toDraft(anthropicSample(1).value, { label: 'my-blog local' }));
    await refreshConsole([], ports());
    server.answer(
      `POST ${anthropicHost}/api_keys/apikey_1`,
      { status: 200, json: anthropicItem(1, { status: 'inactive' }) },
      { status: 200, json: anthropicItem(1, { status: 'active' }) },
    );
    const { hint } = anthropicSample(1);
    const off = await change('switch-off', 'apikey_1', true);
    const status = session.loaded?.keys[0]?.status;
    const on = await change('switch-on', 'apikey_1');
    const made = new Date(recently).toLocaleDateString();
    assert.deepEqual(
      [off, status, on, session.loaded?.keys[0]?.status],
      [
        [
          `Switch off "key 1" (${hint}) at Anthropic?`,
          `active · Blog · made ${made}\n\nIn Keyward it is "my-blog local".\n\nPrograms that use it stop working at once. It can be switched on again.`,
          '"key 1" is switched off.',
        ],
        'inactive',
        ['"key 1" is switched on.'],
        'active',
      ],
    );
  });

  test('nothing is changed when the question is declined', async () => {
    const { ports, change } = await connect();
    await refreshConsole([], ports());
    await change('switch-off', 'apikey_1', false);
    await change('archive', 'apikey_1', false);
    await change('rename', 'apikey_1', undefined);
    assert.deepEqual(changes(), []);
  });

  test('archiving says that it is final', async () => {
    const { ports, change, session } = await connect();
    await refreshConsole([], ports());
    const json = anthropicItem(3, { status: 'archived' });
    server.answer(`POST ${anthropicHost}/api_keys/apikey_3`, { status: 200, json });
    const read = await change('archive', 'apikey_3', true);
    assert.match(read[1] ?? '', /An archived key cannot be brought back\.$/);
    assert.deepEqual(
      [changes().map(({ body }) => body), session.loaded?.keys[2]?.status],
      [['{"status":"archived"}'], 'archived'],
    );
  });

  test('a new name is asked for until it is one', async () => {
    const { ports, change, session } = await connect();
    await refreshConsole([], ports());
    const json = anthropicItem(1, { name: 'blog local' });
    server.answer(`POST ${anthropicHost}/api_keys/apikey_1`, { status: 200, json });
    const { value } = anthropicSample(30);
    const read = await change('rename', 'apikey_1', ' ', 'my {key}', value, 'blog local');
    assert.deepEqual(
      [
        read.slice(3),
        changes().map(({ body }) => body),
        session.loaded?.keys[0]?.name,
        read.join().includes(value),
      ],
      [
        [
          'Type a name.',
          'A name cannot hold {key}.',
          'This name holds a key, which everybody would see. Type a name.',
          '"blog local" has its new name.',
        ],
        ['{"name":"blog local"}'],
        'blog local',
        false,
      ],
    );
  });

  test('a deleted key leaves the list', async () => {
    const { ports, change, session } = await connect('openai');
    server.answer(
      `GET ${openaiHost}/projects/proj_1/api_keys`,
      toPage([openaiItem(1), openaiItem(2)]),
    );
    server.answer(`DELETE ${openaiHost}/projects/proj_1/api_keys/key_1`, {
      status: 200,
      json: { id: 'key_1', deleted: true },
    });
    await refreshConsole([], ports());
    const read = await change('delete', 'key_1', true);
    assert.deepEqual(
      [read[0], session.loaded?.keys.map(({ id }) => id)],
      [`Delete "key 1" (${openaiSample(1).hint}) at OpenAI?`, ['key_2']],
    );
  });

  test('a change that the issuer refuses leaves the row as it was', async () => {
    const { ports, change, session } = await connect();
    await refreshConsole([], ports());
    server.answer(`POST ${anthropicHost}/api_keys/apikey_1`, { status: 404 });
    await assert.rejects(change('switch-off', 'apikey_1', true), {
      message: 'Anthropic has no such key any more. Refresh the list.',
    });
    assert.equal(session.loaded?.keys[0]?.status, 'active');
  });
});
