import path from 'node:path';
import * as vscode from 'vscode';
import { commands } from '../contributions';
import { findProvider } from '../providers/index';
import type { PlaceNode, ProjectNode, VariableNode } from './projectNode';
import { toSignInItem, toSignInsItem } from './signInItem';
import { toStateText } from './variableStateText';

const mostPlaces = 5;
const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;

/** A row of This Project. Names and states only. */
export function toProjectItem(node: ProjectNode): vscode.TreeItem {
  switch (node.kind) {
    case 'folder':
      return toFolderItem(node);
    case 'variable':
      return toVariableItem(node);
    case 'others':
      return toOthersItem(node);
    case 'place':
      return toPlaceItem(node);
    case 'sign-ins':
      return toSignInsItem(node);
    case 'sign-in':
      return toSignInItem(node);
    default:
      throw new Error('unreachable', { cause: node satisfies never });
  }
}

function toFolderItem({ id, folder }: Extract<ProjectNode, { kind: 'folder' }>): vscode.TreeItem {
  const isEmpty = folder.states.length === 0;
  const item = new vscode.TreeItem(folder.name, isEmpty ? None : Expanded);
  item.id = id;
  item.description = isEmpty ? 'reads no variable' : '';
  item.iconPath = new vscode.ThemeIcon('folder');
  item.contextValue = 'project-folder';
  return item;
}

function toOthersItem({ id, rows }: Extract<ProjectNode, { kind: 'others' }>): vscode.TreeItem {
  const item = new vscode.TreeItem('Other Variables', Collapsed);
  item.id = id;
  item.description = String(rows.length);
  item.contextValue = 'project-others';
  item.tooltip = 'Variables that hold no key, by their names.';
  item.accessibilityInformation = { label: `Other Variables, ${rows.length}` };
  return item;
}

function toVariableItem(node: VariableNode): vscode.TreeItem {
  const { id, name, state, root } = node;
  const places = state.variable?.readings ?? [];
  const isExpandable = places.length + state.envPaths.length > 0;
  const item = new vscode.TreeItem(name, isExpandable ? Collapsed : None);
  const text = toStateText(node);
  const issuer = findProvider(state.variable?.provider ?? '')?.name;
  item.id = id;
  item.description = text.short;
  item.iconPath = new vscode.ThemeIcon(
    text.icon,
    text.color === undefined ? undefined : new vscode.ThemeColor(text.color),
  );
  item.contextValue = [
    'variable',
    ...(text.token === undefined ? [] : [`variable-${text.token}`]),
    ...(places.length > 0 ? ['variable-read'] : []),
  ].join(' ');
  item.tooltip = [
    `${name}: ${text.long}`,
    text.sentence,
    ...toAlternativesLine(node),
    ...(issuer === undefined ? [] : [`Issuer: ${issuer}`]),
    ...toPlaceLines(
      'Read at',
      places.map(place => toPlaceText(place, root)),
    ),
    ...toPlaceLines(
      'Set in',
      state.envPaths.map(file => toRelative(file, root)),
    ),
  ].join('\n');
  item.accessibilityInformation = {
    label: [name, text.long, issuer].filter(part => part !== undefined).join(', '),
  };
  return item;
}

function toAlternativesLine({ name, state }: VariableNode): readonly string[] {
  const { variable, kind } = state;
  const others = [variable?.name ?? name, ...(variable?.alternatives ?? [])].filter(
    other => other !== name,
  );
  return kind !== 'missing' || others.length === 0
    ? []
    : [`${others.join(' or ')} would do as well.`];
}

function toPlaceLines(title: string, places: readonly string[]): readonly string[] {
  const left = places.length - mostPlaces;
  return places.length === 0
    ? []
    : [
        `${title}:`,
        ...places.slice(0, mostPlaces).map(place => `  ${place}`),
        ...(left > 0 ? [`  and ${left} more`] : []),
      ];
}

const sources: Readonly<Record<PlaceNode['source'], string>> = {
  code: 'read by the code',
  sdk: 'read by a library of the issuer',
  example: 'named in the example file',
  compose: 'named for Docker Compose',
  ci: 'named for the build server',
  framework: 'named in a configuration',
  set: 'set here',
};

function toPlaceItem(node: PlaceNode): vscode.TreeItem {
  const relative = toRelative(node.path, node.root);
  const folder = path.posix.dirname(relative);
  const base = path.posix.basename(relative);
  const item = new vscode.TreeItem(node.line === 0 ? base : `${base}:${node.line}`);
  item.id = node.id;
  item.description = [
    ...(node.source === 'code' ? [] : [sources[node.source]]),
    ...(folder === '.' ? [] : [folder]),
  ].join(' · ');
  item.iconPath = new vscode.ThemeIcon(node.source === 'set' ? 'edit' : 'go-to-file');
  item.contextValue = 'variable-place';
  item.tooltip = `${relative}${node.line === 0 ? '' : `, line ${node.line}`}: ${sources[node.source]}`;
  item.command = { command: commands.openVariable, title: 'Open', arguments: [node] };
  return item;
}

function toPlaceText(place: { readonly path: string; readonly line: number }, root: string) {
  return `${toRelative(place.path, root)}:${place.line}`;
}

function toRelative(file: string, root: string): string {
  return path.relative(root, file).split(path.sep).join('/');
}
