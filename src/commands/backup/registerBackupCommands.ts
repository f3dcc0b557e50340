import * as vscode from 'vscode';
import { commands } from '../../contributions';
import { createAgeThread } from '../../keys/backup/ageThread';
import { readRestoreMark } from '../../lifecycle/backup/restoreMark';
import type { KeyServices } from '../keyServices';
import type { LifePorts } from '../lifePorts';
import { loadLate } from '../loadLate';

/** In milliseconds. Another window may be restoring keys at this moment. */
const longestRestore = 15_000;

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
    watchCutRestore(services),
  );
}

function watchCutRestore(services: KeyServices): vscode.Disposable {
  const mark = readRestoreMark(services.records);
  if (mark === undefined) {
    return { dispose: () => undefined };
  }
  const tell = async (): Promise<void> => {
    if (readRestoreMark(services.records) === mark) {
      const { tellOfCutRestore } = await loadLate();
      await tellOfCutRestore(services, async () => {
        await vscode.commands.executeCommand(commands.restoreKeys);
      });
    }
  };
  const timer = setTimeout(() => tell().catch(services.reportBug), longestRestore);
  return { dispose: () => clearTimeout(timer) };
}
