import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { disconnectConsole } from '../../src/commands/console/disconnectConsole';
import { filterConsole, refreshConsole } from '../../src/commands/console/filterConsole';
import { openConsolePage } from '../../src/commands/console/openConsolePage';
import { UserError } from '../../src/errors';
import type { ConsoleId } from '../../src/lifecycle/console/consoleKey';
import { anthropicItem, anthropicSample, openaiItem, toPage } from '../fakes/consoleAnswers';
import { type IssuerServer, startIssuerServer } from '../fakes/issuerServer';
import { admin, answerLists, anthropicHost, connectWorld, openaiHost } from './consoleWorld';
import { toDraft } from './keysWorld';

suite('console keys', () => {
  let server: IssuerServer;
  setup(async () => {
    server = await startIssuerServer();
    answerLists(server);
  });
  teardown(() => server.close());

  const connect = (id?: ConsoleId) => connectWorld(server, id);

  test('before it is asked for, nothing is loaded and nothing was sent', async () => {
    const { readItems } = await connect();
    assert.deepEqual([readItems(), server.requests], [[], []]);
  });

  test('rows stand below their workspace: which is stored here, which is old, which is off', async () => {
    const { ring, ports, readItems } = await connect();
    await ring.add(toDraft(anthropicSample(1).value, { label: 'my-blog local' }));
    await refreshConsole([], ports());
    const hint = (seed: number) => anthropicSample(seed).hint;
    const read = readItems().map(({ space, rows }) => ({
      space,
      rows: rows.map(({ label, description, iconPath, contextValue }) => [
        label,
        description,
        iconPath instanceof vscode.ThemeIcon ? iconPath.id : undefined,
        contextValue,
      ]),
    }));
    assert.deepEqual(read, [
      {
        space: 'Blog',
        rows: [
          [
            'key 1',
            `in Keyward: my-blog local · ${hint(1)}`,
            'key',
            'console-key can-switch-off can-rename can-archive',
          ],
          [
            'key 2',
            `switched off · not in Keyward · ${hint(2)}`,
            'circle-slash',
            'console-key can-switch-on can-rename can-archive',
          ],
        ],
      },
      {
        space: 'Default workspace',
        rows: [
          [
            'key 3',
            `past 90 days · not in Keyward · ${hint(3)}`,
            'calendar',
            'console-key can-switch-off can-rename can-archive',
          ],
          [
            'key 4',
            `expired · not in Keyward · ${hint(4)}`,
            'calendar',
            'console-key can-rename can-archive',
          ],
          ['key 5', `archived · not in Keyward · ${hint(5)}`, 'archive', 'console-key'],
        ],
      },
    ]);
  });

  test('no row shows a value', async () => {
    const { ring, ports, readItems } = await connect();
    const { value } = anthropicSample(1);
    await ring.add(toDraft(value));
    await refreshConsole([], ports());
    const shown = JSON.stringify(readItems());
    assert.deepEqual(
      [shown.includes('Made by: Ada Nowak'), shown.includes(value), shown.includes(admin)],
      [true, false, false],
    );
  });

  test('a key of OpenAI can only be deleted, one of a service account not even that', async () => {
    const { ports, readItems } = await connect('openai');
    const owner = { type: 'service_account', service_account: { name: 'ci' } };
    server.answer(
      `GET ${openaiHost}/projects/proj_1/api_keys`,
      toPage([openaiItem(1), openaiItem(2, { owner })]),
    );
    await refreshConsole(['openai'], ports());
    assert.deepEqual(
      readItems().map(({ space, rows }) => [space, rows.map(row => row.contextValue)]),
      [['Shop', ['console-key can-delete', 'console-key']]],
    );
  });

  test('with two consoles it is asked which one, unless a row or a view tells', async () => {
    const { consoles, ports, record, session } = await connect();
    await consoles.openai.connect(record.id);
    const own = ports('Anthropic');
    await refreshConsole([], own);
    const { at } = session.loaded ?? {};
    const isVisible = (id: ConsoleId) => id === 'anthropic';
    await refreshConsole([], { ...ports(), consoleViews: { ...own.consoleViews, isVisible } });
    assert.deepEqual(
      [own.prompts.read, at === session.loaded?.at, consoles.openai.loaded],
      [
        ['Refresh Console Keys', 'Which console?', 'Loading the keys of Anthropic…'],
        false,
        undefined,
      ],
    );
  });

  test('a list that fails is told, and the rows stay as they were', async () => {
    const { ports, readItems } = await connect();
    await refreshConsole([], ports());
    const before = JSON.stringify(readItems());
    server.answer(`GET ${anthropicHost}/api_keys`, toPage([anthropicItem(1)], true), {
      status: 500,
    });
    await assert.rejects(refreshConsole([], ports()), /Anthropic has a fault at the moment/);
    assert.equal(JSON.stringify(readItems()), before);
  });

  test('a filter asks for the keys of one status', async () => {
    const { session, ports } = await connect();
    await refreshConsole([], ports());
    server.answer(
      `GET ${anthropicHost}/api_keys`,
      toPage([anthropicItem(2, { status: 'inactive' })]),
    );
    await filterConsole([], ports('Only switched off'));
    await filterConsole([], ports('Only Blog'));
    await filterConsole([], ports(undefined));
    assert.deepEqual(
      {
        filter: session.loaded?.filter,
        asked: server.requests
          .map(({ path }) => path)
          .filter(path => path.includes('/api_keys'))
          .map(path => path.replace('/v1/organizations/api_keys', '')),
      },
      {
        filter: { status: 'inactive', space: { id: 'wrkspc_1', name: 'Blog' } },
        asked: [
          '?limit=100',
          '?limit=100&status=inactive',
          '?limit=100&status=inactive&workspace_id=wrkspc_1',
        ],
      },
    );
  });

  test('disconnecting forgets the list and keeps the admin key', async () => {
    const { session, ports, ring, record } = await connect();
    await refreshConsole([], ports());
    await disconnectConsole([], ports(true));
    assert.deepEqual(
      [session.adminKeyId, session.loaded, (await ring.find(record.id))?.state],
      [undefined, undefined, 'present'],
    );
    await assert.rejects(refreshConsole([], ports()), UserError);
  });

  test('keys are made on the issuer’s page', async () => {
    const { ports } = await connect();
    const own = ports();
    await openConsolePage([], own);
    assert.deepEqual(own.prompts.opened, ['https://platform.claude.com/settings/keys']);
  });
});
