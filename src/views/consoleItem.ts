import * as vscode from 'vscode';
import { dayLength } from '../keys/age';
import {
  type ConsoleId,
  type ConsoleKey,
  type ConsoleStatus,
  consoleStatusNames,
} from '../lifecycle/console/consoleKey';
import type { LocalMatch } from '../lifecycle/console/matchLocalKeys';

export interface ConsoleItemOptions {
  readonly console: ConsoleId;
  /** The stored keys that it is. */
  readonly matches: readonly LocalMatch[];
  /** Days; 0 for never. */
  readonly oldAfterDays: number;
  readonly now: Date;
}

/** A key of a console as a row. */
export function toConsoleItem(key: ConsoleKey, options: ConsoleItemOptions): vscode.TreeItem {
  const item = new vscode.TreeItem(key.name);
  const status = consoleStatusNames[key.status];
  const isOld = isPast(key, options);
  const local = toLocalText(options.matches);
  const facts = [
    ...(key.status === 'active' ? [] : [status]),
    ...(isOld ? [`past ${options.oldAfterDays} days`] : []),
    local,
  ];
  item.id = key.id;
  // The hint stands last, because a narrow sidebar cuts the end off.
  item.description = [...facts, key.hint].filter(fact => fact !== '').join(' · ');
  item.iconPath = toIcon(key.status, isOld);
  item.contextValue = ['console-key', ...toActions(key, options.console)].join(' ');
  item.tooltip = toTooltip(key, { ...options, local, status, isOld });
  item.accessibilityInformation = {
    label: [key.name, status, key.space.name, ...facts.slice(-1)].join(', '),
  };
  return item;
}

/** Active, and made longer ago than a key should be used. */
function isPast(
  { status, created }: ConsoleKey,
  { oldAfterDays, now }: Pick<ConsoleItemOptions, 'oldAfterDays' | 'now'>,
): boolean {
  return (
    status === 'active' &&
    created !== undefined &&
    oldAfterDays > 0 &&
    now.getTime() - new Date(created).getTime() > oldAfterDays * dayLength
  );
}

function toLocalText(matches: readonly LocalMatch[]): string {
  const labels = matches.map(({ label, isSure }) => (isSure ? label : `perhaps ${label}`));
  return labels.length === 0 ? 'not in Keyward' : `in Keyward: ${labels.join(', ')}`;
}

function toActions({ status, isOfService }: ConsoleKey, console: ConsoleId): readonly string[] {
  if (console === 'openai') {
    return isOfService === true ? [] : ['can-delete'];
  }
  switch (status) {
    case 'active':
      return ['can-switch-off', 'can-rename', 'can-archive'];
    case 'inactive':
      return ['can-switch-on', 'can-rename', 'can-archive'];
    case 'expired':
      return ['can-rename', 'can-archive'];
    case 'archived':
      return [];
    default:
      throw new Error('unreachable', { cause: status satisfies never });
  }
}

function toIcon(status: ConsoleStatus, isOld: boolean): vscode.ThemeIcon {
  const warning = new vscode.ThemeColor('editorWarning.foreground');
  switch (status) {
    case 'active':
      return isOld ? new vscode.ThemeIcon('calendar', warning) : new vscode.ThemeIcon('key');
    case 'inactive':
      return new vscode.ThemeIcon('circle-slash');
    case 'expired':
      return new vscode.ThemeIcon('calendar', warning);
    case 'archived':
      return new vscode.ThemeIcon('archive');
    default:
      throw new Error('unreachable', { cause: status satisfies never });
  }
}

interface TooltipFacts extends ConsoleItemOptions {
  readonly local: string;
  readonly status: string;
  readonly isOld: boolean;
}

function toTooltip(key: ConsoleKey, facts: TooltipFacts): string {
  const { console, local, status, isOld, oldAfterDays } = facts;
  const line = (name: string, instant: string | undefined): readonly string[] =>
    instant === undefined ? [] : [`${name}: ${new Date(instant).toLocaleDateString()}`];
  return [
    key.name,
    `Status: ${status}`,
    `${console === 'anthropic' ? 'Workspace' : 'Project'}: ${key.space.name}`,
    ...(key.hint === '' ? [] : [`Looks like: ${key.hint}`]),
    ...(key.creator === undefined ? [] : [`Made by: ${key.creator}`]),
    ...line('Made', key.created),
    ...line('Last used', key.lastUsed),
    ...line('Expires', key.expires),
    facts.matches.length === 0 ? 'No key in Keyward looks like it.' : `${toCapital(local)}.`,
    ...(isOld ? [`It has been in use for more than ${oldAfterDays} days. Rotate it.`] : []),
    ...(key.isOfService === true ? ['It is deleted with its service account only.'] : []),
  ].join('\n');
}

function toCapital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
