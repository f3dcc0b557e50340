import * as vscode from 'vscode';
import { UserError } from '../errors';
import type { Log } from './log';

const showLog = 'Show Log';

/** The only place that tells the user of an error. */
export function registerCommand(
  id: string,
  run: (...parameters: readonly unknown[]) => Promise<void>,
  log: Log,
): vscode.Disposable {
  return vscode.commands.registerCommand(id, async (...parameters: readonly unknown[]) => {
    try {
      await run(...parameters);
    } catch (error) {
      void report(error, log).then(undefined, log.reportBug);
    }
  });
}

async function report(error: unknown, log: Log): Promise<void> {
  if (error instanceof UserError) {
    await vscode.window.showErrorMessage(error.message);
    return;
  }
  log.reportBug(error);
  const pressed = await vscode.window.showErrorMessage(
    'Something went wrong in Keyward. The log says where.',
    showLog,
  );
  if (pressed === showLog) {
    log.show();
  }
}
