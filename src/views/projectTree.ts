import * as vscode from 'vscode';
import type { ProjectFolder } from '../host/projectFolder';
import type { ProjectVariables } from '../host/projectVariables';
import { isKeyName } from '../project/needs/variableNames';
import type { VariableState } from '../project/needs/variableStates';
import type { SignIn } from '../project/signIns/signIn';
import { toProjectItem } from './projectItem';
import type { PlaceNode, ProjectNode, VariableNode } from './projectNode';

type Project = Pick<ProjectVariables, 'load' | 'folders' | 'signIns' | 'onDidChange'>;

/** The rows of This Project: variables, and below each the places that read it. */
export class ProjectTree implements vscode.TreeDataProvider<ProjectNode> {
  readonly #project: Project;
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly #subscription: vscode.Disposable;
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(project: Project) {
    this.#project = project;
    this.#subscription = project.onDidChange(() => this.#changed.fire(undefined));
  }

  /** VS Code asks for the first time when the view becomes visible. */
  async getChildren(node?: ProjectNode): Promise<ProjectNode[]> {
    if (node === undefined) {
      await this.#project.load();
      return this.#toTop();
    }
    switch (node.kind) {
      case 'folder':
        return toFolderRows(node.folder);
      case 'variable':
        return toPlaces(node);
      case 'others':
        return [...node.rows];
      case 'sign-ins':
        return node.signIns.map(signIn => this.#toSignIn(signIn));
      case 'place':
      case 'sign-in':
        return [];
      default:
        throw new Error('unreachable', { cause: node satisfies never });
    }
  }

  getTreeItem(node: ProjectNode): vscode.TreeItem {
    return toProjectItem(node);
  }

  /** How many keys the project reads and nobody has. */
  get missing(): number {
    return this.#project.folders
      .flatMap(({ states }) => states)
      .filter(
        state => isKey(state) && state.kind === 'missing' && state.variable?.optional !== true,
      ).length;
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#changed.dispose();
  }

  #toTop(): ProjectNode[] {
    const { folders, signIns } = this.#project;
    const [only, ...others] = folders;
    // Where no folder reads a variable, no row stands in the way of what the view says then.
    const shown = folders.some(({ states }) => states.length > 0) ? folders : [];
    const rows: ProjectNode[] =
      only !== undefined && others.length === 0
        ? toFolderRows(only)
        : shown.map(folder => ({ kind: 'folder', id: folder.root, folder }));
    return signIns.length === 0
      ? rows
      : [...rows, { kind: 'sign-ins', id: 'sign-ins', signIns: [...signIns] }];
  }

  #toSignIn(signIn: SignIn): ProjectNode {
    const isOverridden =
      signIn.id === 'claude' &&
      this.#project.folders.some(folder => folder.findSet('ANTHROPIC_API_KEY').length > 0);
    return { kind: 'sign-in', id: `sign-in.${signIn.id}`, signIn, isOverridden };
  }
}

function isKey({ name, variable, keyIds }: VariableState): boolean {
  return keyIds.length > 0 || (variable?.isKey ?? isKeyName(name));
}

function isReference({ name }: VariableState, folder: ProjectFolder): boolean {
  const set = folder.findSet(name);
  return set.length > 0 && set.every(variable => variable.isReference === true);
}

/** What stops the program stands first. */
function toRank(state: VariableState): number {
  const kinds = ['missing', 'stored', 'differs', 'set', 'set-and-stored', 'unread'];
  const isOptional = state.variable?.optional === true;
  return state.kind === 'missing' && isOptional ? kinds.length : kinds.indexOf(state.kind);
}

function toFolderRows(folder: ProjectFolder): ProjectNode[] {
  const rows = [...folder.states]
    .sort((one, other) => toRank(one) - toRank(other) || one.name.localeCompare(other.name, 'en'))
    .map(state => ({
      kind: 'variable' as const,
      id: `${folder.root}:${state.name}`,
      root: folder.root,
      name: state.name,
      state,
      isKey: isKey(state),
      isReference: isReference(state, folder),
    }));
  const others = rows
    .filter(row => !row.isKey)
    .sort((one, other) => one.name.localeCompare(other.name, 'en'));
  return [
    ...rows.filter(row => row.isKey),
    ...(others.length === 0
      ? []
      : [{ kind: 'others' as const, id: `${folder.root}:others`, rows: others }]),
  ];
}

function toPlaces({ id, root, name, state }: VariableNode): PlaceNode[] {
  const readings = (state.variable?.readings ?? []).map(({ path, line, source }) => ({
    kind: 'place' as const,
    id: `${id}:${source}:${path}:${line}`,
    root,
    path,
    line,
    variable: name,
    source,
  }));
  const files = state.envPaths.map(path => ({
    kind: 'place' as const,
    id: `${id}:set:${path}`,
    root,
    path,
    line: 0,
    variable: name,
    source: 'set' as const,
  }));
  return [...readings, ...files];
}
