import * as vscode from 'vscode';
import { commands } from '../../contributions';
import { hasCheck } from '../check/prepareCheck';
import type { KeyServices } from '../keyServices';
import { addKey, offerNextSteps } from './addKey';
import { getKey } from './getKey';

/** Stores a key, then offers what one does next with it. */
export async function addAndOffer(services: KeyServices, advice?: string): Promise<void> {
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
export async function getAndAdd(services: KeyServices): Promise<void> {
  const advice = await getKey(services.prompts);
  if (advice !== undefined) {
    await addAndOffer(services, advice);
  }
}
