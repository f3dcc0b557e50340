import * as vscode from 'vscode';
import type { ConsoleRowArgument } from '../host/consoleRows';
import type { ConsoleKey, ConsoleSpace } from '../lifecycle/console/consoleKey';
import type { ConsoleSession } from '../lifecycle/console/consoleSession';
import { toCount } from '../toCount';
import { toConsoleItem } from './consoleItem';

export interface SpaceNode extends ConsoleRowArgument {
  readonly kind: 'space';
  readonly space: ConsoleSpace;
  readonly rows: readonly ConsoleKeyNode[];
}

export interface ConsoleKeyNode extends ConsoleRowArgument {
  readonly kind: 'key';
  readonly consoleKeyId: string;
  readonly key: ConsoleKey;
}

export type ConsoleNode = SpaceNode | ConsoleKeyNode;

export interface ConsoleTreeOptions {
  readonly session: ConsoleSession;
  readonly readOldAfterDays: () => number;
}

/** The keys of a console below their workspaces or projects. */
export class ConsoleTree implements vscode.TreeDataProvider<ConsoleNode> {
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #options: ConsoleTreeOptions;

  constructor(options: ConsoleTreeOptions) {
    this.#options = options;
  }

  refresh(): void {
    this.#changed.fire(undefined);
  }

  getChildren(node?: ConsoleNode): ConsoleNode[] {
    if (node !== undefined) {
      return node.kind === 'space' ? [...node.rows] : [];
    }
    const { id: console, loaded } = this.#options.session;
    const keys = loaded?.keys ?? [];
    const ids = [...new Set(keys.map(({ space }) => space.id))];
    const spaces = ids.flatMap(id => {
      const rows = keys.filter(({ space }) => space.id === id);
      const [first] = rows;
      return first === undefined ? [] : [{ space: first.space, rows: rows.map(toNode) }];
    });
    return spaces
      .sort((one, other) => one.space.name.localeCompare(other.space.name))
      .map(group => ({ kind: 'space', console, ...group }));

    function toNode(key: ConsoleKey): ConsoleKeyNode {
      return { kind: 'key', console, consoleKeyId: key.id, key };
    }
  }

  getParent(): undefined {
    return undefined;
  }

  getTreeItem(node: ConsoleNode): vscode.TreeItem {
    if (node.kind === 'space') {
      return toSpaceItem(node);
    }
    const { session, readOldAfterDays } = this.#options;
    return toConsoleItem(node.key, {
      console: node.console,
      matches: session.loaded?.matches.get(node.key.id) ?? [],
      oldAfterDays: readOldAfterDays(),
      now: new Date(),
    });
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

function toSpaceItem({ space, rows }: SpaceNode): vscode.TreeItem {
  const item = new vscode.TreeItem(space.name, vscode.TreeItemCollapsibleState.Expanded);
  item.id = `space.${space.id}`;
  item.description = toCount(rows.length, 'key');
  item.contextValue = 'space';
  return item;
}
