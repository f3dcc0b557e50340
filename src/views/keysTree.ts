import * as vscode from 'vscode';
import { toEnvironmentName } from '../keys/environmentName';
import { environments } from '../keys/keyRecord';
import type { KeyEntry, KeyRing } from '../keys/keyRing';
import { findProvider } from '../providers/index';
import { toKeyItem } from './keyItem';

export type GroupBy = 'issuer' | 'environment';

export interface KeyGroup {
  readonly kind: 'group';
  readonly id: string;
  readonly label: string;
  readonly rows: readonly KeyRow[];
}

export interface KeyRow {
  readonly kind: 'key';
  readonly keyId: string;
  readonly entry: KeyEntry;
}

export type KeyNode = KeyGroup | KeyRow;

/** The rows of the Keys view. Holds records only. */
export class KeysTree implements vscode.TreeDataProvider<KeyNode> {
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #readGroupBy: () => GroupBy;
  #entries: readonly KeyEntry[] = [];

  constructor(readGroupBy: () => GroupBy) {
    this.#readGroupBy = readGroupBy;
  }

  get entries(): readonly KeyEntry[] {
    return this.#entries;
  }

  async load(ring: Pick<KeyRing, 'list'>): Promise<void> {
    this.#entries = await ring.list();
    this.#changed.fire(undefined);
  }

  refresh(): void {
    this.#changed.fire(undefined);
  }

  getChildren(node?: KeyNode): KeyNode[] {
    if (node === undefined) {
      return this.#toGroups();
    }
    return node.kind === 'group' ? [...node.rows] : [];
  }

  getTreeItem(node: KeyNode): vscode.TreeItem {
    return node.kind === 'key'
      ? toKeyItem(node.entry, { grouped: this.#readGroupBy(), now: new Date() })
      : toGroupItem(node);
  }

  dispose(): void {
    this.#changed.dispose();
  }

  #toGroups(): KeyGroup[] {
    const groupBy = this.#readGroupBy();
    const ids = this.#entries.map(entry => toGroupId(entry, groupBy));
    const groups = [...new Set(ids)].map(id => ({
      kind: 'group' as const,
      id: `${groupBy}.${id}`,
      label: toGroupLabel(id, groupBy),
      rows: this.#entries
        .filter((_, at) => ids[at] === id)
        .map(entry => ({ kind: 'key' as const, keyId: entry.record.id, entry })),
    }));
    const order = (group: KeyGroup): number =>
      environments.findIndex(environment => group.id === `environment.${environment}`);
    return groups.sort((a, b) => order(a) - order(b) || a.label.localeCompare(b.label));
  }
}

function toGroupId({ record }: KeyEntry, groupBy: GroupBy): string {
  return groupBy === 'issuer' ? record.provider : record.environment;
}

function toGroupLabel(id: string, groupBy: GroupBy): string {
  if (groupBy === 'issuer') {
    return findProvider(id)?.name ?? 'Other';
  }
  const environment = environments.find(name => name === id) ?? 'other';
  return toEnvironmentName(environment);
}

function toGroupItem({ id, label, rows }: KeyGroup): vscode.TreeItem {
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Expanded);
  const count = rows.length === 1 ? '1 key' : `${rows.length} keys`;
  item.id = id;
  item.contextValue = 'group';
  item.accessibilityInformation = { label: `${label}, ${count}` };
  return item;
}
