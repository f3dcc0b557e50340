import { homedir } from 'node:os';
import * as vscode from 'vscode';
import { commands } from '../../contributions';
import { importKeys } from '../import/importKeys';
import type { LifePorts } from '../lifePorts';
import { sendKeyTo } from './sendKeyTo';

/** Hands keys to platforms, and takes in what lies about in files. */
export function registerSendCommands({ services, registerCommand }: LifePorts): vscode.Disposable {
  const places = { home: homedir(), readClipboard: () => vscode.env.clipboard.readText() };
  return vscode.Disposable.from(
    registerCommand(commands.sendKeyTo, (...parameters) => sendKeyTo(parameters, services)),
    registerCommand(commands.importKeys, () => importKeys(services, places)),
  );
}
