import { homedir } from 'node:os';
import * as vscode from 'vscode';
import { commands } from '../../contributions';
import type { LifePorts } from '../lifePorts';
import { loadLate } from '../loadLate';

/** Hands keys to platforms, and takes in what lies about in files. */
export function registerSendCommands({ services, registerCommand }: LifePorts): vscode.Disposable {
  const places = { home: homedir(), readClipboard: () => vscode.env.clipboard.readText() };
  return vscode.Disposable.from(
    registerCommand(commands.sendKeyTo, async (...parameters) => {
      const { sendKeyTo } = await loadLate();
      await sendKeyTo(parameters, services);
    }),
    registerCommand(commands.importKeys, async () => {
      const { importKeys } = await loadLate();
      await importKeys(services, places);
    }),
  );
}
