import * as vscode from 'vscode';
import { toAgeText } from '../keys/age';
import { toEnvironmentName } from '../keys/environmentName';
import type { KeyEntry } from '../keys/keyRing';
import { findProvider } from '../providers/index';
import type { GroupBy } from './keysTree';

export interface KeyItemOptions {
  readonly grouped: GroupBy;
  readonly now: Date;
}

/** A key as a row. Nothing here is more than its record says. */
export function toKeyItem(entry: KeyEntry, { grouped, now }: KeyItemOptions): vscode.TreeItem {
  const { record, state } = entry;
  const item = new vscode.TreeItem(record.label);
  const links = findProvider(record.provider)?.links;
  const isLinked = links?.revoke !== undefined || links?.create !== undefined;
  const age = toAgeText(record.rotated ?? record.created, now);
  const issuer = findProvider(record.provider)?.name ?? 'Other issuer';
  const environment = toEnvironmentName(record.environment).toLowerCase();
  const status = toStatus(state);
  const facts = [
    ...(status === undefined ? [] : [status]),
    grouped === 'issuer' ? environment : issuer,
    ...(age === '' ? [] : [age]),
    // Last, because a narrow sidebar cuts the end off.
    record.parts[0].hint,
  ];
  item.id = record.id;
  item.description = facts.join(' · ');
  item.iconPath = toIcon(state);
  item.contextValue = [
    'key',
    state === 'missing' || state === 'archived' ? `key-${state}` : 'key-present',
    ...(state === 'retiring' ? ['key-retiring'] : []),
    ...(isLinked ? ['linked'] : []),
  ].join(' ');
  item.tooltip = toTooltip(entry, issuer);
  item.accessibilityInformation = {
    label: [record.label, issuer, environment, status ?? 'stored', age].filter(Boolean).join(', '),
  };
  return item;
}

function toStatus(state: KeyEntry['state']): string | undefined {
  switch (state) {
    case 'missing':
      return 'value missing';
    case 'expired':
      return 'expired';
    case 'retiring':
      return 'to be revoked';
    case 'archived':
      return 'revoked';
    case 'present':
      return undefined;
    default:
      throw new Error('unreachable', { cause: state satisfies never });
  }
}

function toIcon(state: KeyEntry['state']): vscode.ThemeIcon {
  switch (state) {
    case 'missing':
      return new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
    case 'expired':
      return new vscode.ThemeIcon('clock', new vscode.ThemeColor('list.warningForeground'));
    case 'retiring':
      return new vscode.ThemeIcon('history');
    case 'archived':
      return new vscode.ThemeIcon('archive');
    case 'present':
      return new vscode.ThemeIcon('key');
    default:
      throw new Error('unreachable', { cause: state satisfies never });
  }
}

function toTooltip({ record, state, isUnseen }: KeyEntry, issuer: string): string {
  const day = (instant: string): string => new Date(instant).toLocaleDateString();
  return [
    record.label,
    `Issuer: ${issuer}`,
    `Environment: ${toEnvironmentName(record.environment)}`,
    ...record.parts.map(({ envName, hint }) => `${envName}: ${hint}`),
    ...(record.created === '' ? [] : [`Added: ${day(record.created)}`]),
    ...(record.rotated === undefined ? [] : [`Replaced: ${day(record.rotated)}`]),
    ...(record.expires === undefined ? [] : [`Expires: ${day(record.expires)}`]),
    ...(state === 'missing'
      ? [
          isUnseen === true
            ? 'Another window stored the value. Reload this window first: then it is here too.'
            : 'The value is missing from the secret storage. Choose Enter Value Again.',
        ]
      : []),
    ...(state === 'expired' ? ['Past its expiry date. Get a new key and replace the value.'] : []),
  ].join('\n');
}
