import * as vscode from 'vscode';
import { commands, internalCommands } from '../contributions';
import { describeStep } from '../lifecycle/leak/describeStep';
import { countDone, type Incident, type LeakStep, leakSteps } from '../lifecycle/leak/incident';
import { findProvider } from '../providers/index';
import { maskKeys } from '../scan/report/maskKeys';
import { printable } from '../scan/report/printable';
import type { LeakNode, LeakPlaceNode } from './leaksTree';

/** An incident as a row. Shows the hint of the key only. */
export function toIncidentItem(node: LeakNode, incident: Incident): vscode.TreeItem {
  const item = new vscode.TreeItem(incident.label, vscode.TreeItemCollapsibleState.Expanded);
  const done = `${countDone(incident)} of ${leakSteps.length} done`;
  const started = new Date(incident.started);
  item.id = node.id;
  item.description = `${done} · ${incident.hint}`;
  item.iconPath = new vscode.ThemeIcon('flame', new vscode.ThemeColor('editorWarning.foreground'));
  item.contextValue = 'leak';
  item.tooltip = [
    `${incident.label}: ${incident.hint}`,
    `Started: ${started.toLocaleString()}`,
    'Go through the steps from top to bottom. They keep their state.',
    'Keyward keeps the leaked key in the secret storage until this incident is closed.',
  ].join('\n');
  item.accessibilityInformation = { label: `Leaked key ${incident.label}, ${done}` };
  return item;
}

export function toStepItem(
  node: Extract<LeakNode, { kind: 'step' }>,
  incident: Incident,
  { hasPlaces }: { readonly hasPlaces: boolean },
): vscode.TreeItem {
  const { step } = node;
  const { state, at, how } = incident.steps[step];
  const text = describeStep(step, incident, findProvider(incident.provider));
  const item = new vscode.TreeItem(
    text.title,
    hasPlaces ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.None,
  );
  const status = toStatus(step, incident);
  item.id = node.id;
  item.description = status ?? text.summary;
  item.contextValue = 'leak leak-step';
  item.tooltip = [
    text.explanation,
    ...(how === undefined ? [] : [how]),
    ...(state === 'open' || at === undefined
      ? ['Click to do this step. Tick the box when it is done.']
      : [`${state === 'done' ? 'Done' : 'Not needed'}: ${new Date(at).toLocaleString()}`]),
  ].join('\n\n');
  item.checkboxState = {
    state:
      state === 'open'
        ? vscode.TreeItemCheckboxState.Unchecked
        : vscode.TreeItemCheckboxState.Checked,
    tooltip: state === 'open' ? 'Mark as done' : 'Mark as still to do',
    accessibilityInformation: { label: text.title },
  };
  item.accessibilityInformation = {
    label: [text.title, status ?? `to do, ${text.summary}`].join(', '),
  };
  if (!hasPlaces) {
    // A click on a row with places folds it; to search again stands on its button.
    item.command = { command: commands.doLeakStep, title: 'Do This Step', arguments: [node] };
  }
  return item;
}

/** Undefined while a step is open: then the row says what it is for. */
function toStatus(step: LeakStep, incident: Incident): string | undefined {
  const { state } = incident.steps[step];
  const { summary } = describeStep(step, incident, undefined);
  switch (state) {
    case 'open':
      return undefined;
    case 'not-needed':
      return 'not needed';
    case 'done':
      return step === 'search' ? `done · ${summary}` : 'done';
    default:
      throw new Error('unreachable', { cause: state satisfies never });
  }
}

export function toPlaceItem(node: LeakPlaceNode): vscode.TreeItem {
  const item = node.kind === 'file' ? toFileItem(node.file) : toCommitItem(node.commit);
  item.id = node.id;
  item.contextValue = 'place';
  item.command = {
    command: internalCommands.openLeakedPlace,
    title: 'Open',
    arguments: [node],
  };
  return item;
}

function toFileItem({
  kind,
  path,
  line,
}: Extract<LeakPlaceNode, { kind: 'file' }>['file']): vscode.TreeItem {
  const shown = maskKeys(printable(path));
  const item = new vscode.TreeItem(`${shown.split('/').at(-1)}:${line}`);
  const kinds = { env: 'env file', unsaved: 'not saved', file: undefined } as const;
  const folder = shown.includes('/') ? shown.slice(0, shown.lastIndexOf('/')) : undefined;
  item.description = [kinds[kind], folder].filter(Boolean).join(' · ');
  item.iconPath = new vscode.ThemeIcon(kind === 'env' ? 'gear' : 'file');
  item.tooltip = `${shown}, line ${line}`;
  return item;
}

function toCommitItem({
  commit,
  date,
  path,
  line,
  isPushed,
  hasRemote,
}: Extract<LeakPlaceNode, { kind: 'commit' }>['commit']): vscode.TreeItem {
  const shown = maskKeys(printable(path));
  const pushed = isPushed === undefined ? [] : [isPushed ? 'pushed' : 'not pushed'];
  const item = new vscode.TreeItem(`Commit ${commit.slice(0, 7)}`);
  item.description = [...pushed, shown.split('/').at(-1), toDay(date)].join(' · ');
  item.iconPath = new vscode.ThemeIcon('git-commit');
  item.tooltip = [
    `${shown}, line ${line}`,
    `${commit}, ${new Date(date).toLocaleString()}`,
    isPushed === true
      ? 'A branch of a remote holds it: others can have read it.'
      : isPushed === false
        ? 'No branch of a remote that this clone knows of holds it.'
        : hasRemote === false
          ? 'The repository has no remote, so nothing was pushed from here.'
          : 'Nobody can tell from here whether it was pushed.',
  ].join('\n');
  return item;
}

function toDay(date: string): string {
  return new Date(date).toLocaleDateString();
}
