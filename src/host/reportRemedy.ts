import path from 'node:path';
import * as vscode from 'vscode';
import { commands } from '../contributions';
import { type CarriedOut, changeDocument } from './carryOut';
import type { PlannedRemedy } from './planRemedy';
import type { Prompts } from './prompts';

export type RemedyPrompts = Pick<Prompts, 'inform' | 'pickEnvFile' | 'openPage'>;

export interface RemedyDone extends CarriedOut {
  readonly remedy: PlannedRemedy;
  readonly document: vscode.TextDocument;
}

const addLine = 'Add the Line';
const openTerminal = 'Open Terminal';

/** Says what was done and what is left to do, and does that where the user wants it. */
export async function reportRemedy(done: RemedyDone, prompts: RemedyPrompts): Promise<void> {
  const { plan, keyId, document, warnings } = done;
  const buttons = [
    ...(plan.loader === undefined ? [] : [addLine]),
    ...(plan.envFile === undefined && keyId !== undefined ? [openTerminal] : []),
  ];
  const sentences = [toSummary(done), ...plan.notes, ...warnings, toUndo(done)];
  const answer = await prompts.inform(sentences.join(' '), ...buttons);
  if (answer === openTerminal) {
    await vscode.commands.executeCommand(commands.openTerminalWithKey, keyId);
  }
  if (answer === addLine && plan.loader !== undefined) {
    if (document.version === done.version) {
      await changeDocument(document, plan.loader.changes);
    } else {
      const lines = plan.loader.changes.map(({ newText }) => newText.trim()).join(' ');
      await prompts.inform(`The text has changed meanwhile. Add this line yourself: ${lines}`);
    }
  }
}

function toSummary({ plan }: RemedyDone): string {
  const names = plan.store?.parts.map(({ name }) => name).join(' and ') ?? '';
  return plan.envFile === undefined
    ? `The key is in Keyward, and the code reads ${names}.`
    : `The key is now in ${toFile(plan.envFile.path)} as ${names}, and in Keyward.`;
}

function toUndo({ plan }: RemedyDone): string {
  return plan.envFile === undefined
    ? 'Undo brings the code back; the key stays in Keyward.'
    : `Undo brings the code back; the key stays in ${toFile(plan.envFile.path)} and in Keyward.`;
}

function toFile(file: string): string {
  return path.basename(file);
}
