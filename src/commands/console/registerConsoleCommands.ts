import * as vscode from 'vscode';
import { commands } from '../../contributions';
import { type ConsoleChange, changeConsoleKey } from './changeConsoleKey';
import { connectConsole } from './connectConsole';
import { type ConsolePorts, unlessCancelled } from './consolePorts';
import { disconnectConsole } from './disconnectConsole';
import { filterConsole, refreshConsole } from './filterConsole';
import { openConsolePage } from './openConsolePage';

/** Keys as the issuers' consoles list them. */
export function registerConsoleCommands(ports: ConsolePorts): vscode.Disposable {
  const { registerCommand: register, services } = ports;
  const change = (id: string, what: ConsoleChange): vscode.Disposable =>
    register(id, (...parameters) => changeConsoleKey(parameters, services, what));
  return vscode.Disposable.from(
    register(commands.connectConsole, () => unlessCancelled(() => connectConsole(ports))),
    register(commands.disconnectConsole, (...parameters) => disconnectConsole(parameters, ports)),
    register(commands.refreshConsole, (...parameters) => refreshConsole(parameters, ports)),
    register(commands.filterConsole, (...parameters) => filterConsole(parameters, ports)),
    register(commands.openConsole, (...parameters) => openConsolePage(parameters, ports)),
    change(commands.switchOffConsoleKey, 'switch-off'),
    change(commands.switchOnConsoleKey, 'switch-on'),
    change(commands.archiveConsoleKey, 'archive'),
    change(commands.renameConsoleKey, 'rename'),
    change(commands.deleteConsoleKey, 'delete'),
  );
}
