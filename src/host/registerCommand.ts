import * as vscode from 'vscode';
import { StaleWindowError, UserError } from '../errors';
import type { Log } from './log';
import { toPlainMessage } from './plainMessage';

const showLog = 'Show Log';
const reload = 'Reload Window';

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
  if (error instanceof StaleWindowError) {
    if ((await vscode.window.showErrorMessage(error.message, reload)) === reload) {
      await vscode.commands.executeCommand('workbench.action.reloadWindow');
    }
    return;
  }
  if (error instanceof UserError) {
    await vscode.window.showErrorMessage(toPlainMessage(error.message));
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
