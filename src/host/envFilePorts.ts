import type * as vscode from 'vscode';
import type { ProjectChanges } from './projectChanges';

/** What the commands on env files and git need of their surroundings. */
export interface EnvFilePorts {
  readonly changes: Pick<ProjectChanges, 'announce'>;
  /** Shows a message and does not wait for the user to put it away. */
  readonly inform: (message: string) => void;
  readonly pickOne: (
    choices: readonly { readonly label: string; readonly value: string }[],
    title: string,
  ) => PromiseLike<string | undefined>;
  readonly registerCommand: (
    id: string,
    run: (...parameters: unknown[]) => Promise<void>,
  ) => vscode.Disposable;
}
