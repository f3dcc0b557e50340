import * as vscode from 'vscode';
import type { CommitPlace, HistoryResults, KeyInHistory } from '../host/historyResults';
import type { CommitSummary } from '../scan/reportedFinding';
import { toHistoryItem } from './historyItem';

export type CommitRole = 'only' | 'first' | 'last';

export type HistoryNode =
  | { readonly kind: 'key'; readonly id: string; readonly key: KeyInHistory }
  | {
      readonly kind: 'commit' | 'file';
      readonly id: string;
      readonly role: CommitRole;
      readonly top: string;
      readonly commit: CommitSummary;
    };

/** The rows of the Git History view: keys, and below each its commits and its file. */
export class HistoryTree implements vscode.TreeDataProvider<HistoryNode> {
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  #nodes: readonly HistoryNode[] = [];

  show({ keys }: Pick<HistoryResults, 'keys'>): void {
    this.#nodes = keys.map((key, at) => ({ kind: 'key', id: String(at), key }));
    this.#changed.fire(undefined);
  }

  getChildren(node?: HistoryNode): HistoryNode[] {
    if (node === undefined) {
      return [...this.#nodes];
    }
    return node.kind === 'key' ? toCommitNodes(node.id, node.key) : [];
  }

  getParent(): undefined {
    return undefined;
  }

  getTreeItem(node: HistoryNode): vscode.TreeItem {
    return toHistoryItem(node);
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

function toCommitNodes(parent: string, { top, history }: KeyInHistory): HistoryNode[] {
  const { firstCommit, lastCommit } = history;
  const toNode = (kind: 'commit' | 'file', role: CommitRole, commit: CommitSummary) => ({
    kind,
    id: `${parent}.${kind}.${role}`,
    role,
    top,
    commit,
  });
  return firstCommit.id === lastCommit.id
    ? [toNode('commit', 'only', firstCommit), toNode('file', 'only', firstCommit)]
    : [
        toNode('commit', 'first', firstCommit),
        toNode('commit', 'last', lastCommit),
        toNode('file', 'first', firstCommit),
        ...(firstCommit.path === lastCommit.path ? [] : [toNode('file', 'last', lastCommit)]),
      ];
}

/** What Open at That Commit opens: of a key, the last place, which is the likeliest to be known. */
export function toCommitPlace(node: HistoryNode): CommitPlace {
  const { top, commit } =
    node.kind === 'key' ? { top: node.key.top, commit: node.key.history.lastCommit } : node;
  return { top, commit: commit.id, path: commit.path, line: commit.line };
}
