import * as vscode from 'vscode';
import { commands } from '../../contributions';
import { createAgeThread } from '../../keys/backup/ageThread';
import type { LifePorts } from '../lifePorts';
import { backUpKeys } from './backUpKeys';
import { restoreKeys } from './restoreKeys';

export function registerBackupCommands({
  services,
  registerCommand,
}: LifePorts): vscode.Disposable {
  const age = createAgeThread();
  return vscode.Disposable.from(
    registerCommand(commands.backUpKeys, () => backUpKeys(services, age)),
    registerCommand(commands.restoreKeys, () => restoreKeys(services, age)),
  );
}
