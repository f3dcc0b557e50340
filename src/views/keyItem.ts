import * as vscode from 'vscode';
import { toAgeText } from '../keys/age';
import { toEnvironmentName } from '../keys/environmentName';
import type { CheckResult } from '../keys/keyRecord';
import type { KeyEntry } from '../keys/keyRing';
import { findProvider } from '../providers/index';
import { type KeyFacts, toAdvice, toCheckText, toStatus } from './keyStatus';
import type { GroupBy } from './keysTree';

export interface KeyItemOptions extends KeyFacts {
  readonly grouped: GroupBy;
}

/** A key as a row. Nothing here is more than its record says. */
export function toKeyItem(entry: KeyEntry, options: KeyItemOptions): vscode.TreeItem {
  const { record } = entry;
  const item = new vscode.TreeItem(record.label);
  const status = toStatus(entry, options);
  const age = toAgeText(record.rotated ?? record.created, options.now);
  const issuer = findProvider(record.provider)?.name ?? 'Other issuer';
  const environment = toEnvironmentName(record.environment).toLowerCase();
  const isAgeTold = options.attention?.kind === 'old' || entry.state === 'archived';
  const facts = [
    ...(status === undefined ? [] : [status]),
    options.grouped === 'issuer' && entry.state !== 'archived' ? environment : issuer,
    ...(age === '' || isAgeTold ? [] : [age]),
    // Last, because a narrow sidebar cuts the end off.
    record.parts[0].hint,
  ];
  item.id = record.id;
  item.description = facts.join(' · ');
  item.iconPath = toIcon(entry, options);
  item.contextValue = toContextValue(entry);
  item.tooltip = toTooltip(entry, issuer, options);
  item.accessibilityInformation = {
    label: [
      record.label,
      issuer,
      environment,
      status ?? 'stored',
      ...(record.lastCheck === undefined ? [] : [`last check: ${toCheckText(record.lastCheck)}`]),
      age,
    ]
      .filter(Boolean)
      .join(', '),
  };
  return item;
}

/** The menus of package.json ask for these words. */
function toContextValue({ record, state }: KeyEntry): string {
  const links = findProvider(record.provider)?.links;
  const isLinked = links?.revoke !== undefined || links?.create !== undefined;
  return [
    'key',
    state === 'missing' || state === 'archived' ? `key-${state}` : 'key-present',
    ...(state === 'retiring' ? ['key-retiring'] : []),
    ...(isLinked ? ['linked'] : []),
  ].join(' ');
}

function toIcon({ record, state }: KeyEntry, { attention }: KeyFacts): vscode.ThemeIcon {
  switch (state) {
    case 'missing':
      return toColoured('warning', 'editorWarning.foreground');
    case 'retiring':
      return attention === undefined
        ? new vscode.ThemeIcon('history')
        : toColoured('history', 'editorWarning.foreground');
    case 'archived':
      return new vscode.ThemeIcon('archive');
    case 'expired':
      return toColoured('calendar', 'editorWarning.foreground');
    case 'present':
      return record.lastCheck === undefined
        ? toUncheckedIcon(attention)
        : toCheckIcon(record.lastCheck.result, attention);
    default:
      throw new Error('unreachable', { cause: state satisfies never });
  }
}

function toUncheckedIcon(attention: KeyFacts['attention']): vscode.ThemeIcon {
  return attention === undefined
    ? new vscode.ThemeIcon('key')
    : toColoured('calendar', 'editorWarning.foreground');
}

/** The shape says what the issuer said, the colour whether anything is to be done. */
function toCheckIcon(result: CheckResult, attention: KeyFacts['attention']): vscode.ThemeIcon {
  switch (result) {
    case 'works':
      return toColoured(
        'pass',
        attention === undefined ? 'charts.green' : 'editorWarning.foreground',
      );
    case 'limited':
      return toColoured('pass', 'editorWarning.foreground');
    case 'refused':
      return toColoured('error', 'list.errorForeground');
    case 'unanswered':
      return attention === undefined
        ? new vscode.ThemeIcon('question')
        : toColoured('question', 'editorWarning.foreground');
    default:
      throw new Error('unreachable', { cause: result satisfies never });
  }
}

function toColoured(icon: string, colour: string): vscode.ThemeIcon {
  return new vscode.ThemeIcon(icon, new vscode.ThemeColor(colour));
}

function toTooltip(entry: KeyEntry, issuer: string, facts: KeyFacts): string {
  const { record } = entry;
  const { lastCheck } = record;
  const day = (instant: string): string => new Date(instant).toLocaleDateString();
  const archived = record.retirement?.archived;
  return [
    record.label,
    `Issuer: ${issuer}`,
    `Environment: ${toEnvironmentName(record.environment)}`,
    ...record.parts.map(({ envName, hint }) => `${envName}: ${hint}`),
    ...(record.created === '' ? [] : [`Added: ${day(record.created)}`]),
    ...(record.rotated === undefined ? [] : [`Replaced: ${day(record.rotated)}`]),
    ...(record.expires === undefined ? [] : [`Expires: ${day(record.expires)}`]),
    ...(archived === undefined ? [] : [`Archived: ${day(archived)}`]),
    ...(lastCheck === undefined ? [] : [`Last check: ${toCheckText(lastCheck)}`, lastCheck.note]),
    toAdvice(entry, facts),
  ]
    .filter(Boolean)
    .join('\n');
}
