import * as vscode from 'vscode';
import { commands } from '../../contributions';
import type { LifePorts } from '../lifePorts';
import { checkAllKeys } from './checkAllKeys';
import { checkKey } from './checkKey';

/** Asks issuers whether keys work. */
export function registerCheckCommands({ services, registerCommand }: LifePorts): vscode.Disposable {
  return vscode.Disposable.from(
    registerCommand(commands.checkKey, (...parameters) => checkKey(parameters, services)),
    registerCommand(commands.checkAllKeys, () => checkAllKeys(services)),
  );
}
