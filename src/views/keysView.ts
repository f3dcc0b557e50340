import * as vscode from 'vscode';
import { commands, contextKeys, settings, views } from '../contributions';
import type { Settings } from '../host/settings';
import { lastBackupName, toLastBackupText } from '../keys/backup/lastBackup';
import type { KeyRing } from '../keys/keyRing';
import type { RecordStore } from '../keys/stores';
import { readRotation } from '../lifecycle/rotation/rotationState';
import { type GroupBy, type KeyNode, KeysTree } from './keysTree';

export interface KeysViewPorts {
  readonly ring: Pick<KeyRing, 'list' | 'onDidChange'>;
  readonly records: RecordStore;
  readonly readSettings: () => Settings;
  readonly registerCommand: (
    id: string,
    run: (...parameters: readonly unknown[]) => Promise<void>,
  ) => vscode.Disposable;
  readonly reportBug: (error: unknown) => void;
}

export interface KeysView extends vscode.Disposable {
  readonly selectedKeyIds: () => readonly string[];
  /** Stands above the rows; undefined for none. */
  setMessage(message: string | undefined): void;
}

/** Below the record store; not the name of a key. */
const groupByName = 'keys.groupBy';

export function registerKeysView(ports: KeysViewPorts): KeysView {
  const { ring, records, registerCommand, reportBug } = ports;
  const readGroupBy = (): GroupBy =>
    records.get(groupByName) === 'environment' ? 'environment' : 'issuer';
  const tree = new KeysTree({
    readGroupBy,
    readRemindAfterDays: () => ports.readSettings().remindAfterDays,
    readRotation: keyId => readRotation(records, keyId),
  });
  const view = vscode.window.createTreeView<KeyNode>(views.keys, {
    treeDataProvider: tree,
    showCollapseAll: true,
    canSelectMany: true,
  });
  const load = async (): Promise<void> => {
    await tree.load(ring);
    view.badge = toBadge(tree);
    const hasKeys = tree.entries.length > 0;
    const lastBackup = toLastBackupText(records.get(lastBackupName), { hasKeys, now: new Date() });
    view.description = lastBackup ?? '';
    await setContext(contextKeys.keysState, tree.entries.length === 0 ? 'empty' : 'filled');
  };
  const group = async (by: GroupBy): Promise<void> => {
    await records.update(groupByName, by);
    await setContext(contextKeys.keysGroupBy, by);
    tree.refresh();
  };
  const start = async (): Promise<void> => {
    await setContext(contextKeys.keysGroupBy, readGroupBy());
    await load();
  };
  start().catch(reportBug);
  const subscriptions = vscode.Disposable.from(
    view,
    tree,
    ring.onDidChange(() => load().catch(reportBug)),
    // The number of days after which a key counts as old.
    vscode.workspace.onDidChangeConfiguration(event =>
      event.affectsConfiguration(`keyward.${settings.remindAfterDays}`)
        ? load().catch(reportBug)
        : undefined,
    ),
    registerCommand(commands.groupByIssuer, () => group('issuer')),
    registerCommand(commands.groupByEnvironment, () => group('environment')),
    registerCommand(commands.refreshKeys, load),
  );
  return {
    selectedKeyIds: () => view.selection.flatMap(node => (node.kind === 'key' ? [node.keyId] : [])),
    setMessage: message => {
      view.message = message ?? '';
    },
    dispose: () => subscriptions.dispose(),
  };
}

export function toBadge(tree: KeysTree): vscode.ViewBadge | undefined {
  const value = tree.entries.filter(entry => tree.findAttention(entry) !== undefined).length;
  const tooltip = value === 1 ? '1 key needs attention' : `${value} keys need attention`;
  return value === 0 ? undefined : { value, tooltip };
}

async function setContext(name: string, value: string): Promise<void> {
  await vscode.commands.executeCommand('setContext', name, value);
}
