import path from 'node:path';
import type * as vscode from 'vscode';
import { readFileStates } from '../git/fileState';

/** Whether git ignores an env file, kept until something that decides it changes. */
export class EnvFileStates implements vscode.Disposable {
  readonly #ignored = new Map<string, Promise<boolean>>();
  readonly #subscription: vscode.Disposable;

  constructor(onDidChangeProject: vscode.Event<void>) {
    this.#subscription = onDidChangeProject(() => this.#ignored.clear());
  }

  async isIgnored(file: string, root: string | undefined): Promise<boolean> {
    const known = this.#ignored.get(file) ?? readIgnored(file, root ?? path.dirname(file));
    this.#ignored.set(file, known);
    return known;
  }

  dispose(): void {
    this.#subscription.dispose();
  }
}

async function readIgnored(file: string, root: string): Promise<boolean> {
  try {
    const state = (await readFileStates([file], { root })).get(file);
    return state?.ignored === true && !state.tracked;
  } catch {
    // Without an answer from git the file counts as unsafe: its keys are underlined.
    return false;
  }
}
