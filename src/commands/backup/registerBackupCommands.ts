import * as vscode from 'vscode';
import { commands } from '../../contributions';
import { createAgeThread } from '../../keys/backup/ageThread';
import type { LifePorts } from '../lifePorts';
import { loadLate } from '../loadLate';

export function registerBackupCommands({
  services,
  registerCommand,
}: LifePorts): vscode.Disposable {
  return vscode.Disposable.from(
    registerCommand(commands.backUpKeys, async () => {
      const { backUpKeys } = await loadLate();
      await backUpKeys(services, createAgeThread());
    }),
    registerCommand(commands.restoreKeys, async () => {
      const { restoreKeys } = await loadLate();
      await restoreKeys(services, createAgeThread());
    }),
  );
}
