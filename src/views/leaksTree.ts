import * as vscode from 'vscode';
import {
  type Incident,
  type LeakedCommit,
  type LeakedFile,
  type LeakStep,
  leakSteps,
} from '../lifecycle/leak/incident';
import type { Leaks } from '../lifecycle/leak/leaks';
import { toIncidentItem, toPlaceItem, toStepItem } from './leakItem';

export type LeakNode =
  | { readonly kind: 'incident'; readonly id: string; readonly incidentId: string }
  | {
      readonly kind: 'step';
      readonly id: string;
      readonly incidentId: string;
      readonly step: LeakStep;
    }
  | LeakPlaceNode;

export type LeakPlaceNode =
  | {
      readonly kind: 'file';
      readonly id: string;
      readonly parent: string;
      readonly file: LeakedFile;
    }
  | {
      readonly kind: 'commit';
      readonly id: string;
      readonly parent: string;
      readonly commit: LeakedCommit;
    };

/** The rows of the Leaks view: incidents, their steps, and where the key was found. */
export class LeaksTree implements vscode.TreeDataProvider<LeakNode> {
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #leaks: Pick<Leaks, 'list' | 'find'>;

  constructor(leaks: Pick<Leaks, 'list' | 'find'>) {
    this.#leaks = leaks;
  }

  refresh(): void {
    this.#changed.fire(undefined);
  }

  getChildren(node?: LeakNode): LeakNode[] {
    switch (node?.kind) {
      case undefined:
        return this.#leaks.list().map(({ id }) => toIncidentNode(id));
      case 'incident':
        return leakSteps.map(step => toStepNode(node.incidentId, step));
      case 'step':
        return node.step === 'search' ? toPlaceNodes(this.#leaks.find(node.incidentId)) : [];
      case 'file':
      case 'commit':
        return [];
      default:
        throw new Error('unreachable', { cause: node satisfies never });
    }
  }

  getParent(node: LeakNode): LeakNode | undefined {
    switch (node.kind) {
      case 'incident':
        return undefined;
      case 'step':
        return toIncidentNode(node.incidentId);
      case 'file':
      case 'commit':
        return toStepNode(node.parent, 'search');
      default:
        throw new Error('unreachable', { cause: node satisfies never });
    }
  }

  getTreeItem(node: LeakNode): vscode.TreeItem {
    if (node.kind === 'file' || node.kind === 'commit') {
      return toPlaceItem(node);
    }
    const incident = this.#leaks.find(node.incidentId);
    if (incident === undefined) {
      // Closed between two looks at the tree.
      return new vscode.TreeItem('');
    }
    return node.kind === 'incident'
      ? toIncidentItem(node, incident)
      : toStepItem(node, incident, { hasPlaces: this.getChildren(node).length > 0 });
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

function toIncidentNode(incidentId: string): LeakNode {
  return { kind: 'incident', id: incidentId, incidentId };
}

export function toStepNode(incidentId: string, step: LeakStep): LeakNode {
  return { kind: 'step', id: `${incidentId}.${step}`, incidentId, step };
}

function toPlaceNodes(incident: Incident | undefined): LeakNode[] {
  if (incident?.search === undefined) {
    return [];
  }
  const { id: parent, search } = incident;
  return [
    ...search.files.map((file, at) => ({
      kind: 'file' as const,
      id: `${parent}.file.${at}`,
      parent,
      file,
    })),
    ...search.commits.map((commit, at) => ({
      kind: 'commit' as const,
      id: `${parent}.commit.${at}`,
      parent,
      commit,
    })),
  ];
}
