import * as vscode from 'vscode';
import { commands } from '../../contributions';
import type { LifePorts } from '../lifePorts';
import { loadLate } from '../loadLate';

/** Asks issuers whether keys work. */
export function registerCheckCommands({ services, registerCommand }: LifePorts): vscode.Disposable {
  return vscode.Disposable.from(
    registerCommand(commands.checkKey, async (...parameters) => {
      const { checkKey } = await loadLate();
      await checkKey(parameters, services);
    }),
    registerCommand(commands.checkAllKeys, async () => {
      const { checkAllKeys } = await loadLate();
      await checkAllKeys(services);
    }),
  );
}
