import * as vscode from 'vscode';
import { commands, views } from '../../contributions';
import { assertNotArchived, chooseKey } from '../chooseKeys';
import type { KeyServices } from '../keyServices';
import type { LifePorts } from '../lifePorts';
import { archiveKey } from './archiveKey';
import { remindToRotate } from './remindToRotate';
import { remindWeekly } from './remindWeekly';
import { revokeStoredKey } from './revokeStoredKey';
import { rotateKey } from './rotateKey';

type Run = (parameters: readonly unknown[], services: KeyServices) => Promise<unknown>;

/** In milliseconds. Nobody is reminded while a window is still being opened. */
const firstReminder = 10 * 60 * 1000;
const nextReminder = 60 * 60 * 1000;

/** Age and rotation. */
export function registerRotationCommands(ports: LifePorts): vscode.Disposable {
  const { services, registerCommand } = ports;
  const register = (id: string, run: Run): vscode.Disposable =>
    registerCommand(id, async (...parameters) => {
      await run(parameters, services);
    });
  return vscode.Disposable.from(
    register(commands.rotateKey, rotateKey),
    register(commands.remindToRotate, remindToRotate),
    register(commands.archiveKey, archiveKey),
    register(commands.revokeKey, revokeKey),
    startReminders(services),
  );
}

async function revokeKey(parameters: readonly unknown[], services: KeyServices): Promise<void> {
  const entry = await chooseKey(parameters, services, {
    title: 'Revoke Key',
    offers: ({ state }) => state !== 'archived',
  });
  if (entry !== undefined) {
    assertNotArchived(entry.record);
    await revokeStoredKey(entry.record, services);
  }
}

function startReminders(services: KeyServices): vscode.Disposable {
  const remind = (): void => {
    timer = setTimeout(remind, nextReminder);
    remindWeekly({
      services,
      isFocused: () => vscode.window.state.focused,
      now: () => new Date(),
      showKeys: async () => {
        await vscode.commands.executeCommand(`${views.keys}.focus`);
      },
    }).catch(services.reportBug);
  };
  let timer = setTimeout(remind, firstReminder);
  return { dispose: () => clearTimeout(timer) };
}
