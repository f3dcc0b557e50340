import * as vscode from 'vscode';
import { commands, contextKeys, views } from '../contributions';
import type { RegisterCommand } from '../host/envFilePorts';
import type { CommitPlace, HistoryResults } from '../host/historyResults';
import { toCount } from '../toCount';
import { type HistoryNode, HistoryTree, toCommitPlace } from './historyTree';

export interface HistoryView extends vscode.Disposable {
  /** Replaces what the view shows. Without a key, the view goes away. */
  show(results: HistoryResults): Promise<void>;
  /** What a row stands for: the one given, or the one selected. */
  findPlace(row: unknown): CommitPlace | undefined;
}

export function registerHistoryView(registerCommand: RegisterCommand): HistoryView {
  const tree = new HistoryTree();
  const view = vscode.window.createTreeView<HistoryNode>(views.history, {
    treeDataProvider: tree,
    showCollapseAll: true,
  });
  const show = async (results: HistoryResults): Promise<void> => {
    tree.show(results);
    view.message = toMessage(results);
    const state = results.keys.length === 0 ? 'empty' : 'filled';
    await vscode.commands.executeCommand('setContext', contextKeys.historyState, state);
    if (state === 'filled') {
      await vscode.commands.executeCommand(`${views.history}.focus`);
    }
  };
  const subscriptions = vscode.Disposable.from(
    view,
    tree,
    registerCommand(commands.clearGitHistory, () => show({ keys: [], commits: 0, warnings: [] })),
  );
  return {
    show,
    findPlace: row => {
      const node = isNode(row) ? row : view.selection[0];
      return node && toCommitPlace(node);
    },
    dispose: () => subscriptions.dispose(),
  };
}

function toMessage({ keys, commits, warnings }: HistoryResults): string {
  return [
    `${toCount(keys.length, 'key')} in ${commits.toLocaleString()} commits.`,
    ...warnings,
  ].join(' ');
}

/** Only this view hands nodes to its commands. */
function isNode(row: unknown): row is HistoryNode {
  return typeof row === 'object' && row !== null && 'kind' in row && 'id' in row;
}
