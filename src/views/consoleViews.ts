import * as vscode from 'vscode';
import { contextKeys, views } from '../contributions';
import type { Settings } from '../host/settings';
import type { KeyRing } from '../keys/keyRing';
import { type ConsoleId, consoleIds, consoleStatusNames } from '../lifecycle/console/consoleKey';
import type {
  ConsoleSession,
  ConsoleSessions,
  LoadedConsole,
} from '../lifecycle/console/consoleSession';
import { type ConsoleNode, ConsoleTree } from './consoleTree';

export interface ConsoleViewsPorts {
  readonly consoles: ConsoleSessions;
  readonly ring: Pick<KeyRing, 'onDidChange'>;
  readonly readSettings: () => Settings;
  readonly reportBug: (error: unknown) => void;
}

export interface ConsoleViews extends vscode.Disposable {
  isVisible(id: ConsoleId): boolean;
  show(id: ConsoleId): Promise<void>;
}

const places = {
  anthropic: { view: views.anthropicConsole, contextKey: contextKeys.anthropicConsole },
  openai: { view: views.openaiConsole, contextKey: contextKeys.openaiConsole },
} as const;

/** The views ask nothing of an issuer: they show what a command loaded. */
export function registerConsoleViews(ports: ConsoleViewsPorts): ConsoleViews {
  const registered = new Map(
    consoleIds.map(id => [id, registerView(ports.consoles[id], ports)] as const),
  );
  const rings = ports.ring.onDidChange(() => {
    for (const id of consoleIds) {
      ports.consoles[id].refresh().catch(ports.reportBug);
    }
  });
  return {
    isVisible: id => registered.get(id)?.view.visible === true,
    show: async id => {
      await vscode.commands.executeCommand(`${places[id].view}.focus`);
    },
    dispose: () => {
      rings.dispose();
      for (const { subscriptions } of registered.values()) {
        subscriptions.dispose();
      }
    },
  };
}

function registerView(session: ConsoleSession, { readSettings, reportBug }: ConsoleViewsPorts) {
  const { view: name, contextKey } = places[session.id];
  const tree = new ConsoleTree({
    session,
    readOldAfterDays: () => readSettings().remindAfterDays,
  });
  const view = vscode.window.createTreeView<ConsoleNode>(name, {
    treeDataProvider: tree,
    showCollapseAll: true,
  });
  const show = async (): Promise<void> => {
    tree.refresh();
    view.message = session.loaded === undefined ? '' : toMessage(session.loaded);
    const state = session.adminKeyId === undefined ? 'none' : 'connected';
    await vscode.commands.executeCommand('setContext', contextKey, state);
  };
  show().catch(reportBug);
  const changes = session.onDidChange(() => show().catch(reportBug));
  return { view, subscriptions: vscode.Disposable.from(view, tree, changes) };
}

function toMessage({ keys, filter, at }: LoadedConsole): string {
  const count = keys.length === 0 ? 'No' : String(keys.length);
  const status = filter.status === undefined ? '' : ` ${consoleStatusNames[filter.status]}`;
  const place = filter.space === undefined ? '' : ` in ${filter.space.name}`;
  const time = at.toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
  return `${count}${status} ${keys.length === 1 ? 'key' : 'keys'}${place}, as of ${time}.`;
}
