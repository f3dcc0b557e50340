import path from 'node:path';
import * as vscode from 'vscode';
import { Secret } from '../secret';
import { pickOpenFile, pickSaveFile } from './filePrompt';
import { askInput } from './inputPrompt';
import { askPick } from './pickPrompt';
import { toPlainMessage } from './plainMessage';
import { withCancel } from './withCancel';

export interface PromptButton<B> {
  /** Id of a codicon. */
  readonly icon: string;
  readonly tooltip: string;
  /** What the prompt answers when the button is pressed. A symbol, where a text could be typed. */
  readonly value: B;
}

export interface PromptFrame<B> {
  readonly title: string;
  readonly step?: number;
  readonly totalSteps?: number;
  readonly placeholder?: string;
  readonly buttons?: readonly PromptButton<B>[];
}

/** A sentence about what was typed; an error keeps the prompt open. Never quotes a value. */
export interface Review {
  readonly severity: 'error' | 'warning' | 'information';
  readonly message: string;
}

export interface TextRequest<B> extends PromptFrame<B> {
  readonly prompt?: string;
  readonly value?: string;
  readonly review?: (text: string) => Review | undefined | Promise<Review | undefined>;
}

export interface Choice<T> {
  readonly label: string;
  readonly description?: string;
  readonly detail?: string;
  readonly icon?: string;
  readonly picked?: boolean;
  /** Stays in the list, whatever is typed. */
  readonly isAlwaysShown?: boolean;
  /** A line above the choice that says what follows. */
  readonly heading?: string;
  readonly value: T;
}

export interface PickRequest<T, B> extends PromptFrame<B> {
  readonly choices: readonly Choice<T>[];
}

export interface Confirmation {
  readonly message: string;
  readonly detail: string;
  /** The button that goes on. */
  readonly action: string;
}

export interface FileRequest {
  readonly title: string;
  /** The button that goes on. */
  readonly action: string;
  /** Absolute; the folder or file that is offered. */
  readonly defaultPath: string;
  /** Name of a kind of file, and its endings without the dot. */
  readonly kinds: Readonly<Record<string, readonly string[]>>;
}

/** What a longer task is given. */
export interface RunningTask {
  /** Aborted when the user cancels. */
  readonly signal: AbortSignal;
  /** What is being done. `share` of the whole, in percent, is added to the bar. */
  readonly report: (message: string, share?: number) => void;
}

/** Everything that Keyward asks or tells. Escape answers undefined. */
export interface Prompts {
  askText<B extends symbol = never>(request: TextRequest<B>): Promise<string | B | undefined>;
  askSecret<B extends symbol = never>(request: TextRequest<B>): Promise<Secret | B | undefined>;
  pickOne<T, B = never>(request: PickRequest<T, B>): Promise<T | B | undefined>;
  pickMany<T>(request: PickRequest<T, never>): Promise<readonly T[] | undefined>;
  /** Modal. */
  confirm(confirmation: Confirmation): Promise<boolean>;
  /** Answers which of the buttons was pressed. */
  inform(message: string, ...buttons: string[]): Promise<string | undefined>;
  warn(message: string, ...buttons: string[]): Promise<string | undefined>;
  /** Shows what goes on, with a button that cancels it. */
  runCancellable<T>(title: string, run: (task: RunningTask) => Promise<T>): Promise<T>;
  /** For what is done and needs no answer, or is under way `until` then. */
  showStatus(message: string, until?: Promise<unknown>): void;
  /** Answers one of the absolute paths. */
  pickEnvFile(paths: readonly string[], root: string): Promise<string | undefined>;
  openPage(url: string): Promise<void>;
  /** Both answer an absolute path. The system has asked whether to replace a file that is there. */
  pickSaveFile(request: FileRequest): Promise<string | undefined>;
  pickOpenFile(request: FileRequest): Promise<string | undefined>;
}

export function createPrompts(): Prompts {
  return {
    askText: askInput,
    askSecret: async request => {
      const answer = await askInput({ ...request, password: true });
      return typeof answer === 'string' ? new Secret(answer) : answer;
    },
    pickOne: askPick,
    pickMany: async ({ title, placeholder, choices }) => {
      const items = choices.map(choice => ({ ...choice, picked: choice.picked ?? false }));
      const picked = await vscode.window.showQuickPick(items, {
        title,
        canPickMany: true,
        ...(placeholder !== undefined && { placeHolder: placeholder }),
      });
      return picked?.map(({ value }) => value);
    },
    confirm: async ({ message, detail, action }) =>
      (await vscode.window.showWarningMessage(message, { modal: true, detail }, action)) === action,
    inform: async (message, ...buttons) =>
      vscode.window.showInformationMessage(toPlainMessage(message), ...buttons),
    warn: async (message, ...buttons) =>
      vscode.window.showWarningMessage(toPlainMessage(message), ...buttons),
    runCancellable: (title, run) => withCancel(title, (signal, report) => run({ signal, report })),
    showStatus: (message, until) => {
      if (until === undefined) {
        vscode.window.setStatusBarMessage(message, 5000);
      } else {
        vscode.window.setStatusBarMessage(message, until);
      }
    },
    pickEnvFile,
    openPage: async url => {
      await vscode.env.openExternal(vscode.Uri.parse(url, true));
    },
    pickSaveFile,
    pickOpenFile,
  };
}

async function pickEnvFile(paths: readonly string[], root: string): Promise<string | undefined> {
  return askPick<string, never>({
    title: 'Which env file?',
    placeholder: 'The file that the key is written to',
    choices: paths.map(file => ({
      label: path.relative(root, file),
      icon: 'file',
      value: file,
    })),
  });
}
