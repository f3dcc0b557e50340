import * as vscode from 'vscode';
import { readFrames } from '../errors';

export interface Log extends vscode.Disposable {
  info(message: string): void;
  /** Writes the kind of error and where it was thrown. Its message may quote a value. */
  reportBug(error: unknown): void;
  show(): void;
}

export function createLog(): Log {
  const channel = vscode.window.createOutputChannel('Keyward', { log: true });
  return {
    info: message => channel.info(message),
    reportBug: error => channel.error(toTrace(error)),
    show: () => channel.show(),
    dispose: () => channel.dispose(),
  };
}

function toTrace(error: unknown): string {
  if (!(error instanceof Error)) {
    return 'Something that is not an error was thrown.';
  }
  const code = 'code' in error && typeof error.code === 'string' ? ` (${error.code})` : '';
  const cause = error.cause instanceof Error ? ['caused by', toTrace(error.cause)] : [];
  return [`${error.name}${code}`, ...readFrames(error), ...cause].join('\n');
}
