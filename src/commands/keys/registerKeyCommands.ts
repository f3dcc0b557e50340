import * as vscode from 'vscode';
import { commands } from '../../contributions';
import type { ClipboardGuard } from '../../host/clipboardGuard';
import { hasCheck } from '../check/prepareCheck';
import { openEnvFile } from '../env/openEnvFile';
import { removeKeyFromEnv } from '../env/removeKeyFromEnv';
import { writeKeyToEnv } from '../env/writeKeyToEnv';
import { writeProjectKeysToEnv } from '../env/writeProjectKeysToEnv';
import type { KeyServices } from '../keyServices';
import { addKey, offerNextSteps } from './addKey';
import { copyKey } from './copyKey';
import { deleteKey } from './deleteKey';
import { editKey } from './editKey';
import { getKey } from './getKey';
import { insertReference } from './insertReference';
import { openIssuerPage } from './openIssuerPage';
import { openTerminalWithKey } from './openTerminalWithKey';
import { replaceValue } from './replaceValue';

export interface KeyCommandPorts {
  readonly services: KeyServices;
  readonly clipboardGuard: ClipboardGuard;
  readonly registerCommand: (
    id: string,
    run: (...parameters: readonly unknown[]) => Promise<void>,
  ) => vscode.Disposable;
}

type Run = (parameters: readonly unknown[], services: KeyServices) => Promise<unknown>;

export function registerKeyCommands(ports: KeyCommandPorts): vscode.Disposable {
  const { services, clipboardGuard, registerCommand } = ports;
  const register = (id: string, run: Run): vscode.Disposable =>
    registerCommand(id, async (...parameters) => {
      await run(parameters, services);
    });
  return vscode.Disposable.from(
    register(commands.addKey, () => addAndOffer(services)),
    register(commands.getKey, () => getAndAdd(services)),
    register(commands.copyKey, parameters => copyKey(parameters, services, clipboardGuard)),
    register(commands.openTerminalWithKey, openTerminalWithKey),
    register(commands.insertReference, insertReference),
    register(commands.replaceValue, parameters =>
      replaceValue(parameters, services, { lost: false }),
    ),
    register(commands.enterValueAgain, parameters =>
      replaceValue(parameters, services, { lost: true }),
    ),
    register(commands.editKey, editKey),
    register(commands.openIssuerPage, openIssuerPage),
    register(commands.deleteKey, deleteKey),
    register(commands.writeKeyToEnv, writeKeyToEnv),
    register(commands.writeProjectKeysToEnv, () => writeProjectKeysToEnv(services)),
    register(commands.removeKeyFromEnv, removeKeyFromEnv),
    register(commands.openEnvFile, () => openEnvFile(services)),
  );
}

async function addAndOffer(services: KeyServices, advice?: string): Promise<void> {
  const record = await addKey(services, advice === undefined ? {} : { advice });
  if (record !== undefined) {
    const canWrite = vscode.workspace.isTrusted && vscode.workspace.workspaceFolders?.length;
    // The command reports what keeps it from writing, and this one is done by then.
    const write = async (): Promise<void> => {
      await vscode.commands.executeCommand(commands.writeKeyToEnv, record.id);
    };
    const values = (await services.ring.readValues(record.id)) ?? [];
    const check = async (): Promise<void> => {
      await vscode.commands.executeCommand(commands.checkKey, record.id);
    };
    offerNextSteps(record, services, {
      writeToEnv: canWrite ? write : undefined,
      ...(hasCheck({ provider: record.provider, values }) && { check }),
    }).catch(services.reportBug);
  }
}

/** The page first, then the box into which the key belongs. */
async function getAndAdd(services: KeyServices): Promise<void> {
  const advice = await getKey(services.prompts);
  if (advice !== undefined) {
    await addAndOffer(services, advice);
  }
}
