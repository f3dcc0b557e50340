import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { connectConsole } from '../../src/commands/console/connectConsole';
import type { ConsoleId } from '../../src/lifecycle/console/consoleKey';
import { anthropicItem, anthropicSample, openaiItem, toPage } from '../fakes/consoleAnswers';
import { type IssuerServer, startIssuerServer } from '../fakes/issuerServer';
import { sampleKey } from '../fakes/sampleKeys';
import type { ScriptedAnswer } from '../fakes/scriptedPrompts';
import { createWorld, toDraft } from './keysWorld';

const anthropicHost = 'api.anthropic.com/v1/organizations';
const openaiHost = 'api.openai.com/v1/organization';
const admin = sampleKey('anthropic-admin-key', 12);

suite('Connect a Console', () => {
  let server: IssuerServer;
  setup(async () => {
    server = await startIssuerServer();
    server.answer(`GET ${anthropicHost}/api_keys`, toPage([anthropicItem(1)]));
    server.answer(`GET ${anthropicHost}/workspaces`, toPage([]));
    server.answer(`GET ${anthropicHost}/users`, toPage([]));
    server.answer(`GET ${openaiHost}/projects`, toPage([{ id: 'proj_1', name: 'Shop' }]));
    server.answer(`GET ${openaiHost}/projects/proj_1/api_keys`, toPage([openaiItem(1)]));
  });
  teardown(() => server.close());

  const fresh = (...answers: readonly ScriptedAnswer[]) => {
    const world = createWorld({ issuers: server.origin });
    const { prompts, services } = world.answer(...answers);
    const shown: string[] = [];
    const ports = {
      services,
      registerCommand: () => new vscode.Disposable(() => 0),
      consoleViews: {
        isVisible: () => false,
        show: async (id: ConsoleId) => {
          shown.push(id);
        },
      },
    };
    return { ...world, prompts, ports, shown };
  };
  const labels = async ({ ring }: ReturnType<typeof fresh>) =>
    (await ring.list()).map(({ record }) => [record.label, record.parts[0].envName]);

  test('an admin key is stored once the issuer accepted it, and the list is loaded', async () => {
    const world = fresh('Anthropic', anthropicSample(1).value, { press: 'Open the Page' }, admin);
    await connectConsole(world.ports);
    assert.deepEqual(
      [
        await labels(world),
        world.shown,
        world.prompts.opened,
        server.requests.map(({ path }) => path),
        world.prompts.read.join().includes(admin),
      ],
      [
        [['Anthropic admin key', 'ANTHROPIC_ADMIN_KEY']],
        ['anthropic'],
        ['https://platform.claude.com/settings/admin-keys'],
        [
          '/v1/organizations/api_keys?limit=1',
          '/v1/organizations/workspaces?limit=100',
          '/v1/organizations/users?limit=100',
          '/v1/organizations/api_keys?limit=100',
        ],
        false,
      ],
    );
  });

  test('a list that does not come leaves the console connected', async () => {
    server.answer(`GET ${anthropicHost}/workspaces`, { status: 503 });
    const world = fresh('Anthropic', admin);
    await assert.rejects(connectConsole(world.ports), /has a fault at the moment/);
    assert.deepEqual(
      [world.consoles.anthropic.adminKeyId === undefined, world.consoles.anthropic.loaded],
      [false, undefined],
    );
  });

  test('a key that the issuer refuses is not stored', async () => {
    server.answer(`GET ${anthropicHost}/api_keys`, { status: 401 });
    const world = fresh('Anthropic', admin);
    await assert.rejects(connectConsole(world.ports), /does not accept the admin key/);
    assert.deepEqual([await labels(world), world.consoles.anthropic.adminKeyId], [[], undefined]);
  });

  test('a stored admin key is offered by its label', async () => {
    const world = fresh('OpenAI', 'my admin');
    const key = sampleKey('openai-admin-key', 13);
    const { id } = await world.ring.add(toDraft(key, { label: 'my admin', provider: 'openai' }));
    await connectConsole(world.ports);
    assert.deepEqual(
      [world.consoles.openai.adminKeyId, server.requests[0]?.headers.authorization],
      [id, `Bearer ${key}`],
    );
  });

  test('Escape connects nothing', async () => {
    const world = fresh('Anthropic', undefined);
    await connectConsole(world.ports);
    assert.deepEqual([await labels(world), server.requests], [[], []]);
  });
});
