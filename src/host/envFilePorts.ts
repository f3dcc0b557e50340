import type * as vscode from 'vscode';
import type { CheckServices } from './checkServices';
import type { Prompts } from './prompts';

/** Registers a command whose failures are told to the user. */
export type RegisterCommand = (
  id: string,
  run: (...parameters: readonly unknown[]) => Promise<void>,
) => vscode.Disposable;

/** What the commands on env files and git need of their surroundings. */
export interface EnvFilePorts {
  readonly services: Pick<CheckServices, 'changes' | 'reportBug'>;
  readonly prompts: Pick<Prompts, 'inform' | 'pickOne'>;
  readonly registerCommand: RegisterCommand;
}
