import * as vscode from 'vscode';
import { commands, walkthrough } from '../contributions';

const extensionId = 'keyward.keyward';

type RegisterCommand = (id: string, run: () => Promise<void>) => vscode.Disposable;

export function registerGetStarted(registerCommand: RegisterCommand): vscode.Disposable {
  return registerCommand(commands.getStarted, async () => {
    await vscode.commands.executeCommand(
      'workbench.action.openWalkthrough',
      `${extensionId}#${walkthrough}`,
      false,
    );
  });
}
