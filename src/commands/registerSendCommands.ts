import * as vscode from 'vscode';
import { commands } from '../contributions';
import type { LifePorts } from './lifePorts';
import { sendKeyTo } from './sendKeyTo';

/** Hands keys to platforms. */
export function registerSendCommands({ services, registerCommand }: LifePorts): vscode.Disposable {
  return vscode.Disposable.from(
    registerCommand(commands.sendKeyTo, (...parameters) => sendKeyTo(parameters, services)),
  );
}
