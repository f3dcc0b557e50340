import * as vscode from 'vscode';
import { commands, views } from '../../contributions';
import type { KeyServices } from '../keyServices';
import type { LifePorts } from '../lifePorts';
import { type Late, loadLate } from '../loadLate';

type Run = (parameters: readonly unknown[], services: KeyServices) => Promise<unknown>;

/** In milliseconds. Nobody is reminded while a window is still being opened. */
const firstReminder = 10 * 60 * 1000;
const nextReminder = 60 * 60 * 1000;

/** Age and rotation. Each command is read when it is first run. */
export function registerRotationCommands(ports: LifePorts): vscode.Disposable {
  const { services, registerCommand } = ports;
  const register = (id: string, find: (late: Late) => Run): vscode.Disposable =>
    registerCommand(id, async (...parameters) => {
      const run = find(await loadLate());
      await run(parameters, services);
    });
  return vscode.Disposable.from(
    register(commands.rotateKey, late => late.rotateKey),
    register(commands.remindToRotate, late => late.remindToRotate),
    register(commands.archiveKey, late => late.archiveKey),
    register(commands.revokeKey, late => late.revokeChosenKey),
    startReminders(services),
  );
}

function startReminders(services: KeyServices): vscode.Disposable {
  const remind = (): void => {
    timer = setTimeout(remind, nextReminder);
    remindNow(services).catch(services.reportBug);
  };
  let timer = setTimeout(remind, firstReminder);
  return { dispose: () => clearTimeout(timer) };
}

async function remindNow(services: KeyServices): Promise<void> {
  const { remindWeekly } = await loadLate();
  await remindWeekly({
    services,
    isFocused: () => vscode.window.state.focused,
    now: () => new Date(),
    showKeys: async () => {
      await vscode.commands.executeCommand(`${views.keys}.focus`);
    },
  });
}
