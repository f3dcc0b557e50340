import * as vscode from 'vscode';
import { type Attention, findAttention } from '../keys/attention';
import { toEnvironmentName } from '../keys/environmentName';
import { environments } from '../keys/keyRecord';
import type { KeyEntry, KeyRing } from '../keys/keyRing';
import type { RotationState } from '../lifecycle/rotation/rotationState';
import { findProvider } from '../providers/index';
import { toCount } from '../toCount';
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

export interface KeysTreePorts {
  readonly readGroupBy: () => GroupBy;
  /** The setting. */
  readonly readRemindAfterDays: () => number;
  readonly readRotation: (keyId: string) => RotationState | undefined;
  readonly now?: () => Date;
}

const archiveId = 'archived';

/** The rows of the Keys view. Holds records only. */
export class KeysTree implements vscode.TreeDataProvider<KeyNode> {
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #ports: KeysTreePorts;
  #entries: readonly KeyEntry[] = [];

  constructor(ports: KeysTreePorts) {
    this.#ports = ports;
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
      ? toKeyItem(node.entry, {
          grouped: this.#ports.readGroupBy(),
          now: this.#now(),
          attention: this.findAttention(node.entry),
          rotation: this.#findRotation(node.entry),
        })
      : toGroupItem(node);
  }

  findAttention(entry: KeyEntry): Attention | undefined {
    const remindAfterDays = this.#ports.readRemindAfterDays();
    return findAttention(entry, { now: this.#now(), remindAfterDays });
  }

  dispose(): void {
    this.#changed.dispose();
  }

  #now(): Date {
    return this.#ports.now?.() ?? new Date();
  }

  /** Env files are left where an old value is still known: else it was not stored, or is archived. */
  #findRotation({ record, state }: KeyEntry): RotationState | undefined {
    const rotation = state === 'archived' ? undefined : this.#ports.readRotation(record.id);
    const hasOld = this.#entries.some(
      other => other.state === 'retiring' && other.record.retirement?.replacedBy === record.id,
    );
    if (rotation?.step !== 'env-files' || hasOld) {
      return rotation;
    }
    return (record.rotated ?? '') < rotation.since ? { step: 'paste' } : undefined;
  }

  #toGroups(): KeyGroup[] {
    const groupBy = this.#ports.readGroupBy();
    const toRow = (entry: KeyEntry): KeyRow => ({ kind: 'key', keyId: entry.record.id, entry });
    const inUse = this.#entries.filter(({ state }) => state !== 'archived');
    const ids = inUse.map(entry => toGroupId(entry, groupBy));
    const groups = [...new Set(ids)].map(id => ({
      kind: 'group' as const,
      id: `${groupBy}.${id}`,
      label: toGroupLabel(id, groupBy),
      rows: inUse.filter((_, at) => ids[at] === id).map(toRow),
    }));
    const order = (group: KeyGroup): number =>
      environments.findIndex(environment => group.id === `environment.${environment}`);
    const archived = this.#entries.filter(({ state }) => state === 'archived').map(toRow);
    return [
      ...groups.sort((a, b) => order(a) - order(b) || a.label.localeCompare(b.label)),
      ...(archived.length === 0
        ? []
        : [{ kind: 'group' as const, id: archiveId, label: 'Archived', rows: archived }]),
    ];
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
  const item = new vscode.TreeItem(
    label,
    id === archiveId
      ? vscode.TreeItemCollapsibleState.Collapsed
      : vscode.TreeItemCollapsibleState.Expanded,
  );
  item.id = id;
  item.contextValue = 'group';
  item.accessibilityInformation = { label: `${label}, ${toCount(rows.length, 'key')}` };
  return item;
}
