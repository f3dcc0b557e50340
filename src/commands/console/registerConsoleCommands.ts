import * as vscode from 'vscode';
import { commands } from '../../contributions';
import { type Late, loadLate } from '../loadLate';
import type { ConsoleChange } from './changeConsoleKey';
import type { ConsolePorts } from './consolePorts';

type Run = (parameters: readonly unknown[], ports: ConsolePorts) => Promise<void>;

/** Keys as the issuers' consoles list them. Each command is read when it is first run. */
export function registerConsoleCommands(ports: ConsolePorts): vscode.Disposable {
  const register = (id: string, find: (late: Late) => Run): vscode.Disposable =>
    ports.registerCommand(id, async (...parameters) => {
      const late = await loadLate();
      await late.unlessCancelled(() => find(late)(parameters, ports));
    });
  const change = (id: string, what: ConsoleChange): vscode.Disposable =>
    register(
      id,
      late =>
        (parameters, { services }) =>
          late.changeConsoleKey(parameters, services, what),
    );
  return vscode.Disposable.from(
    register(commands.connectConsole, late => () => late.connectConsole(ports)),
    register(commands.disconnectConsole, late => late.disconnectConsole),
    register(commands.refreshConsole, late => late.refreshConsole),
    register(commands.filterConsole, late => late.filterConsole),
    register(commands.openConsole, late => late.openConsolePage),
    change(commands.switchOffConsoleKey, 'switch-off'),
    change(commands.switchOnConsoleKey, 'switch-on'),
    change(commands.archiveConsoleKey, 'archive'),
    change(commands.renameConsoleKey, 'rename'),
    change(commands.deleteConsoleKey, 'delete'),
  );
}
