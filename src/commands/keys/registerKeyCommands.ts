import * as vscode from 'vscode';
import { commands } from '../../contributions';
import type { ClipboardGuard } from '../../host/clipboardGuard';
import type { KeyServices } from '../keyServices';
import { type Late, loadLate } from '../loadLate';

export interface KeyCommandPorts {
  readonly services: KeyServices;
  readonly clipboardGuard: ClipboardGuard;
  readonly registerCommand: (
    id: string,
    run: (...parameters: readonly unknown[]) => Promise<void>,
  ) => vscode.Disposable;
}

type Run = (parameters: readonly unknown[], services: KeyServices) => Promise<unknown>;

/** Each command is read when it is first run. */
export function registerKeyCommands(ports: KeyCommandPorts): vscode.Disposable {
  const { services, clipboardGuard, registerCommand } = ports;
  const register = (id: string, find: (late: Late) => Run): vscode.Disposable =>
    registerCommand(id, async (...parameters) => {
      const run = find(await loadLate());
      await run(parameters, services);
    });
  const replace = (id: string, options: { readonly lost: boolean }): vscode.Disposable =>
    register(id, late => parameters => late.replaceValue(parameters, services, options));
  return vscode.Disposable.from(
    register(commands.addKey, late => () => late.addAndOffer(services)),
    register(commands.getKey, late => () => late.getAndAdd(services)),
    register(
      commands.copyKey,
      late => parameters => late.copyKey(parameters, services, clipboardGuard),
    ),
    register(commands.openTerminalWithKey, late => late.openTerminalWithKey),
    register(commands.insertReference, late => late.insertReference),
    replace(commands.replaceValue, { lost: false }),
    replace(commands.enterValueAgain, { lost: true }),
    register(commands.editKey, late => late.editKey),
    register(commands.openIssuerPage, late => late.openIssuerPage),
    register(commands.deleteKey, late => late.deleteKey),
    register(commands.writeKeyToEnv, late => late.writeKeyToEnv),
    register(commands.writeProjectKeysToEnv, late => () => late.writeProjectKeysToEnv(services)),
    register(commands.removeKeyFromEnv, late => late.removeKeyFromEnv),
    register(commands.openEnvFile, late => () => late.openEnvFile(services)),
  );
}
