import * as vscode from 'vscode';
import type { SignIn } from '../project/signIns/signIn';
import type { ProjectNode } from './projectNode';

/** The group of tools that a person signs in to. */
export function toSignInsItem({ id }: Extract<ProjectNode, { kind: 'sign-ins' }>): vscode.TreeItem {
  const item = new vscode.TreeItem('Sign-Ins', vscode.TreeItemCollapsibleState.Expanded);
  item.id = id;
  item.contextValue = 'project-sign-ins';
  item.tooltip = 'Tools that need you to be signed in rather than a key, as they said when asked.';
  return item;
}

export function toSignInItem({
  id,
  signIn,
  isOverridden,
}: Extract<ProjectNode, { kind: 'sign-in' }>): vscode.TreeItem {
  const item = new vscode.TreeItem(signIn.name);
  const isTrap = isOverridden && signIn.method === 'subscription';
  const { short, sentence, icon } = toText(signIn);
  item.id = id;
  item.description = isTrap ? 'pays per use here' : short;
  item.iconPath = isTrap
    ? new vscode.ThemeIcon('warning', new vscode.ThemeColor('editorWarning.foreground'))
    : icon;
  item.contextValue = `sign-in sign-in-${signIn.state}`;
  item.tooltip = [
    `${signIn.name}: ${short}`,
    sentence,
    ...(isTrap
      ? [
          'You are signed in with a subscription, but an env file of this project sets ' +
            'ANTHROPIC_API_KEY. Where that is loaded, Claude Code pays per use with that key.',
        ]
      : []),
  ]
    .filter(line => line !== '')
    .join('\n');
  if (signIn.state === 'not-installed') {
    item.command = {
      command: 'vscode.open',
      title: 'Open Install Page',
      arguments: [vscode.Uri.parse(signIn.installPage, true)],
    };
  }
  return item;
}

function toText({ state, signInCommand }: SignIn): {
  readonly short: string;
  readonly sentence: string;
  readonly icon: vscode.ThemeIcon;
} {
  switch (state) {
    case 'signed-in':
      return {
        short: 'signed in',
        sentence: '',
        icon: new vscode.ThemeIcon('pass', new vscode.ThemeColor('charts.green')),
      };
    case 'signed-out':
      return {
        short: 'not signed in',
        sentence: `To sign in, run this in a terminal: ${signInCommand}`,
        icon: new vscode.ThemeIcon('circle-outline'),
      };
    case 'not-installed':
      return {
        short: 'not installed',
        sentence: 'Click to open the page that says how to install it.',
        icon: new vscode.ThemeIcon('circle-slash'),
      };
    case 'unknown':
      return {
        short: 'no answer',
        sentence: 'The tool did not say whether you are signed in. It may be offline.',
        icon: new vscode.ThemeIcon('question'),
      };
    default:
      throw new Error('unreachable', { cause: state satisfies never });
  }
}
