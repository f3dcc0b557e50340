import * as vscode from 'vscode';
import { commands } from '../contributions';
import type { KeyInHistory } from '../host/historyResults';
import { findProvider } from '../providers/index';
import { maskKeys } from '../scan/report/maskKeys';
import { printable } from '../scan/report/printable';
import type { CommitSummary } from '../scan/reportedFinding';
import type { CommitRole, HistoryNode } from './historyTree';

const commitLabels: Record<CommitRole, string> = {
  only: 'Commit',
  first: 'First commit',
  last: 'Last commit',
};

/** A row of the Git History view. Shows masked previews only. */
export function toHistoryItem(node: HistoryNode): vscode.TreeItem {
  switch (node.kind) {
    case 'key':
      return toKeyItem(node.id, node.key);
    case 'commit':
      return toCommitItem(node);
    case 'file':
      return toFileItem(node);
    default:
      throw new Error('unreachable', { cause: node satisfies never });
  }
}

function toKeyItem(id: string, { reported, history }: KeyInHistory): vscode.TreeItem {
  const { finding } = reported;
  const issuer = findProvider(finding.provider ?? '')?.name ?? finding.name;
  const item = new vscode.TreeItem(
    `${issuer} ${toEnd(finding.preview)}`.trim(),
    vscode.TreeItemCollapsibleState.Collapsed,
  );
  const state = [
    history.isInHead ? 'in HEAD' : 'not in HEAD',
    ...(history.isPushed === undefined ? [] : [history.isPushed ? 'pushed' : 'not pushed']),
    toDay(history.firstCommit),
  ];
  item.id = id;
  item.description = state.join(' · ');
  item.iconPath =
    history.isPushed === false
      ? new vscode.ThemeIcon('key')
      : new vscode.ThemeIcon('warning', new vscode.ThemeColor('editorWarning.foreground'));
  item.contextValue = 'history-key';
  item.tooltip = [
    `${finding.name}: ${finding.preview}`,
    history.isInHead
      ? 'It still stands in a file of HEAD, the commit that is checked out.'
      : 'No file of HEAD holds it any more, but the history does.',
    toPushedSentence(history.isPushed),
    'Replace the key first. Then see to the history.',
  ].join('\n');
  item.accessibilityInformation = { label: [issuer, finding.preview, ...state].join(', ') };
  return item;
}

/** Of a preview what tells keys of one issuer apart: a narrow sidebar cuts the rest off. */
function toEnd(preview: string): string {
  const at = preview.lastIndexOf('…');
  return at === -1 || at === preview.length - 1 ? '' : preview.slice(at);
}

function toPushedSentence(isPushed: boolean | undefined): string {
  switch (isPushed) {
    case true:
      return 'A branch of a remote holds it: others can have read it.';
    case false:
      return 'No branch of a remote that this clone knows of holds it.';
    case undefined:
      return 'Nobody can tell from here whether it was pushed.';
    default:
      throw new Error('unreachable', { cause: isPushed satisfies never });
  }
}

function toCommitItem(node: Exclude<HistoryNode, { kind: 'key' }>): vscode.TreeItem {
  const { commit, role } = node;
  const author = printable(commit.author);
  const item = new vscode.TreeItem(commitLabels[role]);
  item.description = [commit.id.slice(0, 7), author, toDay(commit)].join(' · ');
  item.iconPath = new vscode.ThemeIcon('git-commit');
  item.tooltip = [
    printable(commit.subject),
    `${author}, ${new Date(commit.date).toLocaleString()}`,
    commit.id,
  ].join('\n');
  return finish(item, node);
}

function toFileItem(node: Exclude<HistoryNode, { kind: 'key' }>): vscode.TreeItem {
  const { commit } = node;
  const path = maskKeys(printable(commit.path));
  const item = new vscode.TreeItem(`${path.split('/').at(-1)}:${commit.line}`);
  item.description = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
  item.iconPath = new vscode.ThemeIcon('go-to-file');
  item.tooltip = `${path}, line ${commit.line}, at ${commit.id.slice(0, 7)}`;
  return finish(item, node);
}

function finish(item: vscode.TreeItem, node: HistoryNode): vscode.TreeItem {
  item.id = node.id;
  item.contextValue = 'history-commit';
  item.command = {
    command: commands.openAtCommit,
    title: 'Open at That Commit',
    arguments: [node],
  };
  return item;
}

function toDay({ date }: CommitSummary): string {
  return new Date(date).toLocaleDateString();
}
