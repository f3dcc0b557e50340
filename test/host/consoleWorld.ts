import * as vscode from 'vscode';
import { type ConsoleChange, changeConsoleKey } from '../../src/commands/console/changeConsoleKey';
import type { ConsoleId } from '../../src/lifecycle/console/consoleKey';
import { ConsoleTree } from '../../src/views/consoleTree';
import { anthropicItem, toPage } from '../fakes/consoleAnswers';
import type { IssuerServer } from '../fakes/issuerServer';
import { sampleKey } from '../fakes/sampleKeys';
import type { ScriptedAnswer } from '../fakes/scriptedPrompts';
import { createWorld, toDraft } from './keysWorld';

export const anthropicHost = 'api.anthropic.com/v1/organizations';
export const openaiHost = 'api.openai.com/v1/organization';
export const admin = sampleKey('anthropic-admin-key', 12);
export const recently = new Date(Date.now() - 5 * 24 * 60 * 60 * 1000).toISOString();

/** Five keys in two workspaces, and one project. */
export function answerLists(server: IssuerServer): void {
  server.answer(`GET ${anthropicHost}/workspaces`, toPage([{ id: 'wrkspc_1', name: 'Blog' }]));
  server.answer(`GET ${anthropicHost}/users`, toPage([{ id: 'user_1', name: 'Ada Nowak' }]));
  server.answer(`GET ${openaiHost}/projects`, toPage([{ id: 'proj_1', name: 'Shop' }]));
  server.answer(
    `GET ${anthropicHost}/api_keys`,
    toPage([
      anthropicItem(1, { workspace_id: 'wrkspc_1', created_at: recently }),
      anthropicItem(2, { workspace_id: 'wrkspc_1', status: 'inactive' }),
      anthropicItem(3),
      anthropicItem(4, { status: 'expired' }),
      anthropicItem(5, { status: 'archived' }),
    ]),
  );
}

/** A world in which a console is connected, whose commands answer from a list. */
export async function connectWorld(server: IssuerServer, id: ConsoleId = 'anthropic') {
  const world = createWorld({ issuers: server.origin });
  const key = id === 'anthropic' ? admin : sampleKey('openai-admin-key', 12);
  const record = await world.ring.add(toDraft(key, { label: 'admin', provider: id }));
  const session = world.consoles[id];
  await session.connect(record.id);
  const ports = (...answers: readonly ScriptedAnswer[]) => {
    const { prompts, services } = world.answer(...answers);
    const consoleViews = { isVisible: () => false, show: async () => undefined };
    return {
      prompts,
      services,
      registerCommand: () => new vscode.Disposable(() => 0),
      consoleViews,
    };
  };
  const tree = new ConsoleTree({ session, readOldAfterDays: () => 90 });
  const readItems = () =>
    tree.getChildren().map(space => ({
      space: tree.getTreeItem(space).label,
      rows: tree.getChildren(space).map(row => tree.getTreeItem(row)),
    }));
  const change = async (what: ConsoleChange, keyId: string, ...answers: ScriptedAnswer[]) => {
    const { prompts, services } = ports(...answers);
    await changeConsoleKey([{ console: id, consoleKeyId: keyId }], services, what);
    // Without what goes on meanwhile, which no answer depends on.
    return prompts.read.filter(text => !text.endsWith('…'));
  };
  return { ...world, session, record, ports, readItems, change };
}
